import { expect, it } from "vitest";
import { callsAny } from "../../../src/functions/formula/formula-calls.ts";

const names = new Set(["ENGAGEMENT_RATE"]);

it.each([
  "=ENGAGEMENT_RATE(A1,B1)",
  "=engagement_rate(A1;B1)",
  "=ROUND(ENGAGEMENT_RATE(A1,B1),2)",
  "=IF(A1>0,SUM(1,ROUND(ENGAGEMENT_RATE(A1,B1),2)),0)",
  "=2*(1+ENGAGEMENT_RATE(A1,B1))",
  "={1,ENGAGEMENT_RATE(A1,B1)}",
  "=SUM(A1:A3)+ENGAGEMENT_RATE(A1,B1)",
])("%s calls the add-on's function", (formula) => {
  expect(callsAny(formula, names)).toBe(true);
});

it.each([
  "=SUM(A1:A3)",
  "=ROUND(SUM(A1,(B1)),2)",
  '="ENGAGEMENT_RATE(A1,B1)"',
  "=MY_ENGAGEMENT_RATE(A1,B1)",
  "=ENGAGEMENT_RATE2(A1,B1)",
  "='ENGAGEMENT_RATE'!A1",
  "=A1",
  "",
])("%s does not", (formula) => {
  expect(callsAny(formula, names)).toBe(false);
});
