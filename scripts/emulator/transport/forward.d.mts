import type { FetchOutcome, FetchRequest } from "./transport.ts";

/** Addresses that are asked elsewhere: beginning of an address, and what to put in its place. */
export type Upstreams = Record<string, string>;

/** Reads the map from JSON such as `{"https://api.example.com": "http://127.0.0.1:9000"}`; nothing is an empty map. */
export function readUpstreams(json: string | undefined): Upstreams;

/** Sends all requests at once and answers in their order. Never throws: a failure is an outcome. */
export function forwardAll(requests: FetchRequest[], upstreams: Upstreams): Promise<FetchOutcome[]>;
