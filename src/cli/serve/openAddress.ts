import { spawn } from "node:child_process";

const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Show an address in the person's browser; the address is printed as well, so a failure costs nothing. */
export function openAddress(address: string, platform: string = process.platform): void {
  const [command = "xdg-open", ...words] = OPENERS[platform] ?? ["xdg-open"];
  const opener = spawn(command, [...words, address], { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}
