/**
 * One run of a script: its user, authorisation mode and usage. Every emulated service checks with it first, so that a
 * call that Google refuses is refused here.
 */

/** Google's authorisation modes, and the mode in which a cell calls a custom function. */
export type AuthMode = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/** A Google account. `role` is what the account may do with the open document. */
export interface User {
  email: string;
  locale: string;
  role: "owner" | "editor" | "viewer";
}

/** Time as scripts see it, in milliseconds since 1970; waiting and fetching advance it. */
export interface Clock {
  now(): number;
  advance(milliseconds: number): void;
  /** Advances the clock by what a call of Google would take. A clock without it runs by itself. */
  charge?(milliseconds: number): void;
}

export interface Execution {
  readonly authMode: AuthMode;
  readonly user: User;
  readonly clock: Clock;
  /** IANA name from the manifest; the spreadsheet's time zone may differ. */
  readonly timeZone: string;
  /** Number of calls of each service method so far, by `Class.method`. */
  readonly calls: Map<string, number>;
  /**
   * Counts a call, and charges the time that it would take at Google. Throws Google's error when the mode does not allow
   * the call, or when the execution has exceeded its time limit (30 s in a cell, else 6 min) or a daily allowance.
   *
   * @param cells How many cells the call reads or writes.
   */
  useService(method: string, needs: Need, cells?: number): void;
}

/** The permission that a service method needs; `auth-modes.ts` lists the modes that have it. */
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
  | "user email"
  | "send mail";
