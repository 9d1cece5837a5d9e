import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { parseList, parseObject, parseTexts, recentDamages } from "../../../src/appsscript/damaged-texts.ts";
import { documentProperties, userProperties } from "../../../src/appsscript/stored-properties.ts";
import { type OpenedSheet, openSheet } from "../sheet/open-sheet.ts";

const hourMs = 3_600_000;

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => void vi.restoreAllMocks());

const stored = () =>
  opened.inScript(() =>
    Object.fromEntries(Object.entries(documentProperties.getProperties()).filter(([key]) => /\.\d+$/.test(key))),
  );

it("an object is returned if it is one and valid; none is no damage", () => {
  opened.inScript(() => {
    for (const none of [null, undefined, ""]) expect(parseObject("sample", none)).toBeNull();
    expect(parseObject("sample", '{"a":1}')).toEqual({ a: 1 });
    expect(recentDamages()).toEqual([]);
    expect(console.error).not.toHaveBeenCalled();
    for (const damaged of ['{"a":', "[1]", "null", "5"]) expect(parseObject("sample", damaged)).toBeNull();
    expect(parseObject("report", '{"a":1}', ({ a }) => a === 2)).toBeNull();
    expect(recentDamages()).toEqual(["sample", "report"]);
  });
});

it("of a list, the entries that are whole are returned", () => {
  opened.inScript(() => {
    const isValid = ({ a }: Readonly<Record<string, unknown>>) => typeof a === "number";
    expect([parseList("history", null, isValid), parseList("history", '[{"a":1}]', isValid)]).toEqual([[], [{ a: 1 }]]);
    expect(parseList("history", "[]", isValid)).toEqual([]);
    expect(recentDamages()).toEqual([]);
    expect(console.error).not.toHaveBeenCalled();
    expect(parseList("history", '[null,{"a":1},[2],{"a":"b"},3]', isValid)).toEqual([{ a: 1 }]);
    expect(recentDamages()).toEqual(["history"]);
    expect(parseList("followers", '{"length":0}', isValid)).toEqual([]);
    expect(recentDamages()).toEqual(["history", "followers"]);
  });
});

it("of a list of texts with something else nothing is returned", () => {
  opened.inScript(() => {
    const parsed = (json: string) => parseTexts("connections", json, () => userProperties);
    expect([parsed("[]"), parsed('["a","b"]'), recentDamages()]).toEqual([[], ["a", "b"], []]);
    expect([parsed('["a",5]'), parsed('"a"'), parsed("[")]).toEqual([[], [], []]);
    expect(recentDamages()).toEqual(["connections"]);
    expect(documentProperties.getProperties()).toEqual({});
  });
});

it("what is damaged is named for a week, and set aside again only after that", () => {
  const damage = (json: string) => opened.inScript(() => parseObject("history", json));
  const recent = () => opened.inScript(recentDamages);
  damage("{first");
  opened.clock.advance(168 * hourMs - 1);
  damage("{second");
  expect([stored(), recent()]).toEqual([{ "engagement.damaged.history.0": "{first" }, ["history"]]);
  opened.clock.advance(1);
  expect(recent()).toEqual([]);
  damage("{third");
  expect([stored(), recent()]).toEqual([{ "engagement.damaged.history.0": "{third" }, ["history"]]);
  opened.inScript(() => parseObject("sample", "{"));
  expect(recent()).toEqual(["history", "sample"]);
  opened.inScript(() => {
    const list = JSON.parse(documentProperties.getProperty("engagement.damaged") ?? "[]");
    expect(list.map(({ what }: { what: string }) => what)).toEqual(["history", "sample"]);
  });
});

it("a long text is set aside in pieces, ten at most", () => {
  opened.inScript(() => parseObject("history", "x".repeat(2_901)));
  expect(Object.values(stored()).map((part) => part.length)).toEqual([2_900, 1]);
  opened.inScript(() => parseObject("sample", "x".repeat(40_000)));
  expect(Object.keys(stored()).filter((key) => key.includes("sample"))).toHaveLength(10);
});

it("a list of damages that is damaged itself counts as empty", () => {
  for (const list of ["[", '{"a":1}', '[null,5,{"what":"history"}]']) {
    opened.inScript(() => {
      documentProperties.setProperty("engagement.damaged", list);
      expect(recentDamages()).toEqual([]);
      parseObject("sample", "{");
      expect(recentDamages()).toEqual(["sample"]);
    });
  }
});

it("where nothing can be stored, what is damaged is left out all the same", () => {
  opened.inScript(() => {
    documentProperties.setProperty("engagement.damaged", "[]");
    const full = () => ({
      ...documentProperties,
      setProperty: () => {
        throw new Error("You have exceeded the property storage quota.");
      },
    });
    expect(parseObject("history", "{", undefined, full)).toBeNull();
    expect(recentDamages()).toEqual([]);
  });
});
