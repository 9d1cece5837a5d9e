import vm from "node:vm";
import { expect, it } from "vitest";
import { buildCode } from "../../scripts/build/script-files.ts";

it("the built script evaluates no word lists before SENTIMENT is called", async () => {
  const context = vm.createContext({});
  vm.runInContext(await buildCode(), context);
  const run = (code: string): unknown => vm.runInContext(code, context);
  run("ENGAGEMENT_RATE(350, 10000); NET_SENTIMENT([[0.5], [-0.5]])");
  expect(run("typeof sentiment__")).toBe("undefined");
  expect(run('SENTIMENT("I love this shop!") > 0.3')).toBe(true);
  expect(run("typeof sentiment__")).toBe("object");
});
