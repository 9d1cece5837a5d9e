import { expect, it } from "vitest";
import { bundleParts } from "../../../src/main.ts";
import { killedAtBigQuery, withoutSteps } from "./entry-points.ts";
import { killEach } from "./kill-tests.ts";
import { furtherCalls, importCalls } from "./writing-calls.ts";

killEach(furtherCalls);

it("every entry point is on the list of those that are killed, or of those without steps", () => {
  const entryPoints = bundleParts
    .filter(({ name }) => name === "addOn" || name === "menu")
    .flatMap((part) => part.entryPoints);
  const listed = [
    ...new Set([...importCalls, ...furtherCalls].flatMap((call) => call.entryPoints)),
    ...withoutSteps,
    ...killedAtBigQuery,
  ];
  expect([...listed].sort()).toEqual(entryPoints.map(({ name }) => name).sort());
});
