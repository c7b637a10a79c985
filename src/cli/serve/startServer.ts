import { createServer, type Server } from "node:http";

const HOST = "127.0.0.1";
const TRIES = 20;

/** Where it listens, and how it is stopped. */
export type Running = { readonly port: number; readonly server: Server };

/**
 * Listen on this machine only, on the first free port from the given one on.
 *
 * @param port - 0 lets the system choose
 * @throws Error of the system when none of the ports is free
 */
export async function startServer(
  listener: Parameters<typeof createServer>[1] & {},
  port: number,
): Promise<Running> {
  for (let tried = 0; ; tried++) {
    const server = createServer(listener);
    const error = await listening(server, port === 0 ? 0 : port + tried);
    if (error === null) return { port: portOf(server), server };
    if (error.code !== "EADDRINUSE" || tried + 1 >= TRIES) throw error;
  }
}

const listening = (server: Server, port: number): Promise<NodeJS.ErrnoException | null> =>
  new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(port, HOST, () => resolve(null));
  });

function portOf(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === "object" ? address.port : 0;
}
