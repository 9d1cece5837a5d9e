import { expect, it } from "vitest";
import { planRuns } from "../../src/sidebar/data/connect/plan-runs.ts";

it("200 accounts of 12 requests and 20 seconds take 67 minutes, in 15 hours of four and a half minutes each", () => {
  expect(planRuns(200, { requests: 12, seconds: 20 }, "day")).toEqual({
    accounts: 200,
    requests: 2_400,
    minutes: 67,
    hours: 15,
    isWithinAllowance: true,
    accountsADay: 270,
    daysBetween: 1,
  });
});

it("with 40 seconds an account, 135 of them fit into the 90 minutes of a day, and each is read every two days", () => {
  expect(planRuns(200, { requests: 12, seconds: 40 }, "day")).toMatchObject({
    isWithinAllowance: false,
    accountsADay: 135,
    daysBetween: 2,
  });
});

it("with 150 requests an account, 133 of them fit into the 20,000 requests of a day", () => {
  expect(planRuns(200, { requests: 150, seconds: 20 }, "day")).toMatchObject({
    isWithinAllowance: false,
    accountsADay: 133,
    daysBetween: 2,
  });
});

it("what does not fit into a day fits into a week", () => {
  expect(planRuns(200, { requests: 12, seconds: 40 }, "week")).toMatchObject({ isWithinAllowance: true, hours: 30 });
});

it("every hour, 11 accounts of 20 seconds fit, and 12 do not", () => {
  expect(planRuns(11, { requests: 12, seconds: 20 }, "hour").isWithinAllowance).toBe(true);
  expect(planRuns(12, { requests: 12, seconds: 20 }, "hour").isWithinAllowance).toBe(false);
});
