import { type ApiResult, isApiFailure } from "./classify-response.ts";
import type { SecretProvider } from "./runtime.ts";
import { type RequestContext, sendOrPause } from "./send-batch.ts";
import { ApiError } from "./sync-errors.ts";

/**
 * A keeper of what goes with requests: the secret as it is, or the token that the platform exchanges a key for. The token is
 * asked for when it is first needed, once more when the platform refuses it, and never leaves this keeper's memory.
 *
 * `secret` and `renew` throw what `sendOrPause` throws, and `ApiError` where the platform does not take the key.
 */
export function withKeyExchange(asking: Omit<RequestContext, "lookupSecret" | "addNote">): SecretProvider {
  const { connector, secretProvider, applySecret } = asking;
  const { apiKey } = connector.signIn;
  if (!apiKey?.exchange || applySecret !== apiKey.applySecret) return secretProvider;
  const exchange = apiKey.exchange;
  let token: string | null = null;
  const exchangeKey = (): string => {
    const exchangeContext: RequestContext = {
      ...asking,
      applySecret: exchange.applySecret,
      lookupSecret: null,
      addNote: () => undefined,
    };
    const [result] = sendOrPause(exchangeContext, [exchange.request]) as [ApiResult];
    if (isApiFailure(result)) throw new ApiError(result.failure);
    token = exchange.token(result.response.body);
    if (token === null) throw new ApiError({ kind: "auth_expired", code: "no token" });
    return token;
  };
  return {
    secret: () => token ?? exchangeKey(),
    renew() {
      exchangeKey();
      return true;
    },
  };
}
