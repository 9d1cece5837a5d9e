/** One request as UrlFetchApp sends it. */
export interface FetchRequest {
  url: string;
  /** In capitals. */
  method: string;
  headers: Record<string, string>;
  /** Base64; null for no body. */
  body: string | null;
  timeoutSeconds: number;
  followRedirects: boolean;
}

/** An answer, or why there was none. */
export type FetchOutcome =
  | {
      status: number;
      headers: Record<string, string | string[]>;
      /** Base64. */
      body: string;
    }
  | { failure: "timeout" | "address" | "connection"; detail: string };

/** Carries requests to the outside and waits for all of their answers, in the order of the requests. */
export interface Transport {
  fetchAll(requests: FetchRequest[]): FetchOutcome[];
}
