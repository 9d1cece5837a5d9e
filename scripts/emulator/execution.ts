/**
 * One run of a script: who runs it, in which authorisation mode, and how much it has used. Every emulated service asks
 * it before answering, so a call that Google would refuse is refused here.
 */

/** Google's authorisation modes, and the mode in which a cell calls a custom function. */
export type AuthMode = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/** A Google account. `role` is what the account may do with the open document. */
export interface User {
  email: string;
  locale: string;
  role: "owner" | "editor" | "viewer";
}

/** Time as scripts see it; waiting and fetching move it on. Milliseconds since 1970. */
export interface Clock {
  now(): number;
  advance(milliseconds: number): void;
}

export interface Execution {
  readonly authMode: AuthMode;
  readonly user: User;
  readonly clock: Clock;
  /** The script's, by its manifest; the spreadsheet has one of its own. */
  readonly timeZone: string;
  /** Number of calls of each service method so far, by `Class.method`. */
  readonly calls: Map<string, number>;
  /**
   * Counts a call and throws as Google would when this execution's mode does not allow what it does,
   * or when its time (30 s in a cell, else 6 min) is used up.
   */
  useService(method: string, needs: Need): void;
}

/** What a service method needs: see the table of authorisation modes in `auth-modes.ts`. */
export type Need =
  | "nothing"
  | "read spreadsheet"
  | "write spreadsheet"
  | "add menu"
  | "show ui"
  | "properties"
  | "set user properties"
  | "cache"
  | "lock"
  | "other service"
  | "fetch"
  | "triggers"
  | "user locale"
  | "user email";
