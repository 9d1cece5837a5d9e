import { expect, it } from "vitest";
import { toServerValue, toSidebarValue } from "../../scripts/emulator/bridge/legal-values.ts";

it.each([
  ["a text", "a", "a"],
  ["a number", 1.5, 1.5],
  ["undefined", undefined, null],
  ["an array with undefined", [1, undefined], [1, null]],
  ["an object in an object", { a: { b: [true] } }, { a: { b: [true] } }],
])("%s passes from the sidebar to the script", (_what, value, arrived) => {
  expect(toServerValue(value, "0")).toEqual(arrived);
});

it.each([
  ["a Date", new Date(0)],
  ["a Map", new Map()],
  ["a Set", new Set()],
  ["a function", () => 1],
  ["bytes", new Uint8Array(1)],
  ["a pattern", /a/],
  ["a text object", new String("a")],
])("a sidebar cannot send %s, and the error names the argument or key", (_what, value) => {
  expect(() => toServerValue(value, "2")).toThrow("Failed due to illegal value in property: 2");
  expect(() => toServerValue([{ key: value }], "0")).toThrow("Failed due to illegal value in property: key");
});

it.each([
  ["a Date anywhere in a script's result turns the whole result into null", { rows: [[1, new Date(0)]] }, null],
  ["a function in a script's result turns the whole result into null", { run: () => 1 }, null],
  ["a Map and a Set in a script's result arrive empty", { a: new Map([[1, 2]]), b: new Set([1]) }, { a: {}, b: {} }],
  ["undefined in a script's result arrives as null", { a: undefined, b: [undefined] }, { a: null, b: [null] }],
  ["JSON values in a script's result arrive unchanged", { a: ["b", 1, true, null] }, { a: ["b", 1, true, null] }],
])("%s", (_claim, result, arrived) => {
  expect(toSidebarValue(result)).toEqual(arrived);
});
