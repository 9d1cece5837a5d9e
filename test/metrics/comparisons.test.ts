import fc from "fast-check";
import { expect, it } from "vitest";
import { percentileRank } from "../../src/metrics/comparisons.ts";

/** Rates of which some are equal. */
const rate = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((part) => part / 1000),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 1),
);

it("the percentile rank counts the rates below and half of those equal", () => {
  fc.assert(
    fc.property(rate, fc.array(rate, { minLength: 1, maxLength: 60 }), fc.boolean(), (any, others, isOneOfThem) => {
      const own = isOneOfThem ? (others[0] as number) : any;
      const below = others.filter((other) => other < own).length;
      const equal = others.filter((other) => other === own).length;
      expect(percentileRank(own, Float64Array.from(others).sort())).toBe((below + equal / 2) / others.length);
    }),
    { numRuns: 2000 },
  );
});
