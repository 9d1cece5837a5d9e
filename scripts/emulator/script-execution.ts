import { allowedModes, scopesByNeed } from "./auth-modes.ts";
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
}

/** One run of a script; see `Execution`. */
export class ScriptExecution implements Execution {
  readonly authMode: AuthMode;
  readonly user: User;
  readonly clock: Clock;
  readonly timeZone: string;
  readonly calls = new Map<string, number>();
  readonly #grantedScopes: readonly string[];
  readonly #beforeCall: (method: string) => void;
  #started: number;
  readonly #cleanups: (() => void)[] = [];

  constructor(options: ExecutionOptions) {
    this.authMode = options.authMode;
    this.user = options.user;
    this.clock = options.clock;
    this.timeZone = options.timeZone;
    this.#grantedScopes = options.grantedScopes;
    this.#beforeCall = options.beforeCall ?? (() => {});
    this.#started = options.clock.now();
  }

  useService(method: string, needs: Need): void {
    this.assertWithinTimeLimit();
    this.#beforeCall(method);
    this.calls.set(method, (this.calls.get(method) ?? 0) + 1);
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

  isGranted(scope: string): boolean {
    return this.#grantedScopes.includes(scope);
  }

  /** Resets the time limit: cells of one calculation share a scope, but each has the full time. */
  restart(): void {
    this.#started = this.clock.now();
  }

  /** Throws once the time limit is exceeded, and again at each later call if the script catches the error. */
  assertWithinTimeLimit(): void {
    const limit = this.authMode === "CUSTOM_FUNCTION" ? minuteMs / 2 : 6 * minuteMs;
    if (this.clock.now() - this.#started > limit) throw new Error("Exceeded maximum execution time");
  }

  /** Registers a cleanup for the end of the execution, such as releasing a lock. */
  onEnd(cleanup: () => void): void {
    this.#cleanups.push(cleanup);
  }

  end(): void {
    for (const cleanup of this.#cleanups.splice(0)) cleanup();
  }
}
