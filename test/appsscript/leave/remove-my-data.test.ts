import { expect, it } from "vitest";
import { mailchimpMock } from "../../../scripts/mocks/mailchimp.ts";
import { xMock } from "../../../scripts/mocks/x.ts";
import { ask, bo } from "../add-on.ts";
import { appProperties, signIn } from "../connect/answer-consent.ts";
import { grantOtherKey, key, newsletter, otherKey } from "../connect/two-keys.ts";
import { confirm, openWithMocks, readHistory, readOnlyImport, rowsOf, run, save } from "../connect/with-mocks.ts";

/** A spreadsheet in which Noor and Bo have used everything that is stored for one user. */
async function usedByTwo() {
  const opened = openWithMocks({
    platforms: [mailchimpMock, xMock],
    size: 12,
    scriptProperties: appProperties(xMock),
  });
  grantOtherKey(opened);
  await signIn(opened, "x");
  await ask(opened.addOn, "addKey", { platform: "mailchimp", key });
  const { definition } = await save(opened.addOn, { ...newsletter, schedule: { every: "hour" } });
  await run(opened.addOn, definition.id);
  await ask(opened.addOn, "setLanguage", "es");
  const others = opened.openAs(bo);
  await ask(others, "addKey", { platform: "mailchimp", key: otherKey });
  await confirm(others);
  await ask(others, "setLanguage", "nl");
  return { opened, others, definition };
}

it("a user who leaves takes sign-ins, keys, schedules and their name along, and leaves sheets and colleagues alone", async () => {
  const { opened, others, definition } = await usedByTwo();
  const { state } = opened.project;
  const noor = opened.user.email;
  const ofBo = JSON.stringify(state.userProperties[bo.email]);
  expect(JSON.stringify(state.documentProperties)).toContain(noor);
  const id = state.userProperties[noor]?.["engagement.me"] as string;

  expect(await ask(opened.addOn, "removeMyData")).toEqual({ notRevoked: ["Mailchimp"] });

  expect(state.userProperties[noor]).toEqual({});
  expect(state.triggers).toEqual([]);
  const stored = JSON.stringify([state.documentProperties, state.scriptProperties, opened.workbook.snapshot()]);
  // Whose file it is, Google says.
  const left = stored.replace(/owner[\\":]+noor@example\.com/, "");
  expect([left.includes(noor), left.includes(id)]).toEqual([false, false]);
  expect(JSON.stringify(state.userProperties[bo.email])).toBe(ofBo);
  expect(rowsOf(opened, "Campaigns")).toHaveLength(12);
  expect(await readHistory(others)).toMatchObject([{ added: 12, canUndo: true }]);
  expect(await readOnlyImport(others)).toMatchObject({ definition: { schedule: { every: "hand" } }, canRun: true });
  expect(await run(others, definition.id)).toMatchObject({ state: "done" });
});

it("a sign-in is revoked at the platform", async () => {
  const { opened } = await usedByTwo();
  const stored = Object.values(opened.project.state.userProperties[opened.user.email] ?? {}).find((text) =>
    text.includes('"platform":"x"'),
  );
  const { secret } = JSON.parse(stored ?? "{}") as { secret: string };
  expect(opened.demo.secrets.grantOf(secret)).toBeDefined();
  await ask(opened.addOn, "removeMyData");
  expect(opened.demo.secrets.grantOf(secret)).toBeUndefined();
});

it("removing twice, or without anything stored, is no error", async () => {
  const opened = openWithMocks();
  expect(await ask(opened.addOn, "removeMyData")).toEqual({ notRevoked: [] });
  expect(await ask(opened.addOn, "removeMyData")).toEqual({ notRevoked: [] });
});
