import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Oddity } from "../../scripts/mocks/oddities/oddity.ts";
import type { MockResponse } from "../../scripts/mocks/server/define-mock.ts";
import { connectorList, findConnector } from "../../src/connectors/index.ts";
import type { HttpRequest, HttpResponse } from "../../src/connectors/sync/runtime.ts";
import { matchRows } from "../../src/importer/merge/match-rows.ts";
import { type TableName, tables } from "../../src/tables/index.ts";
import { answeredRun } from "./answered-run.ts";

/** Every oddity that was seen at a platform, run on its connector. */

const folder = new URL("../../scripts/mocks/oddities/", import.meta.url);

const lists = (
  await Promise.all(
    readdirSync(folder).map(async (file) => {
      const { oddities } = (await import(new URL(file, folder).href)) as { oddities?: readonly Oddity[] };
      return { id: file.replace(".ts", ""), oddities: oddities ?? [] };
    }),
  )
).filter(({ id, oddities }) => oddities.length > 0 || findConnector(id));

const toHttpResponse = ({ status = 200, headers = {}, body }: MockResponse): HttpResponse => ({
  status,
  headers: { ...headers },
  text: typeof body === "string" ? body : JSON.stringify(body),
});

/** The request in the form that oddities read. */
const toOddRequest = (url: URL, { method, headers, body }: HttpRequest, number: number) => ({
  method,
  url,
  path: url.pathname.replace(/^\/v\d+\.\d+(?=\/)/, ""),
  token: /^Bearer (.+)$/.exec(headers.Authorization ?? "")?.[1] ?? null,
  body,
  number,
});

it("no connector is without a list", () => {
  const ids = lists.map(({ id }) => id);
  expect(connectorList.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
});

describe.each(lists)("$id", ({ id, oddities }) => {
  it("has oddities with a public address, a day and rows", () => {
    expect(findConnector(id)).toBeDefined();
    expect(oddities.length).toBeGreaterThan(0);
    for (const { source, date, rows, end } of oddities) {
      expect(source).toMatch(/^https:\/\/\S+$/);
      expect(date).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      expect(end !== undefined || Object.values(rows).flat().length > 0).toBe(true);
    }
  });

  it.each(oddities.map((oddity) => [oddity.what, oddity] as const))("%s", (_, oddity) => {
    const connector = findConnector(id);
    if (!connector) throw new Error(`There is no connector ${id}.`);
    const requests: string[] = [];
    const { end, rowsByTable, notes } = answeredRun(
      connector,
      Object.keys(oddity.rows) as TableName[],
      (url, request) => {
        const response = oddity.respond(toOddRequest(url, request, requests.length));
        requests.push(`${decodeURIComponent(request.url)} ${request.body ?? ""}`);
        return response && toHttpResponse(response);
      },
      oddity,
    );
    expect(end).toBe(oddity.end ?? "done");
    for (const [name, rows] of Object.entries(oddity.rows)) {
      const table = name as TableName;
      // Rows that come twice are merged, as in a sheet.
      expect(matchRows(tables[table], rowsByTable[table] ?? [], []).rows, table).toMatchObject([...rows]);
    }
    expect([...new Set(notes)]).toEqual(oddity.notes ?? []);
    for (const part of oddity.requested ?? [])
      expect(
        requests.some((request) => request.includes(part)),
        part,
      ).toBe(true);
  });
});
