import { type PackedWriteRequest, unpackRows } from "../../src/importer/merge/pack-rows.ts";
import "../built/script.ts";
import { readFileSync } from "node:fs";
import { callableNames } from "../../scripts/emulator/contexts/script-scope.ts";
import type { RpcResult, ServerCalls } from "../../src/rpc/script-calls.ts";
import type { Row, TableName } from "../../src/tables/index.ts";
import { GivenData, givenAnswers } from "./given-answers.ts";
import type { SpreadsheetScript } from "./spreadsheet-script.ts";

export type CallName = keyof ServerCalls;

/** The functions that `google.script.run` offers: those of the built script. */
export const callNames = [...callableNames(readFileSync("dist/Code.js", "utf8"))] as CallName[];

type UserMessage = { what: string; advice: string };

/**
 * Responds to the sidebar's calls in place of the script: with the test's `answers`; otherwise with the built script, if the
 * test opened a spreadsheet; otherwise with fixed data. It does not imitate the script's logic.
 */
export class ScriptStub extends GivenData {
  readonly called: { name: string; args: unknown[] }[] = [];
  /** Calls without a response; each of them fails the test. */
  readonly unanswered: string[] = [];
  answers: Partial<ServerCalls> = {};
  readonly #spreadsheet: SpreadsheetScript | null;
  readonly #written: PackedWriteRequest[] = [];
  readonly #failures = new Map<CallName, string | UserMessage>();
  readonly #held = new Map<CallName, Promise<void>>();
  readonly #delayed = new Map<CallName, Promise<void>>();

  constructor(spreadsheet: SpreadsheetScript | null = null) {
    super();
    this.#spreadsheet = spreadsheet;
  }

  /** The spreadsheet that the built script runs in. */
  get spreadsheet(): SpreadsheetScript {
    if (!this.#spreadsheet) throw new Error("This test opened the sidebar without a spreadsheet.");
    return this.#spreadsheet;
  }

  /** Makes the next call of the function throw this error, or return this message for the user. */
  failNext(name: CallName, failure: string | UserMessage): void {
    this.#failures.set(name, failure);
  }

  /** Makes calls of the function wait until the returned function is called. */
  hold(name: CallName): () => void {
    let release = () => {};
    this.#held.set(name, new Promise((resolve) => (release = resolve)));
    return () => {
      this.#held.delete(name);
      release();
    };
  }

  /** Makes the response to the next call of the function arrive when the returned function is called, as it is by then outdated. */
  delayNext(name: CallName): () => void {
    let deliver = () => {};
    this.#delayed.set(name, new Promise((resolve) => (deliver = resolve)));
    return deliver;
  }

  /** First arguments of all calls of the function, in order. */
  argumentsOf<Name extends CallName>(name: Name): Parameters<ServerCalls[Name]>[0][] {
    const calls = this.called.filter((call) => call.name === name);
    return calls.map(({ args }) => args[0] as Parameters<ServerCalls[Name]>[0]);
  }

  /** Rows that the sidebar wrote to the table, in order, without those of failed calls. */
  written(table: TableName): Row[] {
    return this.#written.filter((call) => call.table === table).flatMap((call) => unpackRows(call).rows);
  }

  async answer(name: CallName, args: unknown[]): Promise<RpcResult<unknown>> {
    this.called.push({ name, args });
    const delay = this.#delayed.get(name);
    this.#delayed.delete(name);
    await this.#held.get(name);
    const failure = this.#failures.get(name);
    this.#failures.delete(name);
    if (typeof failure === "string") throw new Error(failure);
    if (failure) return { error: failure };
    const result = await this.#result(name, args);
    await delay;
    if (name === "writeRows" && "value" in result) {
      this.#written.push(args[0] as PackedWriteRequest);
    }
    return result;
  }

  async #result(name: CallName, args: unknown[]): Promise<RpcResult<unknown>> {
    const given = this.answers[name];
    if (!given && this.#spreadsheet) return this.#spreadsheet.answer(name, args);
    const answer = (given ?? givenAnswers(this)[name]) as ((...args: unknown[]) => unknown) | undefined;
    if (answer) return { value: answer(...args) };
    this.unanswered.push(name);
    throw new Error(`The test has no response to ${name}.`);
  }
}
