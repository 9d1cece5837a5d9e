import { expect } from "vitest";
import type { DemoCall, DemoReply } from "../../scripts/demo/demo-call.ts";
import { demoPlatforms } from "../../scripts/demo/platforms/index.ts";
import { openBench, runBench } from "../platforms/demo-import.ts";

/** Everything that an import asks of a platform, and what its stand-in answers. */
export function callsTo(id: string): { call: DemoCall; reply: DemoReply }[] {
  const platform = demoPlatforms.find((one) => one.id === id);
  if (!platform) throw new Error(`There is no stand-in for ${id}.`);
  const bench = openBench(platform, 120);
  expect(runBench(bench)).toEqual({ state: "done" });
  return bench.demo.log;
}
