import type { FailureKind } from "../define-connector.ts";
import type { ApiFailure } from "./classify-response.ts";

/** Why an import continues later: it ran out of time, was rate limited, or met a transient platform error. */
export type PauseReason = "time" | "rate_limited" | "trouble" | "allowance";

/** The run stops and resumes later from its checkpoint. */
export class Pause extends Error {
  readonly reason: PauseReason;
  /** Earliest time to resume, milliseconds since 1970; null for as soon as possible. */
  readonly until: number | null;

  constructor(reason: PauseReason, until: number | null) {
    super(`The import pauses: ${reason}.`);
    this.reason = reason;
    this.until = until;
  }
}

/** The run stops for good until the user acts. */
export class ApiError extends Error {
  readonly kind: FailureKind;
  readonly code: string;

  constructor({ kind, code }: Pick<ApiFailure, "kind" | "code">) {
    super(`The platform refuses: ${kind} (${code}).`);
    this.kind = kind;
    this.code = code;
  }
}
