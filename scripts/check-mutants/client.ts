import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Answer, Question } from "./session.ts";

/** No answer in time: the mutant never ends. */
export class NoAnswerError extends Error {}

const startMs = 180_000;

/** Asks the session, which is started again after it was stopped. */
export class Client {
  #child: ChildProcess | undefined;

  constructor(private readonly sandbox: string) {
    process.on("exit", () => this.stop());
  }

  async ask<T extends Answer>(question: Question, withinMs: number): Promise<T> {
    if (!this.#child) await this.#start();
    return this.#answer(withinMs, () => this.#child?.send(question)) as Promise<T>;
  }

  async #start(): Promise<void> {
    const session = fileURLToPath(new URL("session.ts", import.meta.url));
    // A process group of its own, so that vitest's workers are stopped with it.
    this.#child = fork(session, [this.sandbox], { detached: true, stdio: ["ignore", "ignore", "inherit", "ipc"] });
    await this.#answer(startMs, () => {});
  }

  #answer(withinMs: number, begin: () => void): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const child = this.#child;
      const end = () => {
        clearTimeout(timer);
        child?.off("message", answered);
        child?.off("exit", exited);
      };
      const fail = (error: Error) => {
        end();
        this.stop();
        reject(error);
      };
      const answered = (answer: Answer) => {
        end();
        resolve(answer);
      };
      const exited = () => fail(new NoAnswerError("The tests' process ended."));
      const timer = setTimeout(() => fail(new NoAnswerError(`No answer within ${withinMs / 1000} s.`)), withinMs);
      child?.on("message", answered);
      child?.on("exit", exited);
      begin();
    });
  }

  stop(): void {
    const pid = this.#child?.pid;
    this.#child = undefined;
    if (pid === undefined) return;
    try {
      process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
    } catch {
      // It has ended.
    }
  }
}
