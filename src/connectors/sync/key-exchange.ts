import { type ApiResult, isApiFailure } from "./classify-response.ts";
import type { SecretProvider } from "./runtime.ts";
import { type RequestContext, sendOrPause } from "./send-batch.ts";
import { ApiError } from "./sync-errors.ts";

/**
 * Wraps a secret provider for connectors that exchange the key for a token; other providers are returned unchanged. The
 * token is requested on first use and again after the platform refuses it, and stays in memory.
 *
 * `secret` and `renew` throw what `sendOrPause` throws, and `ApiError` where the platform refuses the key.
 */
export function withKeyExchange(context: Omit<RequestContext, "lookupSecret" | "addNote">): SecretProvider {
  const { connector, secretProvider, applySecret } = context;
  const { apiKey } = connector.signIn;
  if (!apiKey?.exchange || applySecret !== apiKey.applySecret) return secretProvider;
  const exchange = apiKey.exchange;
  let token: string | null = null;
  const exchangeKey = (): string => {
    const exchangeContext: RequestContext = {
      ...context,
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
