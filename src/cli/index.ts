import { writingProblem } from "./files/fileProblem";
import { problemSentence } from "./problemSentence";
import { languageIn, run } from "./run";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as head, closes the pipe: that is no error.
  if (error.code === "EPIPE") process.exit(0);
  const problem = problemSentence(writingProblem(error, "stdout"), languageIn(process.argv.slice(2)));
  process.stderr.write(`${problem.message}\n`);
  process.exit(2);
});

const { stdin, stdout, stderr, env } = process;
void run(process.argv.slice(2), { stdin, stdout, stderr, cwd: process.cwd(), env }).then((code) => {
  process.exitCode = code;
});
