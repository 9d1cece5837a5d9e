import type { ApiRequest, Credentials, NoteKind, Platform, Send } from "../../platforms/define-platform.ts";
import { httpRequest } from "./http-request.ts";
import { type ApiFailure, isFailure, isTemporary, type Judged, judgeHttp } from "./judge-answer.ts";
import { Pause } from "./run-end.ts";
import type { Outside, SecretKeeper } from "./transport.ts";
import { waitBefore } from "./waiting.ts";

/** Waits before a request that fails for the moment is given up. */
const mostWaits = 3;
/** The least pause after a platform has refused again and again, in milliseconds. */
const shortestPause = 60_000;
/** The part of an allowance that an import leaves to others. */
const mostUsed = 0.9;

export type { NoteKind };

export interface Asking {
  platform: Platform;
  outside: Outside;
  keeper: SecretKeeper;
  /** How the keeper's secret travels. */
  send: Send | null;
  /** A secret that a lookup gave for the requests after it. */
  ownSecret: string | null;
  /** When the run has to have ended, milliseconds since 1970. */
  deadline: number;
  /** What the user should know, by kind; each is told once. */
  note: (kind: NoteKind, what: string) => void;
}

function credentials(asking: Asking, request: ApiRequest): Credentials {
  const secret = request.isPublic ? null : (asking.ownSecret ?? asking.keeper.secret());
  return secret === null || asking.send === null ? {} : asking.send(secret, asking.outside.tools);
}

function checkVersion({ platform, note }: Asking, judged: Judged): void {
  const { version } = platform.limits;
  const answer = isFailure(judged) ? judged.failure.answer : judged.answer;
  const said = version && answer?.headers[version.header];
  if (said && !said.startsWith(version.asked)) note("version", said);
}

/** Stops where almost all of the allowance is used, before the platform does. */
function pauseForAllowance({ platform, outside }: Asking, judged: readonly Judged[]): Pause | null {
  for (const one of judged) {
    if (isFailure(one)) continue;
    if ((platform.limits.used?.(one.answer) ?? 0) < mostUsed) continue;
    const wait = platform.limits.wait?.(one.answer, outside.now()) ?? 3_600_000;
    return new Pause("rate_limited", outside.now() + wait);
  }
  return null;
}

/** What a wave of requests came to. */
export interface Wave {
  /** In the requests' order. */
  judged: Judged[];
  /** Where the run has to stop after what was answered is taken in; what failed for the moment is asked again later. */
  pause: Pause | null;
}

/** Whether a request of a wave is not answered yet because the run has to stop before. */
export const isPutOff = ({ pause }: Wave, judged: Judged): boolean => pause !== null && isPassing(judged);

/**
 * Asks a wave of requests at once, and again what failed for the moment: after the wait that the platform asks for, at most
 * three times. A secret that is refused is renewed once. What stays a failure is answered as one.
 */
export function askWave(asking: Asking, requests: readonly ApiRequest[]): Wave {
  const judged: Judged[] = [];
  let open = requests.map((_, place) => place);
  let mayRenew = asking.ownSecret === null;
  for (let waited = 0; ; ) {
    sendAll(asking, requests, open, judged);
    const refused = open.filter((place) => kindOf(judged[place]) === "auth_expired");
    const passing = open.filter((place) => isPassing(judged[place]));
    if (refused.length > 0 && mayRenew) {
      mayRenew = false;
      if (!asking.keeper.renew()) break;
      open = [...refused, ...passing];
      continue;
    }
    if (passing.length === 0) break;
    const failures = passing.map((place) => failureIn(judged[place]));
    const pause = waitFor(asking, failures, waited++);
    if (pause !== "again") return { judged, pause: pause === "over" ? pauseForAllowance(asking, judged) : pause };
    open = passing;
  }
  return { judged, pause: pauseForAllowance(asking, judged) };
}

/** The same where nothing can be done with a part of the answers: throws the `Pause`. */
export function askAll(asking: Asking, requests: readonly ApiRequest[]): Judged[] {
  const { judged, pause } = askWave(asking, requests);
  if (pause) throw pause;
  return judged;
}

function sendAll(asking: Asking, requests: readonly ApiRequest[], open: readonly number[], judged: Judged[]): void {
  const sent = open.map((place) => requests[place] as ApiRequest);
  const answers = asking.outside.fetchAll(sent.map((request) => httpRequest(request, credentials(asking, request))));
  for (const [at, place] of open.entries()) {
    const isText = requests[place]?.isText === true;
    const one = judgeHttp(asking.platform, answers[at] ?? { failure: "connection" }, isText);
    judged[place] = one;
    checkVersion(asking, one);
  }
}

/**
 * Waits before the next try. Answers with a `Pause` where the run would be over before, or where the platform goes on saying
 * that it is too much; `over` where trouble lasts.
 *
 * @param waited How often was waited before.
 */
export function waitFor(asking: Asking, failures: readonly ApiFailure[], waited: number): "again" | "over" | Pause {
  const { platform, outside, deadline } = asking;
  const wait = Math.max(...failures.map((failure) => waitBefore(platform, failure, waited + 1, outside)));
  const isLimited = failures.some(({ kind }) => kind === "rate_limited");
  const isOver = waited >= mostWaits;
  if (isLimited && isOver) return new Pause("rate_limited", outside.now() + Math.max(wait, shortestPause));
  if (isOver) return "over";
  if (outside.now() + wait > deadline) return new Pause(isLimited ? "rate_limited" : "trouble", outside.now() + wait);
  outside.sleep(wait);
  return "again";
}

const failureIn = (judged: Judged | undefined): ApiFailure => (judged as { failure: ApiFailure }).failure;

const kindOf = (judged: Judged | undefined) => (judged && isFailure(judged) ? judged.failure.kind : null);

const isPassing = (judged: Judged | undefined): boolean =>
  judged !== undefined && isFailure(judged) && isTemporary(judged.failure);
