import { describe, expect, it } from "vitest";
import { connectorMocks } from "../../../scripts/mocks/index.ts";
import type { Fault } from "../../../scripts/mocks/server/create-mock-apis.ts";
import type { ConnectorMock } from "../../../scripts/mocks/server/define-mock.ts";
import type { MockReply } from "../../../scripts/mocks/server/mock-call.ts";
import { type Row, type TableName, tables } from "../../../src/tables/index.ts";
import { rowKeys } from "../../../src/tables/row-keys.ts";
import { isDetail, type MockImport, openMockImport, partOfCall, runMockImport, tablesOf } from "../mock-import.ts";
import {
  type ChangeKind,
  changeResponse,
  countObjects,
  mostFrequent,
  newState,
  valuesByPath,
} from "./change-response.ts";

/** A platform changes what it sends in the middle of a run. */

const isSoak = process.env.SOAK === "1";

const size = isSoak ? 34 : 14;

/** A run that pauses more often than this does not end. */
const maxExecutions = 8;

type Part = { code: number; body: string };

const isBatch = (body: unknown): body is Part[] =>
  Array.isArray(body) && body.every((part) => typeof part?.code === "number" && typeof part.body === "string");

/** A response's JSON, with that of a Graph batch's parts; undefined for another response. */
function readBody(reply: MockReply): unknown {
  if (!("text" in reply) || reply.status >= 400) return undefined;
  try {
    const body: unknown = JSON.parse(reply.text);
    return isBatch(body) ? body.map((part) => ({ ...part, body: JSON.parse(part.body) as unknown })) : body;
  } catch {
    return undefined;
  }
}

function withBody(reply: MockReply, wasBatch: boolean, body: unknown): MockReply {
  const parts = wasBatch ? (body as Part[]).map((part) => ({ ...part, body: JSON.stringify(part.body) })) : body;
  return { ...(reply as Extract<MockReply, { text: string }>), text: JSON.stringify(parts) };
}

/** Changes the responses of the second half of a run, and of lists the second half. */
const changeMidway =
  (kind: ChangeKind, target: string, state: unknown, from: number, onChange: () => void): Fault =>
  (call, number, respond) => {
    // Not the lookups before them.
    if (partOfCall(call) === null && !isDetail(call)) return undefined;
    const reply = respond();
    const body = readBody(reply);
    const changed = body === undefined ? undefined : changeResponse(body, kind, target, number >= from, state);
    if (changed === undefined) return undefined;
    onChange();
    const isGraphBatch = "text" in reply && isBatch(JSON.parse(reply.text));
    return withBody(reply, isGraphBatch, changed);
  };

/** Rows by all of their keys: one without an id is found by its link. */
const rowsByKey = (table: TableName, rows: readonly Row[]) =>
  new Map(rows.flatMap((row) => rowKeys(tables[table], row).map((key) => [key, row] as const)));

/** Fields that are calculated from a row's own text, so that they follow it. */
const calculated = ["sentiment", "language", "imported_at", "source"];

/** A text is right without its title, or cut off where the platform has the whole elsewhere. */
const isPart = (text: unknown, whole: unknown): boolean => String(whole).includes(String(text).replace(/…$/, ""));

/** How a run's rows are wrong: a row that the account does not have, or a value that is another than the account's. */
function wrongRows(mockImport: MockImport, kind: ChangeKind): string[] {
  const { mock, world, sheets } = mockImport;
  const isState = kind === "a new state";
  // Also an item that is left out, such as a private one, can have had the id.
  const mayBeUnknown = kind === "an id that another item has";
  return tablesOf(mock).flatMap((table) => {
    const expected = rowsByKey(table, mock.expected(table, world));
    return (sheets.get(table) ?? []).flatMap((row) => {
      const [key = ""] = rowKeys(tables[table], row);
      const right = expected.get(key);
      if (!right && mayBeUnknown) return [];
      if (!right) return isState && JSON.stringify(row).includes(newState) ? [] : [`${table}: there is no row ${key}`];
      return Object.entries(row)
        .filter(([field, value]) => value !== null && !calculated.includes(field) && value !== (right[field] ?? null))
        .filter(([field, value]) => !(field === "text" && isPart(value, right[field])))
        .filter(([, value]) => !(isState && String(value).toLowerCase().includes(newState.toLowerCase())))
        .map(([field, value]) => `${table}: ${field} is ${value}, not ${right[field]}`);
    });
  });
}

interface Undisturbed {
  id: string;
  /** How many objects there are at a path. */
  undisturbedCounts: Map<string, number>;
  requests: number;
  values: Map<string, unknown[]>;
}

function readUndisturbed(mock: ConnectorMock): Undisturbed {
  const mockImport = openMockImport(mock, size);
  runMockImport(mockImport);
  const values = new Map<string, unknown[]>();
  const undisturbedCounts = new Map<string, number>();
  for (const { reply } of mockImport.mockApis.log) {
    const body = readBody(reply);
    if (body === undefined) continue;
    valuesByPath(body, "", values);
    countObjects(body, "", undisturbedCounts);
  }
  return { id: mock.id, requests: mockImport.mockApis.log.length, values, undisturbedCounts };
}

/** Runs an import to its end and says what is wrong with it. */
function problems(
  mock: ConnectorMock,
  { requests, values }: Undisturbed,
  kind: ChangeKind,
  target: string,
): string[] | null {
  const mockImport = openMockImport(mock, size);
  let changes = 0;
  const from = Math.max(1, Math.floor(requests / 2));
  mockImport.mockApis.faults = [
    changeMidway(kind, target, mostFrequent(values.get(target) ?? []), from, () => changes++),
  ];
  let end = runMockImport(mockImport);
  for (let executions = 1; end.state === "paused"; executions++) {
    if (executions === maxExecutions) return ["the run does not end"];
    mockImport.clock.advance(3_600_000);
    end = runMockImport(mockImport);
  }
  if (changes === 0) return null;
  const calls = mockImport.mockApis.log.length;
  return [
    ...(calls > 12 * requests + 60 ? [`${calls} requests instead of ${requests}`] : []),
    ...wrongRows(mockImport, kind),
  ];
}

/** The id of a list's items, not of something inside them. */
const isIdPath = (path: string): boolean =>
  /^[\w.]*\[\](?:\.post|\.snippet\.topLevelComment)?\.(?:id|uri|objectID|itemGuid|reviewId)$/.test(path) &&
  !path.startsWith("includes");

/** Few different words, as states and types are. */
function isState(values: readonly unknown[]): boolean {
  const different = new Set(values);
  return (
    values.length > 3 &&
    different.size <= 8 &&
    values.every((value) => typeof value === "string" && /^[A-Za-z][\w:.$#/-]{1,60}$/.test(value))
  );
}

const wholeChanges: readonly ChangeKind[] = ["numbers as texts", "texts as numbers", "an added field"];

/** A platform leaves optional fields out, so that nobody can tell whether one was renamed. */
function isOptional({ values, undisturbedCounts }: Undisturbed, path: string): boolean {
  const own = (values.get(path) ?? []).filter((value) => value !== null);
  const parent = path.replace(/\.?[^.]+$/, "");
  const parents = undisturbedCounts.get(parent);
  return own.length < (values.get(path)?.length ?? 0) || (parents !== undefined && own.length < parents);
}

/** Where a missing value means something, or another one stands for it. */
const meaningful: readonly RegExp[] = [
  // A link by the DID is right, too.
  /^bluesky(-mentions)? .*author\.handle$/,
  // Servers before 4.5 do not count quotes.
  /^mastodon(-mentions)? .*quotes_count$/,
  // Unanswered conversations have none.
  /^intercom .*\.statistics$/,
  // Only its link tells a reel from a video.
  /^facebook .*permalink_url$/,
  // Reviews of before 2019 have none, and are known by their time.
  /^facebook-mentions .*open_graph_story/,
];

/** The paths to change, by kind. */
function targetsOf(undisturbed: Undisturbed): Readonly<Partial<Record<ChangeKind, readonly string[]>>> {
  const { id, values } = undisturbed;
  const paths = [...values.keys()].filter((path) => !meaningful.some((known) => known.test(`${id} ${path}`)));
  return {
    ...Object.fromEntries(wholeChanges.map((kind) => [kind, [""]])),
    "a renamed field": paths.filter((path) => !isOptional(undisturbed, path)),
    null: paths.filter((path) => !isOptional(undisturbed, path)),
    "a list instead of a value": paths,
    "a new state": paths.filter((path) => isState(values.get(path) ?? [])),
    "an id that another item has": paths.filter(isIdPath),
  };
}

/** Without a soak one path of each kind, another for each connector. */
const chosen = (paths: readonly string[], index: number): readonly string[] =>
  isSoak || paths.length < 2 ? paths : [paths[(index * 7) % paths.length] as string];

describe.each(connectorMocks.map((mock, index) => ({ id: mock.id, mock, index })))("$id", ({ mock, index }) => {
  const undisturbed = readUndisturbed(mock);
  const targets = targetsOf(undisturbed);

  const kinds = Object.keys(targets) as ChangeKind[];

  it.each(kinds.filter((_, at) => isSoak || (at + index) % 2 === 0))(
    "writes no wrong row and ends after a change midway: %s",
    (kind) => {
      const found = chosen(targets[kind] ?? [], index).flatMap((target) =>
        (problems(mock, undisturbed, kind, target) ?? []).slice(0, 2).map((problem) => `${target}: ${problem}`),
      );
      expect(found.slice(0, 5)).toEqual([]);
    },
  );
});
