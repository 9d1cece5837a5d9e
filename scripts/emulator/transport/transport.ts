/** One request as UrlFetchApp sends it. */
export interface FetchRequest {
  url: string;
  /** Upper case: "GET". */
  method: string;
  headers: Record<string, string>;
  /** Base64; null for no body. */
  body: string | null;
  timeoutSeconds: number;
  followRedirects: boolean;
}

/** A response, or why there is none. */
export type FetchOutcome =
  | {
      status: number;
      headers: Record<string, string | string[]>;
      /** Base64. */
      body: string;
    }
  | { failure: "timeout" | "address" | "connection"; detail: string };

/** Sends requests and blocks until all are done; outcomes are in the order of the requests. */
export interface Transport {
  fetchAll(requests: FetchRequest[]): FetchOutcome[];
}
