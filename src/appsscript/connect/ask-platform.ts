import { type Asking, askAll } from "../../importer/connections/ask.ts";
import { exchangedKey } from "../../importer/connections/exchanged-key.ts";
import { isFailure, type Judged } from "../../importer/connections/judge-answer.ts";
import { Refused } from "../../importer/connections/run-end.ts";
import type { Outside, SecretKeeper } from "../../importer/connections/transport.ts";
import type { Answer, ApiRequest, Facts, Lookup, Platform, Run, Send } from "../../platforms/define-platform.ts";
import { dayAt } from "../../platforms/wall-clock.ts";
import { workbookZone } from "../sheet/workbook-zone.ts";

/** How long somebody at the keyboard is kept waiting for a platform. */
const patience = 60_000;

export interface Asker {
  platform: Platform;
  outside: Outside;
  keeper: SecretKeeper;
  send: Send | null;
}

/** Who asks with a connection's secret, or with the token that the platform exchanges it for. */
export function askerWith(asker: Asker): Asker {
  return { ...asker, keeper: exchangedKey({ ...asker, deadline: asker.outside.now() + patience }) };
}

/** Asks one request outside of an import. Throws `Refused` and `Pause`. */
export function askOnce(asker: Asker, request: ApiRequest): Answer {
  const [judged] = askWave(asker, [request]) as [Judged];
  if (isFailure(judged)) throw new Refused(judged.failure);
  return judged.answer;
}

/** Asks several at the same time. Throws `Pause`, and what the keeper throws. */
export function askWave(asker: Asker, requests: readonly ApiRequest[]): Judged[] {
  const asking: Asking = {
    ...asker,
    ownSecret: null,
    deadline: asker.outside.now() + patience,
    note: () => undefined,
  };
  return askAll(asking, requests);
}

/** A run without an account or period, for what is asked about the connection itself. */
export function bareRun(facts: Facts, now: number): Run {
  const offset = workbookZone();
  const today = dayAt(now, offset);
  return { account: "", from: today, to: today, today, offset, now, facts };
}

/** What a lookup tells of the connection; null where there is no such account. */
export function lookUp(asker: Asker, lookup: Lookup, facts: Facts): Facts | null {
  const run = bareRun(facts, asker.outside.now());
  const answer = askOnce(asker, lookup.request(run));
  return lookup.read(answer.body, run, answer);
}
