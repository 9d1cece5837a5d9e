import type { FailureKind } from "../define-connector.ts";
import type { ApiFailure } from "./classify-response.ts";

/** Why an import goes on later: its time is over, or the platform wants it to wait, or is in trouble for the moment. */
export type PauseReason = "time" | "rate_limited" | "trouble";

/** The run stops here and goes on later from the place that was kept. */
export class Pause extends Error {
  readonly reason: PauseReason;
  /** Not before this time, milliseconds since 1970; null for as soon as possible. */
  readonly until: number | null;

  constructor(reason: PauseReason, until: number | null) {
    super(`The import pauses: ${reason}.`);
    this.reason = reason;
    this.until = until;
  }
}

/** The run stops here for good: somebody has to do something first. */
export class ApiError extends Error {
  readonly kind: FailureKind;
  readonly code: string;

  constructor({ kind, code }: Pick<ApiFailure, "kind" | "code">) {
    super(`The platform refuses: ${kind} (${code}).`);
    this.kind = kind;
    this.code = code;
  }
}
