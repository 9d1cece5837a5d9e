import { type Json, listAt, textAt } from "../../connectors/json.ts";
import type { BigQueryClient } from "./client.ts";

const maxPages = 20;

/** All entries of a list that comes in pages. */
export function readList(client: BigQueryClient, path: readonly string[], name: string): Json[] {
  const entries: Json[] = [];
  let pageToken = "";
  for (let page = 0; page < maxPages; page++) {
    const query = { maxResults: "1000", ...(pageToken !== "" && { pageToken }) };
    const body = client.send("GET", path, { query });
    entries.push(...listAt(body, name));
    pageToken = textAt(body, "nextPageToken") ?? "";
    if (pageToken === "") break;
  }
  return entries;
}
