import type { FetchOutcome, FetchRequest, Transport } from "./transport.ts";

/**
 * Requests of a script that runs in the page. UrlFetchApp is synchronous, so a synchronous request passes them to the
 * local server, which fetches them.
 */
export const pageTransport: Transport = {
  fetchAll(requests: FetchRequest[]): FetchOutcome[] {
    const forwarded = new XMLHttpRequest();
    forwarded.open("POST", "/fetch", false);
    forwarded.setRequestHeader("Content-Type", "application/json");
    forwarded.send(JSON.stringify(requests));
    if (forwarded.status !== 200) throw new Error("The local server does not respond. Restart it with npm start.");
    return JSON.parse(forwarded.responseText);
  },
};
