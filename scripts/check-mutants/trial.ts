import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Client, NoAnswerError } from "./client.ts";
import { type Mutant, mutate } from "./mutants.ts";
import { orderTests } from "./order.ts";
import type { Reach } from "./reach.ts";
import type { Answer } from "./session.ts";

type Run = Extract<Answer, { durationsMs: unknown }>;

const fileOf = (test: string) => test.split(" ")[0] as string;

/** Tries one mutant after the other in the sandbox. */
export class Trial {
  readonly #durationsMs: Record<string, number>;
  /** Test files by whether they pass without any mutant; known once they noticed one. */
  readonly #passes = new Map<string, boolean>();
  /** By source file: the test files that noticed its mutants, the latest last. */
  readonly #noticedBefore = new Map<string, string[]>();
  readonly #related = new Map<string, string[]>();
  /** The test files that were run last. */
  #running: string[] = [];

  /** @param longestMs How long the tests of a mutant may take; one not noticed by then counts as not noticed. */
  constructor(
    private readonly client: Client,
    private readonly sandbox: string,
    private readonly longestMs: number,
    private readonly reach: Reach,
  ) {
    this.#durationsMs = reach.durationsMs;
  }

  /** The test that fails with the mutant, or what else notices it. */
  async noticedBy(mutant: Mutant): Promise<string | undefined> {
    const path = join(this.sandbox, mutant.file);
    const code = readFileSync(path, "utf8");
    const tests = this.reach.testsOf(mutant, await this.#testsOf(mutant.file));
    try {
      writeFileSync(path, mutate(code, mutant));
      const failed = await this.#firstFailure(mutant.file, tests);
      if (!failed) return undefined;
      writeFileSync(path, code);
      if (!(await this.#passesOtherwise(failed, mutant.file))) return this.noticedBy(mutant);
      this.#noticedBefore.set(mutant.file, [...(this.#noticedBefore.get(mutant.file) ?? []), fileOf(failed)]);
      return failed;
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error;
      writeFileSync(path, code);
      return (await this.#endsOtherwise(mutant.file)) ? "a test that never ends" : undefined;
    } finally {
      writeFileSync(path, code);
    }
  }

  async #testsOf(file: string): Promise<string[]> {
    const known = this.#related.get(file);
    if (known) return known;
    const { related } = await this.client.ask<{ related: string[] }>({ ask: "related", files: [file] }, 600_000);
    this.#related.set(file, related);
    return related;
  }

  /** Runs tests in steps, the likeliest first. */
  async #firstFailure(file: string, tests: readonly string[]): Promise<string | undefined> {
    const ordered = orderTests(tests, file, this.#noticedBefore.get(file) ?? [], this.#durationsMs).filter(
      (test) => this.#passes.get(test) !== false,
    );
    const began = Date.now();
    for (let from = 0, size = 3; from < ordered.length; from += size, size *= 4) {
      if (Date.now() - began > this.longestMs) return undefined;
      const { failed, hasTimedOut } = await this.#run(ordered.slice(from, from + size), file);
      if (!failed) continue;
      if (!hasTimedOut || (await this.#failsAgain(failed, file))) return failed;
      // What comes after it was not run.
      return this.#firstFailure(file, tests);
    }
    return undefined;
  }

  /** Whether it was the mutant and not a busy computer; else its file is left out from now on. */
  async #failsAgain(failed: string, file: string): Promise<boolean> {
    const test = fileOf(failed);
    if (!test.startsWith("test/") || (await this.#run([test], file)).failed !== undefined) return true;
    console.log(`  left out, since it fails only at times: ${test}`);
    this.#passes.set(test, false);
    return false;
  }

  /** Whether the tests that gave no answer end in time without any mutant, as they may not on a busy computer. */
  async #endsOtherwise(file: string): Promise<boolean> {
    try {
      await this.#run(this.#running, file);
      return true;
    } catch (error) {
      if (error instanceof NoAnswerError) return false;
      throw error;
    }
  }

  async #run(tests: string[], changed: string): Promise<Run> {
    this.#running = tests;
    const run = await this.client.ask<Run>({ ask: "run", tests, changed }, this.longestMs);
    Object.assign(this.#durationsMs, run.durationsMs);
    return run;
  }

  /** Whether a test that failed with a mutant passes without it. */
  async #passesOtherwise(failed: string, file: string): Promise<boolean> {
    const test = fileOf(failed);
    if (!test.startsWith("test/")) return true;
    const known = this.#passes.get(test) ?? (await this.#run([test], file)).failed === undefined;
    if (!known) console.log(`  left out, since it fails without any mutant: ${test}`);
    this.#passes.set(test, known);
    return known;
  }

  /** Whether the compiler refuses the mutant, so that nobody could make this mistake. It checks what has changed since. */
  async isRefused(mutant: Mutant): Promise<boolean> {
    const path = join(this.sandbox, mutant.file);
    const code = readFileSync(path, "utf8");
    const tsc = join(this.sandbox, "node_modules/.bin/tsc");
    const known = join(this.sandbox, "dist/checked.tsbuildinfo");
    try {
      writeFileSync(path, mutate(code, mutant));
      return await new Promise((resolve, reject) => {
        const options = ["-p", "tsconfig.json", "--noEmit", "--incremental", "--tsBuildInfoFile", known];
        spawn(tsc, options, { cwd: this.sandbox, shell: process.platform === "win32", stdio: "ignore" })
          .on("error", reject)
          .on("close", (status) => resolve(status !== 0));
      });
    } finally {
      writeFileSync(path, code);
    }
  }
}
