import { readFileSync } from "node:fs";
import { callableNames } from "../../scripts/emulator/contexts/script-scope.ts";
import type { RpcResult, ServerCalls } from "../../src/rpc/script-calls.ts";
import type { Row, TableName } from "../../src/tables/index.ts";
import { GivenData, givenAnswers } from "./given-answers.ts";
import type { SpreadsheetScript } from "./spreadsheet-script.ts";

export type CallName = keyof ServerCalls;

/** What `google.script.run` offers the page: the names that the built script has. */
export const callNames = callableNames(readFileSync("dist/Code.js", "utf8")) as CallName[];

type UserMessage = { what: string; advice: string };

/**
 * Answers the sidebar's calls in place of the script: with what the test gives in `answers`, else with the built script in a
 * spreadsheet where the test asked for one, else with its data as they are. It knows nothing of how the script works.
 */
export class ScriptStub extends GivenData {
  readonly called: { name: string; args: unknown[] }[] = [];
  /** Calls that were answered by nobody: each fails the test. */
  readonly unanswered: string[] = [];
  answers: Partial<ServerCalls> = {};
  readonly #spreadsheet: SpreadsheetScript | null;
  readonly #written: { table: TableName; rows: Row[] }[] = [];
  readonly #failures = new Map<CallName, string | UserMessage>();
  readonly #held = new Map<CallName, Promise<void>>();

  constructor(spreadsheet: SpreadsheetScript | null = null) {
    super();
    this.#spreadsheet = spreadsheet;
  }

  /** The spreadsheet in which the built script runs. */
  get spreadsheet(): SpreadsheetScript {
    if (!this.#spreadsheet) throw new Error("This test opened the sidebar without a spreadsheet.");
    return this.#spreadsheet;
  }

  /** The next call of the function fails with this error, or answers with this message for the user. */
  failNext(name: CallName, failure: string | UserMessage): void {
    this.#failures.set(name, failure);
  }

  /** Calls of the function wait until the returned function is called. */
  hold(name: CallName): () => void {
    let release = () => {};
    this.#held.set(name, new Promise((resolve) => (release = resolve)));
    return () => {
      this.#held.delete(name);
      release();
    };
  }

  /** First arguments of all calls of the function, in order. */
  argumentsOf<Name extends CallName>(name: Name): Parameters<ServerCalls[Name]>[0][] {
    const calls = this.called.filter((call) => call.name === name);
    return calls.map(({ args }) => args[0] as Parameters<ServerCalls[Name]>[0]);
  }

  /** Rows of the table that the sidebar had written, in order; what a failed call brought is not among them. */
  written(table: TableName): Row[] {
    return this.#written.filter((call) => call.table === table).flatMap(({ rows }) => rows);
  }

  async answer(name: CallName, args: unknown[]): Promise<RpcResult<unknown>> {
    this.called.push({ name, args });
    await this.#held.get(name);
    const failure = this.#failures.get(name);
    this.#failures.delete(name);
    if (typeof failure === "string") throw new Error(failure);
    if (failure) return { error: failure };
    const result = await this.#result(name, args);
    if (name === "writeRows" && "value" in result) {
      this.#written.push(args[0] as Parameters<ServerCalls["writeRows"]>[0]);
    }
    return result;
  }

  async #result(name: CallName, args: unknown[]): Promise<RpcResult<unknown>> {
    const given = this.answers[name];
    if (!given && this.#spreadsheet) return this.#spreadsheet.answer(name, args);
    const answer = (given ?? givenAnswers(this)[name]) as ((...args: unknown[]) => unknown) | undefined;
    if (answer) return { value: answer(...args) };
    this.unanswered.push(name);
    throw new Error(`The test gives no answer to ${name}.`);
  }
}
