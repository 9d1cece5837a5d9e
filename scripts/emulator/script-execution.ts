import { allowedModes, scopesByNeed } from "./auth-modes.ts";
import { withCharges } from "./clocks.ts";
import { type CallCost, costOf, flushMs, setsValues, waitsForAnswer } from "./costs.ts";
import type { DailyUse } from "./daily-use.ts";
import type { AuthMode, Clock, Execution, Need, User } from "./execution.ts";

const minuteMs = 60_000;

export interface ExecutionOptions {
  authMode: AuthMode;
  user: User;
  clock: Clock;
  /** IANA name. */
  timeZone: string;
  /** The manifest's scopes except those that this user refused. */
  grantedScopes: readonly string[];
  /** Called with the method before each call of a service. What it throws, the script gets instead of a result. */
  beforeCall?: ((method: string) => void) | undefined;
  /** Counts the daily allowances; none without it. */
  dailyUse?: DailyUse | undefined;
}

/** One run of a script; see `Execution`. */
export class ScriptExecution implements Execution {
  readonly authMode: AuthMode;
  readonly user: User;
  readonly clock: Required<Clock>;
  readonly timeZone: string;
  readonly calls = new Map<string, number>();
  /** Cells that its calls have read and written: whole ranges, whatever they hold. */
  cellsRead = 0;
  cellsWritten = 0;
  /** Calls for whose answer the script waits at Google; writes are kept back, and ranges are only named. */
  roundTrips = 0;
  /** What its calls would have taken at Google, in milliseconds, without waiting and the platforms' answers. */
  chargedMs = 0;
  readonly #dailyUse: DailyUse | undefined;
  /** Whether Google still keeps writes back. */
  #hasPendingWrites = false;
  readonly #grantedScopes: readonly string[];
  readonly #beforeCall: (method: string) => void;
  #started: number;
  #chargedBefore = 0;
  readonly #cleanups: (() => void)[] = [];

  constructor(options: ExecutionOptions) {
    this.authMode = options.authMode;
    this.user = options.user;
    this.clock = withCharges(options.clock);
    this.#dailyUse = options.dailyUse;
    this.timeZone = options.timeZone;
    this.#grantedScopes = options.grantedScopes;
    this.#beforeCall = options.beforeCall ?? (() => {});
    this.#started = this.clock.now();
  }

  useService(method: string, needs: Need, cells?: number): void {
    this.assertWithinTimeLimit();
    this.#beforeCall(method);
    this.calls.set(method, (this.calls.get(method) ?? 0) + 1);
    this.#chargeCall(costOf(method, needs, cells));
    if (needs === "read spreadsheet") this.cellsRead += cells ?? 0;
    else if (setsValues.test(method)) this.cellsWritten += cells ?? 0;
    if (waitsForAnswer(method, needs)) this.roundTrips++;
    if (!allowedModes[needs].includes(this.authMode)) throw new Error(`You do not have permission to call ${method}`);
    const acceptedScopes = scopesByNeed[needs];
    if (
      this.authMode !== "FULL" ||
      !acceptedScopes ||
      acceptedScopes.some((scope) => this.#grantedScopes.includes(scope))
    )
      return;
    throw new Error(
      `Specified permissions are not sufficient to call ${method}. Required permissions: ${acceptedScopes.join(" || ")}`,
    );
  }

  #chargeCall({ ms, kind, flushes }: CallCost): void {
    const flushesFirst = flushes === "if something waits" && this.#hasPendingWrites;
    if (flushes === "always" || flushesFirst) this.#hasPendingWrites = false;
    if (kind === "write") this.#hasPendingWrites = true;
    const all = ms + (flushesFirst ? flushMs : 0);
    this.chargedMs += all;
    this.clock.charge(all);
    this.#dailyUse?.countCall(this.user.email, kind, this.clock.now());
  }

  isGranted(scope: string): boolean {
    return this.#grantedScopes.includes(scope);
  }

  /** Resets the time limit: cells of one calculation share a scope, but each has the full time. */
  restart(): void {
    this.#started = this.clock.now();
    this.#chargedBefore = this.chargedMs;
  }

  /**
   * Throws once the time limit is exceeded, by the clock or by the calls alone, and again at each later call if the script
   * catches the error.
   */
  assertWithinTimeLimit(): void {
    const limit = this.authMode === "CUSTOM_FUNCTION" ? minuteMs / 2 : 6 * minuteMs;
    if (Math.max(this.clock.now() - this.#started, this.chargedMs - this.#chargedBefore) > limit)
      throw new Error("Exceeded maximum execution time");
  }

  /** Registers a cleanup for the end of the execution, such as releasing a lock. */
  onEnd(cleanup: () => void): void {
    this.#cleanups.push(cleanup);
  }

  end(): void {
    for (const cleanup of this.#cleanups.splice(0)) cleanup();
  }
}
