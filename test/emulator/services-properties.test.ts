import { expect, it } from "vitest";
import { ana, bo, openTestScript } from "./run-as-script.ts";

const store = { user: "PropertiesService.getUserProperties()", document: "PropertiesService.getDocumentProperties()" };

it("properties of the script, the user and the document are separate", () => {
  const { run } = openTestScript();
  run(`${store.user}.setProperty("key", "mine"); ${store.document}.setProperty("key", "ours")`);
  expect(run(`return ${store.user}.getProperty("key")`)).toBe("mine");
  expect(run(`return ${store.document}.getProperty("key")`)).toBe("ours");
  expect(run(`return PropertiesService.getScriptProperties().getProperty("key")`)).toBe(null);
});

it("user properties are hidden from other users", () => {
  const { run } = openTestScript();
  run(`${store.user}.setProperty("token", "secret")`, { user: ana });
  expect(run(`return ${store.user}.getProperty("token")`, { user: bo })).toBe(null);
  expect(run(`return ${store.user}.getKeys().length`, { user: bo })).toBe(0);
});

it("a cell reads the user properties of the spreadsheet's owner, and other users cannot change them there", () => {
  const { run } = openTestScript();
  run(`${store.user}.setProperty("key", "owner's")`, { user: ana });
  const inCell = { mode: "CUSTOM_FUNCTION", user: bo } as const;
  expect(run(`return ${store.user}.getProperty("key")`, inCell)).toBe("owner's");
  expect(() => run(`${store.user}.setProperty("key", "x")`, inCell)).toThrow("You do not have permission");
});

it("property values are converted to text", () => {
  const { run } = openTestScript();
  expect(run(`return ${store.user}.setProperties({ a: 1, b: true }).getProperties()`)).toEqual({ a: "1", b: "true" });
});

it("a value above 9 KB or a store above 500 KB is refused, and earlier properties stay", () => {
  const { run } = openTestScript();
  expect(() => run(`${store.user}.setProperty("a", "é".repeat(4609))`)).toThrow("Argument too large");
  run(`${store.user}.setProperty("a", "é".repeat(4608))`);
  const fill = `for (var i = 0; i < 60; i++) ${store.document}.setProperty("k" + i, "x".repeat(9000))`;
  expect(() => run(fill)).toThrow("property storage quota");
  expect(run(`return ${store.document}.getKeys().length`)).toBe(56);
});

it("reads and writes of properties are counted", () => {
  const { run, calls } = openTestScript();
  run(`var p = ${store.user}; p.setProperty("a", "1"); p.getProperty("a"); p.getProperty("b")`);
  expect(Object.fromEntries(calls())).toEqual({ "Properties.setProperty": 1, "Properties.getProperty": 2 });
});

it("document properties are null outside a document", () => {
  expect(openTestScript().run(`return ${store.document}`, { document: null })).toBe(null);
});

it("deleteAllProperties empties the user's store, and no other", () => {
  const { run } = openTestScript();
  const left = run(`
    PropertiesService.getUserProperties().setProperties({ a: "1", b: "2" }).deleteAllProperties();
    PropertiesService.getDocumentProperties().setProperty("c", "3");
    PropertiesService.getUserProperties().deleteAllProperties();
    return [PropertiesService.getUserProperties().getKeys(), PropertiesService.getDocumentProperties().getKeys()];
  `);
  expect(JSON.stringify(left)).toBe('[[],["c"]]');
});
