import type { OAuth } from "../../connectors/define-connector.ts";
import { isDue, renewTokens } from "../../connectors/sync/oauth/oauth-client.ts";
import { SignInError } from "../../connectors/sync/oauth/sign-in-error.ts";
import type { Runtime, SecretProvider } from "../../connectors/sync/runtime.ts";
import { ApiError, Pause } from "../../connectors/sync/sync-errors.ts";
import { forgetAll } from "../read-once.ts";
import { loadConnection, markBroken, type StoredConnection, saveConnection } from "./connection-store.ts";
import { findSignIn } from "./find-sign-in.ts";
import { oauthClient } from "./oauth-client.ts";

const lockTimeoutMs = 20_000;
const retryDelayMs = 30_000;

/** For platforms that are read without a secret. */
export const noSecretProvider: SecretProvider = { secret: () => null, renew: () => false };

/**
 * A connection's secret, renewed a minute before it expires, and at once when the platform refuses it. Only one
 * execution of this user renews at a time; the others use its result.
 *
 * `secret` throws `ApiError` (auth_expired) if the user has to connect again, and `Pause` if the platform cannot renew
 * it at the moment.
 */
export function secretProviderFor(connection: StoredConnection, runtime: Runtime): SecretProvider {
  const oauth = connection.kind === "signIn" ? findSignIn(connection.platform)?.oauth : undefined;
  let current = connection;
  // After a failed renewal, a secret that is still valid is used without another attempt for each request.
  let mayRenew = true;
  const isValid = () => current.expiresAt === null || current.expiresAt > runtime.now();
  return {
    secret() {
      if (!oauth || (isValid() && !(mayRenew && isDue(oauth, current, runtime.now())))) return current.secret;
      try {
        current = renewUnderLock(
          oauth,
          current,
          runtime,
          (latest) => isValidAt(latest, runtime) && !isDue(oauth, latest, runtime.now()),
        );
      } catch (error) {
        if (!isValid()) throw toSyncError(current, error, runtime);
        mayRenew = false;
      }
      return current.secret;
    },
    renew() {
      const refusedSecret = current.secret;
      if (!oauth) {
        markBroken(current.id);
        return false;
      }
      try {
        current = renewUnderLock(oauth, current, runtime, ({ secret }) => secret !== refusedSecret);
        return true;
      } catch (error) {
        const syncError = toSyncError(current, error, runtime);
        if (syncError instanceof ApiError) return false;
        throw syncError;
      }
    },
  };
}

const isValidAt = ({ expiresAt }: StoredConnection, runtime: Runtime): boolean =>
  expiresAt === null || expiresAt > runtime.now();

/** Renews under the user's lock, unless another execution has just done so: then the stored connection is fresh. */
function renewUnderLock(
  oauth: OAuth,
  connection: StoredConnection,
  runtime: Runtime,
  isFresh: (latest: StoredConnection) => boolean,
): StoredConnection {
  const lock = LockService.getUserLock();
  const hasLock = lock.tryLock(lockTimeoutMs);
  forgetAll();
  try {
    const latest = loadConnection(connection.id);
    if (latest === null) throw new SignInError("revoked", "disconnected");
    if (isFresh(latest)) return latest;
    const client = oauthClient(oauth.appPrefix);
    if (!hasLock) throw new SignInError("temporary", "busy");
    if (client === null) throw new SignInError("wrong_client", "no_client");
    const renewed = { ...latest, ...renewTokens(oauth, { runtime, client }, latest) };
    saveConnection(renewed);
    return renewed;
  } finally {
    if (hasLock) lock.releaseLock();
  }
}

/** The error to end an import with when the secret cannot be renewed. */
function toSyncError(connection: StoredConnection, error: unknown, runtime: Runtime): unknown {
  if (!(error instanceof SignInError)) return error;
  if (error.kind === "temporary") return new Pause("trouble", runtime.now() + retryDelayMs);
  markBroken(connection.id);
  return new ApiError({ kind: "auth_expired", code: error.code });
}
