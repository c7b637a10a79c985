import { existsSync } from "node:fs";
import { join } from "node:path";
import { DomainError } from "../../domain/shared/DomainError";
import { cliText } from "../../i18n/cli/cliText";
import type { Command, OptionName } from "../Command";
import { countOption } from "../options";
import { answerRequest } from "../serve/answerRequest";
import { openAddress } from "../serve/openAddress";
import { startServer } from "../serve/startServer";

const USUAL_PORT = 3100;
const LAST_PORT = 65_000;

/** Serves the workbench on this machine until it is stopped. */
export const serve: Command<OptionName<"serve">> = {
  options: { port: "text" },
  words: 0,
  run: async (given, shell) => {
    const root = projectRoot();
    const port = given.text("port");
    const wanted = port === null ? USUAL_PORT : countOption("--port", port, [1, LAST_PORT]);
    const running = await startServer(
      (request, response) => void answerRequest(request, response, { root, today: () => shell.today }),
      wanted,
    );
    const address = `http://localhost:${running.port}/`;
    const { serve: text } = cliText[shell.language];
    shell.say(text.ready(address));
    shell.note(text.stop);
    if (process.stdout.isTTY && !shell.env.CI) openAddress(address);
    await new Promise<void>((resolve) => running.server.once("close", resolve));
    return 0;
  },
};

/** The built command line stands in dist, beside what it serves. */
function projectRoot(): string {
  const root = join(__dirname, "..");
  const built = ["dist/taskpane.html", "out/workbench/index.html"].every((file) =>
    existsSync(join(root, file)),
  );
  if (!built) throw new DomainError("not-built", "the workbench is not built", {});
  return root;
}
