import type { FetchOutcome, FetchRequest, Transport } from "./transport.ts";

/**
 * Requests of a script that runs in the page: a script waits for its answers, so they go to the local server with a
 * synchronous request, and the server asks the outside.
 */
export const pageTransport: Transport = {
  fetchAll(requests: FetchRequest[]): FetchOutcome[] {
    const asked = new XMLHttpRequest();
    asked.open("POST", "/fetch", false);
    asked.setRequestHeader("Content-Type", "application/json");
    asked.send(JSON.stringify(requests));
    if (asked.status !== 200) throw new Error("The local workbook's server does not answer. Start it again.");
    return JSON.parse(asked.responseText);
  },
};
