import { isDue, renewTokens } from "../../importer/connections/oauth/oauth-client.ts";
import { SignInRefused } from "../../importer/connections/oauth/sign-in-refused.ts";
import { Pause, Refused } from "../../importer/connections/run-end.ts";
import type { Outside, SecretKeeper } from "../../importer/connections/transport.ts";
import type { OAuth } from "../../platforms/define-platform.ts";
import { connectorNamed } from "../../platforms/index.ts";
import { clientOf } from "./client-app.ts";
import { type KeptConnection, keepConnection, keptConnection, noteBroken } from "./connection-store.ts";

const lockMilliseconds = 20_000;
const waitMilliseconds = 30_000;

/** Nothing to keep: for platforms that are asked without a secret. */
export const noSecret: SecretKeeper = { secret: () => null, renew: () => false };

/**
 * A connection's secret, renewed a minute before it ends, and at once when the platform refuses it. Only one execution
 * of this user renews at a time; the others take what it has got.
 *
 * `secret` throws `Refused` (auth_expired) where the user has to connect again, and `Pause` where the platform cannot renew it just now.
 */
export function keeperOf(connection: KeptConnection, outside: Outside): SecretKeeper {
  const oauth = connection.kind === "signIn" ? connectorNamed(connection.platform)?.signIn.oauth : undefined;
  let current = connection;
  // What could not be renewed while it is still good is not tried again with every request.
  let mayTry = true;
  const isGood = () => current.expiresAt === null || current.expiresAt > outside.now();
  return {
    secret() {
      if (!oauth || (isGood() && !(mayTry && isDue(oauth, current, outside.now())))) return current.secret;
      try {
        current = renewed(
          oauth,
          current,
          outside,
          (now) => isGoodOf(now, outside) && !isDue(oauth, now, outside.now()),
        );
      } catch (error) {
        if (!isGood()) throw outcomeOf(current, error, outside);
        mayTry = false;
      }
      return current.secret;
    },
    renew() {
      const refused = current.secret;
      if (!oauth) {
        noteBroken(current.id);
        return false;
      }
      try {
        current = renewed(oauth, current, outside, ({ secret }) => secret !== refused);
        return true;
      } catch (error) {
        const outcome = outcomeOf(current, error, outside);
        if (outcome instanceof Pause) throw outcome;
        return false;
      }
    },
  };
}

const isGoodOf = ({ expiresAt }: KeptConnection, outside: Outside): boolean =>
  expiresAt === null || expiresAt > outside.now();

/** Renews under the user's lock, unless somebody else has done so meanwhile: then what is kept by now is fresh. */
function renewed(
  oauth: OAuth,
  connection: KeptConnection,
  outside: Outside,
  isFresh: (now: KeptConnection) => boolean,
): KeptConnection {
  const lock = LockService.getUserLock();
  const isOurs = lock.tryLock(lockMilliseconds);
  try {
    const now = keptConnection(connection.id);
    if (now === null) throw new SignInRefused("revoked", "disconnected");
    if (isFresh(now)) return now;
    const client = clientOf(oauth.app);
    if (!isOurs) throw new SignInRefused("trouble", "busy");
    if (client === null) throw new SignInRefused("wrong_client", "no_client");
    const fresh = { ...now, ...renewTokens(oauth, { outside, client }, now) };
    keepConnection(fresh);
    return fresh;
  } finally {
    if (isOurs) lock.releaseLock();
  }
}

/** How an import ends when the secret cannot be renewed. */
function outcomeOf(connection: KeptConnection, error: unknown, outside: Outside): unknown {
  if (!(error instanceof SignInRefused)) return error;
  if (error.kind === "trouble") return new Pause("trouble", outside.now() + waitMilliseconds);
  noteBroken(connection.id);
  return new Refused({ kind: "auth_expired", code: error.code });
}
