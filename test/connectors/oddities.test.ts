import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Oddity } from "../../scripts/mocks/oddities/oddity.ts";
import type { MockResponse } from "../../scripts/mocks/server/define-mock.ts";
import { findConnector } from "../../src/connectors/index.ts";
import type { HttpRequest, HttpResponse } from "../../src/connectors/sync/runtime.ts";
import type { TableName } from "../../src/tables/index.ts";
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
const toOddRequest = (url: URL, { method, headers, body }: HttpRequest) => ({
  method,
  url,
  path: url.pathname.replace(/^\/v\d+\.\d+(?=\/)/, ""),
  token: /^Bearer (.+)$/.exec(headers.Authorization ?? "")?.[1] ?? null,
  body,
});

describe.each(lists)("$id", ({ id, oddities }) => {
  it("has oddities with a public address, a day and rows", () => {
    expect(findConnector(id)).toBeDefined();
    expect(oddities.length).toBeGreaterThan(0);
    for (const { source, date, rows } of oddities) {
      expect(source).toMatch(/^https:\/\/\S+$/);
      expect(date).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      expect(Object.values(rows).flat().length).toBeGreaterThan(0);
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
        requests.push(`${decodeURIComponent(request.url)} ${request.body ?? ""}`);
        const response = oddity.respond(toOddRequest(url, request));
        return response && toHttpResponse(response);
      },
      oddity,
    );
    expect(end).toBe("done");
    for (const [table, rows] of Object.entries(oddity.rows))
      expect(rowsByTable[table as TableName] ?? [], table).toMatchObject([...rows]);
    expect([...new Set(notes)]).toEqual(oddity.notes ?? []);
    for (const part of oddity.requested ?? [])
      expect(
        requests.some((request) => request.includes(part)),
        part,
      ).toBe(true);
  });
});
