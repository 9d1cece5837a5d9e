import { expect, it } from "vitest";
import { openTestScript } from "./run-as-script.ts";

const denied = "do not have permission to call";

it.each([
  ["add a menu", "ui.createAddonMenu().addItem('A', 'handler').addToUi()", "NONE LIMITED FULL"],
  ["read the user's language", "Session.getActiveUserLocale()", "NONE LIMITED CUSTOM_FUNCTION FULL"],
  ["read properties", "PropertiesService.getUserProperties().getProperty('a')", "LIMITED CUSTOM_FUNCTION FULL"],
  ["use the cache", "CacheService.getUserCache().get('a')", "LIMITED CUSTOM_FUNCTION FULL"],
  ["acquire a lock", "LockService.getUserLock().tryLock(0)", "LIMITED CUSTOM_FUNCTION FULL"],
  ["create an id", "Utilities.getUuid()", "LIMITED CUSTOM_FUNCTION FULL"],
  ["open a sidebar", "ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar'))", "FULL"],
  ["show an alert", "ui.alert('Sure?')", "FULL"],
  ["create a trigger", "ScriptApp.newTrigger('handler').timeBased().everyHours(1).create()", "FULL"],
])("a script can %s in the modes that Google documents and in no other", (_what, call, modes) => {
  for (const mode of ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"] as const) {
    const attempt = () => openTestScript().run(call, { mode });
    if (modes.split(" ").includes(mode)) expect(attempt).not.toThrow();
    else expect(attempt).toThrow(denied);
  }
});

it("a call whose scope is missing in the manifest is refused", () => {
  expect(() => openTestScript().run("Session.getActiveUser().getEmail()")).toThrow("userinfo.email");
});

it("a call whose scope the user did not grant is refused, and getAuthorizationInfo reports it before", () => {
  const scope = "https://www.googleapis.com/auth/script.scriptapp";
  const refusedScopes = [scope];
  const { run } = openTestScript();
  expect(() => run("ScriptApp.getProjectTriggers()", { refusedScopes })).toThrow("not sufficient");
  expect(() => run(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["${scope}"])`, { refusedScopes })).toThrow(scope);
  const ask = "return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())";
  expect(run(ask, { refusedScopes })).toBe("REQUIRED");
  expect(run(ask)).toBe("NOT_REQUIRED");
});

it("a cell is stopped after 30 seconds and any other execution after six minutes, even if it catches the error", () => {
  const { run } = openTestScript();
  const sleep = (times: number) =>
    `for (var i = 0; i < ${times}; i++) try { Utilities.sleep(10000) } catch (e) {}; return "done"`;
  expect(run(sleep(3), { mode: "CUSTOM_FUNCTION" })).toBe("done");
  expect(() => run(sleep(4), { mode: "CUSTOM_FUNCTION" })).toThrow("Exceeded maximum execution time");
  expect(run(sleep(36))).toBe("done");
  expect(() => run(sleep(37))).toThrow("Exceeded maximum execution time");
});

it("a part of Apps Script that is not emulated throws an error that names it", () => {
  expect(() => openTestScript().run("Utilities.zip()")).toThrow("not emulated: Utilities.zip");
  expect(() => openTestScript().run("ScriptApp.getOAuthToken()")).toThrow("not emulated: ScriptApp.getOAuthToken");
});
