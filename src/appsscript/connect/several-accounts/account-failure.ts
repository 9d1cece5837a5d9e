import type { FailureKind } from "../../../connectors/define-connector.ts";
import { ApiError, Pause } from "../../../connectors/sync/sync-errors.ts";
import { isUserError } from "../../user-error.ts";
import type { StoredRunError } from "../run-text.ts";

/** How reading one of several accounts failed. */
export interface AccountFailure {
  stored: StoredRunError;
  /** A note's `what`: the kind of failure; "" if it is not known. */
  kind: FailureKind | "";
  /** Whether only this account can be meant. Otherwise a second one in a row means the connection or the platform. */
  isItsOwn: boolean;
}

const itsOwnKinds: readonly FailureKind[] = [
  "permission",
  "not_found",
  "not_enough_data",
  "invalid",
  "invalid_metric",
  "bad_place",
  "too_much_data",
];

/**
 * What an error means for the account that was being read; null if it stops the run, whatever account it was.
 *
 * @param mayWait Whether the run may still stop for trouble of the platform, and go on with this account later.
 */
export function accountFailure(error: unknown, mayWait: boolean): AccountFailure | null {
  if (error instanceof Pause) {
    if (error.reason !== "trouble" || mayWait) return null;
    return { stored: { failure: "server" }, kind: "server", isItsOwn: true };
  }
  if (error instanceof ApiError)
    return { stored: { failure: error.kind }, kind: error.kind, isItsOwn: itsOwnKinds.includes(error.kind) };
  if (isUserError(error)) return null;
  return { stored: { own: "unexpected", at: Date.now() }, kind: "", isItsOwn: false };
}
