import type { SigningTools } from "../define-connector.ts";

/** One request as it leaves. */
export interface HttpRequest {
  url: string;
  method: "GET" | "POST" | "DELETE";
  headers: Record<string, string>;
  /** Text of the body; null for none. Its type stands in `headers`. */
  body: string | null;
}

/** What came back: header names in lower case; or why nothing did. `not_listed`: the manifest does not name the server. */
export type HttpResponse =
  | { status: number; headers: Record<string, string>; text: string }
  | { failure: "timeout" | "connection" | "not_listed" };

/** The outside as an import reaches it. */
export interface Runtime {
  /** Asks all at once and answers in their order. Never throws for what a platform does. */
  fetchAll(requests: readonly HttpRequest[]): HttpResponse[];
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): void;
  /** From 0 up to 1, for the jitter of waiting. */
  random(): number;
  tools: SigningTools;
}

/** A connection's secret. */
export interface SecretProvider {
  /** The secret, renewed where it was about to expire; null where nothing is needed. */
  secret(): string | null;
  /** Renews the secret after the platform refused it; false where that is not possible. */
  renew(): boolean;
}
