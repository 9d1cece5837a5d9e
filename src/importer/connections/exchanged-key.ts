import { type Asking, askAll } from "./ask.ts";
import { isFailure, type Judged } from "./judge-answer.ts";
import { Refused } from "./run-end.ts";
import type { SecretKeeper } from "./transport.ts";

/**
 * A keeper of what goes with requests: the secret as it is, or the token that the platform exchanges a key for. The token is
 * asked for when it is first needed, once more when the platform refuses it, and never leaves this keeper's memory.
 *
 * `secret` and `renew` throw what `askAll` throws, and `Refused` where the platform does not take the key.
 */
export function exchangedKey(asking: Omit<Asking, "ownSecret" | "note">): SecretKeeper {
  const { platform, keeper, send } = asking;
  const { ownKey } = platform.signIn;
  if (!ownKey?.exchange || send !== ownKey.send) return keeper;
  const exchange = ownKey.exchange;
  let token: string | null = null;
  const exchanged = (): string => {
    const exchanging: Asking = { ...asking, send: exchange.send, ownSecret: null, note: () => undefined };
    const [judged] = askAll(exchanging, [exchange.request]) as [Judged];
    if (isFailure(judged)) throw new Refused(judged.failure);
    token = exchange.token(judged.answer.body);
    if (token === null) throw new Refused({ kind: "auth_expired", code: "no token" });
    return token;
  };
  return {
    secret: () => token ?? exchanged(),
    renew() {
      exchanged();
      return true;
    },
  };
}
