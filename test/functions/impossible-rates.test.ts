import { afterEach, describe, expect, it } from "vitest";
import { findLocale } from "../../src/functions/calling/spreadsheet-locale.ts";
import type { FunctionDeclaration } from "../../src/functions/define-function.ts";
import { functions } from "../../src/functions/index.ts";

const { LABEL_LIFT, ENGAGEMENT_BAND, VERSUS_BENCHMARK, ENGAGEMENT_RANK, ENGAGEMENT_INDEX, ENGAGEMENT_TREND } =
  functions;

afterEach(() => findLocale(() => "en_US"));

const question = "3.5 means 350%: did you mean 3.5% (0.035)?";
const days = [1, 2, 3, 12, 13, 14].map((day) => [new Date(Date.UTC(2026, 2, day))]);

const labels = Array.from({ length: 10 }, (_, post) => [post < 5 ? "UGC" : ""]);
/** A column with the first rate in its first five cells and the second in the next five. */
const fiveOfEach = (first: number, second: number) => labels.map((_, post) => [post < 5 ? first : second]);

describe("a rate above 1 is asked about, since it was almost certainly meant as a percentage", () => {
  it.each([
    ["ENGAGEMENT_BAND", () => ENGAGEMENT_BAND.call(3.5), "rate"],
    ["VERSUS_BENCHMARK", () => VERSUS_BENCHMARK.call(3.5, "Instagram"), "rate"],
    ["ENGAGEMENT_RANK", () => ENGAGEMENT_RANK.call(3.5, [[0.01], [0.02]]), "rate"],
    ["ENGAGEMENT_RANK's competitors", () => ENGAGEMENT_RANK.call(0.02, [[3.5], [2.1]]), "competitors"],
    ["ENGAGEMENT_INDEX", () => ENGAGEMENT_INDEX.call(3.5, [[0.01], [0.02]]), "rate"],
    ["ENGAGEMENT_INDEX's history", () => ENGAGEMENT_INDEX.call(0.02, [[3.5], [2.1], [0.8]]), "baseline_rates"],
    ["LABEL_LIFT", () => LABEL_LIFT.call(labels, fiveOfEach(3.5, 2), "UGC"), "rates"],
    ["ENGAGEMENT_TREND", () => ENGAGEMENT_TREND.call(days, [[3.5], [2], [2], [2], [2], [2]], 7), "rates"],
  ])("in %s", (_, call, argument) => {
    expect(call).toThrow(`: ${argument} ${question}`);
  });

  it("in its row of a column", () => {
    expect(ENGAGEMENT_BAND.call([[0.02], [3.5], [1]])).toEqual([["Average"], [`rate ${question}`], ["Very high"]]);
  });

  it("as the spreadsheet writes numbers", () => {
    findLocale(() => "es_ES");
    expect(() => ENGAGEMENT_BAND.call(12.25)).toThrow("12,25 significa 1225 %: ¿querías decir 12,25 % (0,1225)?");
  });

  it("but not if it is text with a percent sign", () => {
    expect(ENGAGEMENT_BAND.call("350%")).toBe("Very high");
  });

  it("but not if it is one of a list whose other rates are below, as of a post that went viral", () => {
    expect(ENGAGEMENT_RANK.call(0.02, [[1.04], [0.01], [0.03]])).toBeCloseTo(1 / 3, 12);
    expect(ENGAGEMENT_INDEX.call(0.02, [[1.04], [0.01], [0.02]])).toBe(1);
    // The means are 0.4 and 0.02.
    expect(ENGAGEMENT_TREND.call(days, [[0.02], [0.02], [0.02], [1.16], [0.02], [0.02]], 7)).toBeCloseTo(19, 9);
  });

  it("but not if it is exactly 100 %, as of a post on which every follower reacted", () => {
    expect(ENGAGEMENT_BAND.call(1)).toBe("Very high");
    expect(ENGAGEMENT_RANK.call(0.5, [[1], [1]])).toBe(0);
    expect(ENGAGEMENT_TREND.call(days, [[1], [1], [1], [1], [1], [1]], 7)).toBe(0);
    expect(LABEL_LIFT.call(labels, fiveOfEach(1, 1), "UGC")).toBe(0);
  });

  it("but not if only half of the list's rates are above 1", () => {
    // The means are 2 and 0.5.
    expect(ENGAGEMENT_TREND.call(days, [[0.5], [0.5], [0.5], [2], [2], [2]], 7)).toBe(3);
    expect(LABEL_LIFT.call(labels, fiveOfEach(2, 0.5), "UGC")).toBe(3);
  });
});

const declarations: Readonly<Record<string, FunctionDeclaration>> = functions;

describe("a part that is more than its whole is named with both numbers", () => {
  it.each([
    ["OPEN_RATE", "unique_opens", "delivered"],
    ["CLICK_RATE", "unique_clicks", "delivered"],
    ["CLICK_TO_OPEN_RATE", "unique_clicks", "unique_opens"],
    ["UNSUBSCRIBE_RATE", "unsubscribes", "delivered"],
    ["EMAIL_BOUNCE_RATE", "bounces", "recipients"],
    ["ENGAGED_SESSION_RATE", "engaged_sessions", "sessions"],
    ["BOUNCE_RATE", "engaged_sessions", "sessions"],
    ["ENGAGED_TIME_SHARE", "engaged_time", "total_time"],
    ["STICKINESS", "daily_users", "monthly_users"],
    ["COMPLETION_RATE", "completed", "started"],
    ["RESPONSE_RATE", "answered", "received"],
  ])("by %s", (name, part, whole) => {
    const { call } = declarations[name] as FunctionDeclaration;
    const message = `${part} should not be more than ${whole}, but the cells say "3000" and "2000".`;
    expect(() => call(3000, 2000)).toThrow(`${name}: ${message}`);
    // As many as there can be: all of them, of which no session bounced.
    expect(call([[2000], [3000]], [[2000], [2000]])).toEqual([[name === "BOUNCE_RATE" ? 0 : 1], [message]]);
  });

  it.each(["REACH_RATE", "VIEW_RATE", "REPLAY_RATE", "ACTION_RATE", "ENGAGEMENT_RATE", "SUBSCRIPTION_RATE"])(
    "but not by %s, which can be above 100 %%",
    (name) => {
      expect(declarations[name]?.call(3000, 2000)).toBe(1.5);
    },
  );
});
