import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

/**
 * The stand-in for Excel as one script for a browser.
 *
 * @param entry - what connects it to the page, and what a test wants to reach there
 */
export function hostScript(entry = join(__dirname, "browserHost.ts")): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), "lapimurto-host-"));
  const options = { transpileOnly: true, compilerOptions: { noEmit: false } };
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry,
    output: { path, filename: "host.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options }] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || !stats || stats.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve(readFileSync(join(path, "host.js"), "utf8"));
      rmSync(path, { recursive: true });
    });
  });
}
