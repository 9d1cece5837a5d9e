import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import { userId } from "../../../src/appsscript/connect/user-id.ts";
import { agreeToRetention, isOwnRetention, isRetentionLate } from "../../../src/appsscript/people/agreed-retention.ts";
import {
  isRetention,
  loadPrivacy,
  monthsBefore,
  privacyOf,
  type StoredPrivacy,
  savePrivacy,
  today,
} from "../../../src/appsscript/people/mention-privacy.ts";
import { leaveRetention } from "../../../src/appsscript/people/retention.ts";
import { saveText } from "../../../src/appsscript/stored-text.ts";
import { bo } from "../add-on.ts";
import { openScript } from "../connect/in-script.ts";

let script: ReturnType<typeof openScript>;
beforeEach(() => {
  script = openScript(noNetwork, createHeadlessWorkbook({ timeZone: "Pacific/Kiritimati" }));
});
afterEach(() => {
  vi.useRealTimers();
});
const hash = "2.salt~abc.def";
const save = (privacy: StoredPrivacy) => script.inScript(() => savePrivacy(privacy));

it.each([
  ["2026-05-31", 1, "2026-04-30"],
  ["2026-05-31", 3, "2026-02-28"],
  ["2028-05-31", 3, "2028-02-29"],
  ["2026-05-15", 3, "2026-02-15"],
  ["2026-03-01", 1, "2026-02-01"],
  ["2026-01-31", 2, "2025-11-30"],
  ["2026-01-31", 1, "2025-12-31"],
  ["2026-05-31", 12, "2025-05-31"],
  ["2026-05-31", 120, "2016-05-31"],
])("before %s, %i months are since %s", (day, months, before) => {
  expect(monthsBefore(day, months)).toBe(before);
});

it("mentions can be blanked after one month to ten years, in whole months", () => {
  expect([1, 2, 120].every(isRetention)).toBe(true);
  for (const other of [0, -1, 121, 1.5, "3", null, undefined, Number.NaN]) expect(isRetention(other)).toBe(false);
});

describe("what a spreadsheet stores about other people's mentions", () => {
  const stored = (text: string | null) =>
    script.inScript(() => {
      saveText("engagement.people", text);
      return loadPrivacy();
    });

  it("is nothing before anybody was asked, and each part that means something", () => {
    expect(stored(null)).toEqual({});
    const whole = { months: 3, by: "me", lookedOn: "2026-06-01", lookedThereOn: "", forgotten: [hash] };
    expect(stored(JSON.stringify(whole))).toEqual(whole);
    expect(stored('{"months":null}')).toEqual({ months: null });
    expect(stored('{"months":0,"by":5,"lookedOn":7,"lookedThereOn":null,"forgotten":["x"]}')).toEqual({});
  });

  it("has each hash of a name once, also where the rest is damaged", () => {
    const { error } = console;
    console.error = () => {};
    expect(stored(`{"months":3,"forgotten":["${hash}","${hash}","1.x.y"`)).toEqual({ forgotten: [hash, "1.x.y"] });
    console.error = error;
  });

  it("blanks mentions on the spreadsheet's day, and names everywhere", () => {
    // Kiritimati is 14 hours ahead of UTC.
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-06-01T09:59:00Z") });
    expect(script.inScript(today)).toBe("2026-06-01");
    vi.setSystemTime(Date.parse("2026-06-01T10:00:00Z"));
    expect(script.inScript(today)).toBe("2026-06-02");
    const of = (table: "posts" | "mentions") => script.inScript(() => privacyOf(table));
    expect([of("posts"), of("mentions")]).toEqual([undefined, undefined]);
    save({ months: 1 });
    expect([of("posts"), of("mentions")]).toEqual([undefined, { before: "2026-05-02", forgotten: [] }]);
    save({ months: null, forgotten: [hash] });
    const kept = { before: null, forgotten: [hash] };
    expect([of("posts"), of("mentions")]).toEqual([kept, kept]);
  });
});

describe("the clock of a user", () => {
  const isOwn = (user?: typeof bo) => script.inScript(isOwnRetention, user && { user });

  it("blanks mentions only where the spreadsheet names them and they have agreed to as many months", () => {
    const id = script.inScript(userId);
    expect(isOwn()).toBe(false);
    save({ months: 3, by: id });
    expect(isOwn()).toBe(false);
    script.inScript(() => agreeToRetention(3));
    expect([isOwn(), isOwn(bo)]).toEqual([true, false]);
    for (const other of [
      { months: 1, by: id },
      { months: null, by: id },
      { by: id },
      { months: 3, by: "" },
      { months: 3 },
      { months: 3, by: "bo" },
    ]) {
      save(other);
      expect(isOwn()).toBe(false);
    }
    save({ months: 3, by: id });
    script.inScript(() => agreeToRetention(null));
    expect(isOwn()).toBe(false);
  });

  it("is late once nobody has looked for more than three days, and of nobody after they have left", () => {
    const isLate = (lookedOn: string) => {
      save({ months: 3, by: "me", lookedOn });
      return script.inScript(isRetentionLate);
    };
    // It is 9:00 on 1 June in UTC.
    expect([isLate("2026-05-29"), isLate("2026-05-30"), isLate("2026-06-01")]).toEqual([true, false, false]);
    script.inScript(() => leaveRetention("bo"));
    expect(script.inScript(loadPrivacy)).toMatchObject({ months: 3, by: "me" });
    script.inScript(() => leaveRetention("me"));
    expect(script.inScript(loadPrivacy)).toEqual({ months: 3, by: "", lookedOn: "2026-06-01" });
  });
});
