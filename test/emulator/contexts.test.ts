import { expect, it } from "vitest";
import { fakeClock } from "../../scripts/emulator/clocks.ts";
import { createNodeScope } from "../../scripts/emulator/contexts/node-scope.ts";
import { callableNames } from "../../scripts/emulator/contexts/script-scope.ts";

const load = (code: string) =>
  createNodeScope({ code, globals: { Session: {} }, clock: fakeClock(), timeZone: "Etc/UTC" });

it("a script sees its services, but no globals of Node or of a browser", () => {
  const names = "process require Buffer setTimeout fetch URL TextEncoder atob crypto window document structuredClone";
  const code = `function seen() { return ["Session"].concat(${JSON.stringify(names.split(" "))}).filter(function (name) {
    return typeof globalThis[name] !== "undefined" }) }`;
  expect(load(code).call("seen", [])).toEqual(["Session"]);
});

it("a script's arrays are instances of its own scope's Array, not of Node's", () => {
  expect(load("function make() { return [] }").call("make", [])).not.toBeInstanceOf(Array);
  expect(load("function is(v) { return [v instanceof Array, Array.isArray(v)] }").call("is", [[1]])).toEqual([
    false,
    true,
  ]);
});

it("a script's callable functions are its top-level functions whose names do not end in _", () => {
  const code = "var app__;\nfunction app_() {}\nfunction onOpen(e) {\n  function inner() {}\n}\nfunction RATE(a, b) {}";
  expect([...callableNames(code)]).toEqual(["onOpen", "RATE"]);
});
