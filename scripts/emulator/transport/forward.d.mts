import type { FetchOutcome, FetchRequest } from "./transport.ts";

/** Redirected URLs: a URL prefix, and its replacement. */
export type Upstreams = Record<string, string>;

/**
 * Reads JSON such as `{"https://api.example.com": "http://127.0.0.1:9000"}`; undefined or "" is an empty map. Throws for
 * anything else.
 */
export function readUpstreams(json: string | undefined): Upstreams;

/** Sends all requests at once; outcomes are in the order of the requests. Never throws: a failure is an outcome. */
export function forwardAll(requests: FetchRequest[], upstreams: Upstreams): Promise<FetchOutcome[]>;
