import type { ApiRequest, Credentials, NoteKind, Platform, Send } from "../../platforms/define-platform.ts";
import { httpRequest } from "./http-request.ts";
import { type ApiFailure, isFailure, isTemporary, type Judged, judgeHttp } from "./judge-answer.ts";
import { Pause } from "./run-end.ts";
import type { Outside, SecretKeeper } from "./transport.ts";
import { waitBefore } from "./waiting.ts";

const mostTries = 3;
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
function checkAllowance({ platform, outside }: Asking, judged: readonly Judged[]): void {
  for (const one of judged) {
    if (isFailure(one)) continue;
    if ((platform.limits.used?.(one.answer) ?? 0) < mostUsed) continue;
    throw new Pause("rate_limited", outside.now() + (platform.limits.wait?.(one.answer, outside.now()) ?? 3_600_000));
  }
}

/**
 * Asks a wave of requests at once, and again what failed for the moment: at most three times each, after the wait that the
 * platform asks for. A secret that is refused is renewed once. What stays a failure is answered as one.
 *
 * Throws `Pause` where the wait would outlast the run; what was answered before is then lost, and asked again.
 */
export function askAll(asking: Asking, requests: readonly ApiRequest[]): Judged[] {
  const judged: Judged[] = [];
  let open = requests.map((_, place) => place);
  let mayRenew = asking.ownSecret === null;
  for (let tries = 1; ; ) {
    sendAll(asking, requests, open, judged);
    const refused = open.filter((place) => kindOf(judged[place]) === "auth_expired");
    const passing = open.filter((place) => isPassing(judged[place]));
    if (refused.length > 0 && mayRenew) {
      mayRenew = false;
      if (!asking.keeper.renew()) break;
      open = [...refused, ...passing];
      continue;
    }
    if (
      passing.length === 0 ||
      !waits(
        asking,
        passing.map((place) => failureIn(judged[place])),
        tries++,
      )
    )
      break;
    open = passing;
  }
  checkAllowance(asking, judged);
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

/** Waits before the next try; false where there is none. */
function waits(asking: Asking, failures: readonly ApiFailure[], tries: number): boolean {
  const { platform, outside, deadline } = asking;
  const wait = Math.max(...failures.map((failure) => waitBefore(platform, failure, tries, outside)));
  const isLimited = failures.some(({ kind }) => kind === "rate_limited");
  const until = outside.now() + wait;
  if (until > deadline || (isLimited && tries >= mostTries))
    throw new Pause(isLimited ? "rate_limited" : "trouble", until);
  if (tries >= mostTries) return false;
  outside.sleep(wait);
  return true;
}

const failureIn = (judged: Judged | undefined): ApiFailure => (judged as { failure: ApiFailure }).failure;

const kindOf = (judged: Judged | undefined) => (judged && isFailure(judged) ? judged.failure.kind : null);

const isPassing = (judged: Judged | undefined): boolean =>
  judged !== undefined && isFailure(judged) && isTemporary(judged.failure);
