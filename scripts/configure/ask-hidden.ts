import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** Prompts in the terminal; a secret is not shown as it is typed. */
export async function askInTerminal(question: string, isSecret: boolean): Promise<string> {
  const mutedOutput = new Writable({ write: (_chunk, _encoding, done) => done() });
  process.stdout.write(`${question}: `);
  const readline = createInterface({
    input: process.stdin,
    output: isSecret ? mutedOutput : process.stdout,
    terminal: true,
  });
  const answer = await readline.question("");
  readline.close();
  if (isSecret) process.stdout.write("\n");
  return answer.trim();
}
