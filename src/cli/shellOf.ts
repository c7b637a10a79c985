import { serialOf } from "../domain/shared/calendar";
import type { Language } from "../i18n/language";
import type { Output, Paint, Shell, Streams } from "./Shell";

/** The streams as a command sees them, in the user's language. */
export function shellOf(
  { stdin, stdout, stderr, cwd, env = {}, today }: Streams,
  language: Language,
  isLanguageAsked: boolean,
): Shell {
  return {
    language,
    isLanguageAsked,
    cwd,
    env,
    today: today ?? thisDay(),
    input: () => allOf(stdin),
    say: (line) => void stdout.write(`${line}\n`),
    note: (line) => void stderr.write(`${line}\n`),
    paint: paintFor(stdout, env),
  };
}

async function allOf(stdin: Streams["stdin"]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function thisDay() {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const [year = "", month = "", day = ""] = parts.map((part) => String(part).padStart(2, "0"));
  return serialOf(`${year}-${month}-${day}`);
}

function paintFor({ isTTY }: Output, env: Shell["env"]): Paint {
  const plain = !isTTY || (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb";
  const between = (on: number, off: number) => (text: string) =>
    plain ? text : `\u001b[${on}m${text}\u001b[${off}m`;
  return { strong: between(1, 22), quiet: between(2, 22) };
}
