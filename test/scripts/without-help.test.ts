import { runInNewContext } from "node:vm";
import { build, type Plugin } from "esbuild";
import { describe, expect, it } from "vitest";
import { leaveHelpOut, withoutHelp } from "../../scripts/without-help.ts";

describe("the help that the build leaves out of functions", () => {
  it.each([
    ["a table of named things", 'export const bands = [{ name: "low", source: "x", from: 0 }];'],
    ["a literal with help and examples", 'const sign = { name: "plus", help: "+", examples: [1], all: 2, key: "k" };'],
    ["what other calls are given", 'find({ name: "low", help: "x", args: [{ name: "a", help: "b" }] });'],
    [
      "what a calculation makes",
      'defineFunction({ name: "F", args: [], all: () => [{ name: "low", source: "x", help: "y" }] });',
    ],
  ])("is not taken from %s", (_, code) => {
    expect(withoutHelp(code, "functions")).toBe(code);
  });

  it("is a function's own and that of its arguments", () => {
    const code =
      'const F = defineFunction({ name: "F", summary: s, args: [{ name: "a", help: h }, b], source: w, each: (a) => a });';
    expect(withoutHelp(code, "functions").replace(/\s+/g, "")).toBe(
      'constF=defineFunction({name:"F",args:[{name:"a",},b],each:(a)=>a});',
    );
  });

  it("is also taken from an argument that several functions share", () => {
    expect(withoutHelp('const a = defineArgument({ name: "a", help: h, kind });', "functions")).toBe(
      'const a = defineArgument({ name: "a",  kind });',
    );
  });

  it("goes with the calculation from what the sidebar's calls load, which never calculate", () => {
    const code = 'defineFunction({ name: "F", native: { one, differs: d }, each: (a) => a });';
    expect(withoutHelp(code, "addOn").replace(/\s+/g, "")).toBe(
      'defineFunction({name:"F",native:{one,},each:()=>0,});',
    );
  });
});

/** The functions as a bundle holds them. */
async function bundled(plugins: Plugin[]): Promise<Record<string, Record<string, unknown>>> {
  const { outputFiles } = await build({
    entryPoints: ["src/functions/index.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "made",
    logLevel: "silent",
    plugins,
  });
  return runInNewContext(`${outputFiles[0]?.text ?? ""}; made.functions`) as never;
}

/** Everything but what people read, as JSON; of functions their presence. */
const machinery = (declared: unknown) => {
  const { summary, definition, source, examples, native, ...rest } = declared as Record<string, unknown>;
  const args = (rest.args as Record<string, unknown>[]).map(({ help, ...argument }) => argument);
  return JSON.stringify({ ...rest, args }, (_, value) =>
    typeof value === "function" ? "a function" : value instanceof RegExp ? String(value) : value,
  );
};

it("leaves everything else of every function as the sources have it", async () => {
  const [whole, script] = await Promise.all([bundled([]), bundled([leaveHelpOut("functions")])]);
  expect(Object.keys(script)).toEqual(Object.keys(whole));
  for (const [name, declared] of Object.entries(whole)) {
    expect(machinery(script[name]), name).toBe(machinery(declared));
    expect(script[name], name).not.toHaveProperty("summary");
  }
});
