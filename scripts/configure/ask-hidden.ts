import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** Asks in the terminal; what is typed as a secret is not shown. */
export async function askInTerminal(question: string, isSecret: boolean): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  process.stdout.write(`${question}: `);
  const asked = createInterface({ input: process.stdin, output: isSecret ? silent : process.stdout, terminal: true });
  const answer = await asked.question("");
  asked.close();
  if (isSecret) process.stdout.write("\n");
  return answer.trim();
}
