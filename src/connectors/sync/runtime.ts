import type { SigningTools } from "../define-connector.ts";

/** An HTTP request as sent. */
export interface HttpRequest {
  url: string;
  method: "GET" | "POST" | "PATCH" | "DELETE";
  headers: Record<string, string>;
  /** The request body; null for none. Its type is in `headers`. */
  body: string | null;
}

/**
 * The response, with header names in lower case, or why there is none. `not_listed`: the manifest does not list the
 * server.
 */
export type HttpResponse =
  | { status: number; headers: Record<string, string>; text: string }
  | { failure: "timeout" | "connection" | "not_listed" };

/** The environment that a sync runs in. */
export interface Runtime {
  /** Sends all requests in parallel; responses are in the same order. Never throws for platform errors. */
  fetchAll(requests: readonly HttpRequest[]): HttpResponse[];
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): void;
  /** From 0 up to 1, for jitter. */
  random(): number;
  tools: SigningTools;
}

/** Provides a connection's secret. */
export interface SecretProvider {
  /** The secret, renewed if it was about to expire; null where none is needed. */
  secret(): string | null;
  /** Renews the secret after the platform refused it; false where that is impossible. */
  renew(): boolean;
}
