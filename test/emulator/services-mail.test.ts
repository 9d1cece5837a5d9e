import { expect, it } from "vitest";
import { mailScope } from "../../scripts/send-mail.ts";
import { ana, manifest, openTestScript } from "./run-as-script.ts";

const open = () => {
  const script = openTestScript({ scopes: [...manifest.oauthScopes, mailScope] });
  const send = (...given: unknown[]) =>
    script.run(`MailApp.sendEmail(${given.map((one) => JSON.stringify(one)).join()})`);
  return { ...script, send };
};

it("an email of plain text is kept with its sender, recipients, subject and text", () => {
  const { send, project } = open();
  send("bo@example.com, cas@example.com", "Report", "Line 1\nLine 2");
  const sent = { to: "bo@example.com, cas@example.com", subject: "Report", body: "Line 1\nLine 2" };
  expect(project.sentMail).toEqual([{ from: ana.email, ...sent }]);
});

it("email needs its scope, and is not allowed in cells and simple triggers", () => {
  const call = "MailApp.sendEmail('bo@example.com', 'a', 'b')";
  expect(() => openTestScript().run(call)).toThrow(
    `not sufficient to call MailApp.sendEmail. Required permissions: ${mailScope}`,
  );
  for (const mode of ["NONE", "LIMITED", "CUSTOM_FUNCTION"] as const)
    expect(() => open().run(call, { mode })).toThrow("do not have permission");
});

it.each([
  [["bo at example.com", "a", "b"], "Invalid email: bo at example.com"],
  [["bo@example.com,cas", "a", "b"], "Invalid email: cas"],
  [["", "a", "b"], "no recipient"],
  [["bo@example.com", "a".repeat(251), "b"], "Invalid argument: subject"],
  [["bo@example.com", "a", "b".repeat(200_001)], "Email Body Size"],
  [[Array(51).fill("bo@example.com").join(), "a", "b"], "Email Recipients Per Message"],
  [["bo@example.com", "a"], "not emulated"],
  [[{ to: "bo@example.com" }], "not emulated"],
])("an email to %j is refused", (given, message) => {
  const { send, project } = open();
  expect(() => send(...given)).toThrow(message);
  expect(project.sentMail).toEqual([]);
});

it("a user may send to 100 addresses a day", () => {
  const { send, run, clock } = open();
  const left = () => run("return MailApp.getRemainingDailyQuota()");
  expect(left()).toBe(100);
  for (let count = 0; count < 33; count++) send("bo@example.com,cas@example.com,dee@example.com", "a", "b");
  expect(left()).toBe(1);
  expect(() => send("bo@example.com,cas@example.com", "a", "b")).toThrow("too many times for one day: email");
  send("bo@example.com", "a", "b");
  expect(left()).toBe(0);
  clock.advance(24 * 3_600_000);
  expect(left()).toBe(100);
});
