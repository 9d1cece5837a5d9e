import { expect, it } from "vitest";
import type { FetchOutcome, FetchRequest } from "../../../scripts/emulator/transport/transport.ts";
import { mastodonMentionsMock } from "../../../scripts/mocks/mastodon-mentions.ts";
import type { ConnectorMock } from "../../../scripts/mocks/server/define-mock.ts";
import { mockBrands } from "../../../scripts/mocks/server/mentions.ts";
import { mockCredentials } from "../../../scripts/mocks/server/mock-secrets.ts";
import { xMentionsMock } from "../../../scripts/mocks/x-mentions.ts";
import { youtubeMentionsMock } from "../../../scripts/mocks/youtube-mentions.ts";
import type { ImportDefinition } from "../../../src/rpc/connect-calls.ts";
import { ask } from "../add-on.ts";
import { openWithMocks, readConnectState, readHistory, rowsOf, run, save } from "../connect/with-mocks.ts";

const dayMs = 86_400_000;

const json = (status: number, body: unknown): FetchOutcome => ({
  status,
  headers: { "content-type": "application/json" },
  body: Buffer.from(JSON.stringify(body)).toString("base64"),
});

/** An import of mentions that ran once, and what it asks for by id from then on. */
async function withMentions(mock: ConnectorMock, more: Partial<ImportDefinition> = {}) {
  const asked: string[] = [];
  let answer: (request: FetchRequest) => FetchOutcome | undefined = () => undefined;
  const opened = openWithMocks({
    platforms: [mock],
    size: 24,
    latency: 0,
    respond(request) {
      const isById = /\/2\/tweets\?ids=|\/videos\?part=id&|\/api\/v1\/statuses\//.test(request.url);
      if (isById) asked.push(decodeURIComponent(request.url));
      return isById ? answer(request) : undefined;
    },
  });
  await ask(opened.addOn, "saveBrands", mockBrands);
  if (mock.requiresSecret) await ask(opened.addOn, "addKey", { platform: mock.id, key: mockCredentials(mock).key });
  const { definition } = await save(opened.addOn, {
    platform: mock.id,
    account: "",
    isPublic: false,
    tables: ["mentions"],
    ...more,
  });
  const runOnce = () => run(opened.addOn, definition.id);
  await runOnce();
  return {
    ...opened,
    definition,
    asked,
    runOnce,
    mentions: () => rowsOf(opened, "Mentions"),
    answerWith(next: typeof answer) {
      answer = next;
    },
    /** The next day, on which posts of these numbers are gone. */
    nextDayWithout(...numbers: number[]) {
      opened.clock.advance(dayMs);
      for (const number of numbers) opened.demo.world.deleted.add(number);
      asked.length = 0;
      return runOnce();
    },
  };
}

type Mentions = Record<string, unknown>[];

/** The same rows with these mentions as they are to be cleared. */
const cleared = (before: Mentions, ids: readonly string[]): Mentions =>
  before.map((row) => (ids.includes(String(row["Mention ID"])) ? { ...row, Author: "", Text: "", Link: "" } : row));

/** Without the time and the source of the last import. */
const compared = (rows: Mentions): Mentions => rows.map(({ Imported: _, "Imported at": __, ...row }) => row);

const xId = (number: number): string => String(1_960_000_000_000_000_000n - BigInt(number));

it("mentions that were deleted on X lose author, text and link, and all other cells stay", async () => {
  const opened = await withMentions(xMentionsMock, { clearsDeleted: true });
  const before = opened.mentions();
  // Number 2 speaks of both brands, number 3 of one.
  const state = await opened.nextDayWithout(2, 3);
  expect(state).toMatchObject({
    state: "done",
    notes: ["3 mentions were deleted on X: their author, text and link were cleared."],
  });
  expect(opened.asked).toHaveLength(1);
  expect(compared(opened.mentions())).toEqual(compared(cleared(before, [xId(2), xId(3)])));
  expect(opened.mentions().filter((row) => row.Author === "")).toHaveLength(3);
  expect(opened.demo.violations).toEqual([]);
});

it("X, which charges for it, is asked only if the user has chosen so, and for each mention once a day", async () => {
  const without = await withMentions(xMentionsMock);
  await without.nextDayWithout(2);
  expect(without.asked).toEqual([]);
  const opened = await withMentions(xMentionsMock, { clearsDeleted: true });
  await opened.nextDayWithout(2);
  await opened.runOnce();
  expect(opened.asked).toHaveLength(1);
  await opened.nextDayWithout(3);
  expect(opened.asked).toHaveLength(1);
  expect(opened.asked[0]).not.toContain(xId(2));
});

it("only ids of X are asked for: neither another program's own nor those that a spreadsheet program rounded", async () => {
  const opened = await withMentions(xMentionsMock, { clearsDeleted: true });
  const sheet = opened.app.getSheetByName("Mentions") as GoogleAppsScript.Spreadsheet.Sheet;
  const cellOf = (header: string, index: number) =>
    sheet.getRange(index + 2, Object.keys(opened.mentions()[0] ?? {}).indexOf(header) + 1);
  cellOf("Mention ID", 0).setValue("240123456789");
  cellOf("Mention ID", 1).setNumberFormat("0").setValue(1960000000000000000);
  cellOf("Link", 1).setValue("");
  const texts = () => [0, 1].map((index) => [cellOf("Author", index).getValue(), cellOf("Text", index).getValue()]);
  const before = texts();
  opened.answerWith(({ url }) => {
    const ids = new URL(url).searchParams.get("ids")?.split(",") ?? [];
    const type = "https://api.twitter.com/2/problems/resource-not-found";
    return json(200, { errors: ids.map((id) => ({ resource_id: id, type })) });
  });
  await opened.nextDayWithout();
  expect(texts()).toEqual(before);
});

it("the form of an import says what X charges for it", async () => {
  const { connectors } = await readConnectState((await withMentions(xMentionsMock)).addOn);
  expect(connectors.find(({ id }) => id === "x-mentions")?.price?.known).toEqual({ each: 0.005, perDay: 100 });
  expect(connectors.find(({ id }) => id === "x")?.price).not.toHaveProperty("known");
});

it.each<[what: string, answer: FetchOutcome]>([
  ["a refusal", json(403, { type: "https://api.twitter.com/2/problems/client-forbidden", title: "Forbidden" })],
  ["a rate limit", json(429, { title: "Too Many Requests" })],
  ["an error of the server", json(503, {})],
  ["no answer", { failure: "timeout", detail: "" }],
  ["an empty answer", json(200, {})],
  ["an address that is not found", json(404, { title: "Not Found" })],
  [
    "a post of an account that is protected now",
    json(200, {
      errors: [{ resource_id: xId(3), type: "https://api.twitter.com/2/problems/not-authorized-for-resource" }],
    }),
  ],
])("%s is not taken for a deletion, and the import is done", async (_, answer) => {
  const opened = await withMentions(xMentionsMock, { clearsDeleted: true });
  const before = opened.mentions();
  opened.answerWith(() => answer);
  expect(await opened.nextDayWithout()).toMatchObject({ state: "done", notes: [], error: null });
  expect(opened.asked).toHaveLength(1);
  expect(compared(opened.mentions())).toEqual(compared(before));
});

it("posts of mastodon.social that do not exist any more are cleared, those of other servers are not asked for", async () => {
  const opened = await withMentions(mastodonMentionsMock);
  const before = opened.mentions();
  const local = before.filter(({ Author }) => String(Author).endsWith("@mastodon.social"));
  // Numbers 20 and 4 mention brands with hashtags; only the first is by an account of mastodon.social.
  const idOf = (number: number) => `mastodon.social/${114_000_000_000_000_000n - BigInt(number) * 4_096_000n}`;
  const state = await opened.nextDayWithout(20, 4);
  expect(opened.asked).toHaveLength(new Set(local.map((row) => row["Mention ID"])).size);
  // Its id names the server, as the author's name does.
  const expected = cleared(before, [idOf(20)]).map((row) =>
    row.Author === "" ? { ...row, "Mention ID": expect.stringMatching(/^anonymous /) } : row,
  );
  expect(compared(opened.mentions())).toEqual(compared(expected));
  expect(state.notes).toEqual(["1 mention was deleted on Mastodon: its author, text and link were cleared."]);
  expect(opened.demo.violations).toEqual([]);
});

it("a server that does not answer for Mastodon's posts is not asked for the others", async () => {
  const opened = await withMentions(mastodonMentionsMock);
  const before = opened.mentions();
  opened.answerWith(() => json(404, { error: "The page does not exist" }));
  await opened.nextDayWithout(20);
  opened.answerWith(() => json(401, { error: "This method requires an authenticated user" }));
  expect(await opened.nextDayWithout()).toMatchObject({ state: "done", notes: [] });
  expect(compared(opened.mentions())).toEqual(compared(before));
});

it("videos that YouTube no longer has are cleared, and comments below them stay", async () => {
  const opened = await withMentions(youtubeMentionsMock);
  const before = opened.mentions();
  const state = await opened.nextDayWithout(2);
  expect(compared(opened.mentions())).toEqual(compared(cleared(before, ["men00000002"])));
  expect(state.notes).toEqual(["2 mentions were deleted on YouTube: their author, text and link were cleared."]);
  expect(opened.demo.violations).toEqual([]);
});

it("nothing brings the texts back: undo of the import that wrote them is over, and later imports leave them out", async () => {
  const opened = await withMentions(mastodonMentionsMock);
  expect((await readHistory(opened.addOn)).at(-1)).toMatchObject({ canUndo: true });
  await opened.nextDayWithout(20);
  const after = opened.mentions();
  expect((await readHistory(opened.addOn)).at(-1)).toMatchObject({ canUndo: false });
  await opened.nextDayWithout();
  expect(compared(opened.mentions())).toEqual(compared(after));
});
