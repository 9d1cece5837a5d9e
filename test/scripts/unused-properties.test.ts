import { runInNewContext } from "node:vm";
import { build, type Plugin } from "esbuild";
import { describe, expect, it } from "vitest";
import { leaveUnusedOut, withoutUnused } from "../../scripts/build/unused-properties.ts";

describe("what the build leaves out of a part that never uses it", () => {
  it.each([
    ["a table of named things", 'export const bands = [{ name: "low", source: "x", from: 0 }];'],
    ["a literal with help and examples", 'const sign = { name: "plus", help: "+", examples: [1], all: 2, key: "k" };'],
    ["arguments of other calls", 'find({ name: "low", help: "x", args: [{ name: "a", help: "b" }] });'],
    [
      "the result of a calculation",
      'defineFunction({ name: "F", args: [], all: () => [{ name: "low", source: "x", help: "y" }] });',
    ],
  ])("nothing is left out of %s", (_, code) => {
    expect(withoutUnused(code, "functions")).toBe(code);
  });

  it("the help of a function and of its arguments is left out", () => {
    const code =
      'const F = defineFunction({ name: "F", knownAs: k, summary: s, args: [{ name: "a", heading: t, help: h }, b], source: w, each: (a) => a });';
    expect(withoutUnused(code, "functions").replace(/\s+/g, "")).toBe(
      'constF=defineFunction({name:"F",args:[{name:"a",},b],each:(a)=>a});',
    );
  });

  it("the help of an argument that several functions share is left out", () => {
    expect(withoutUnused('const a = defineArgument({ name: "a", help: h, kind });', "functions")).toBe(
      'const a = defineArgument({ name: "a",  kind });',
    );
  });

  it("the part for the sidebar's calls has of a platform's texts only those about failures", () => {
    const text = "{ needs: n, gets: g, cannot: c, notes: o, key: k, failures: f }";
    expect(withoutUnused(`const t = { setUp: s, en: ${text}, nl: ${text} };`, "addOn").replace(/\s+/g, "")).toBe(
      "constt={en:{failures:f},nl:{failures:f}};",
    );
  });

  it("the part for the sidebar's calls, which never calculates, has neither help nor calculations", () => {
    const code = 'defineFunction({ name: "F", native: { one, differs: d }, each: (a) => a });';
    expect(withoutUnused(code, "addOn").replace(/\s+/g, "")).toBe(
      'defineFunction({name:"F",native:{one,},each:()=>0,});',
    );
  });

  it("the sidebar, which explains functions and platforms, has neither calculations nor texts about failures", () => {
    const code = 'defineFunction({ name: "F", summary: s, native: { one, differs: d }, instead: i, all: (a) => a });';
    expect(withoutUnused(code, "pages").replace(/\s+/g, "")).toBe(
      'defineFunction({name:"F",summary:s,native:{one,differs:d},});',
    );
    const text = "{ needs: n, gets: g, cannot: c, key: k, failures: f }";
    expect(withoutUnused(`const t = { setUp: s, en: ${text} };`, "pages").replace(/\s+/g, "")).toBe(
      "constt={en:{needs:n,gets:g,cannot:c,key:k,}};",
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

/** Everything but help, as JSON; functions as "a function". */
const machinery = (declared: unknown) => {
  const { knownAs, summary, definition, source, examples, native, ...rest } = declared as Record<string, unknown>;
  const args = (rest.args as Record<string, unknown>[]).map(({ help, heading, ...argument }) => argument);
  return JSON.stringify({ ...rest, args }, (_, value) =>
    typeof value === "function" ? "a function" : value instanceof RegExp ? String(value) : value,
  );
};

it("everything but the help of every function is the same as in the sources", async () => {
  const [whole, script] = await Promise.all([bundled([]), bundled([leaveUnusedOut("functions")])]);
  expect(Object.keys(script)).toEqual(Object.keys(whole));
  for (const [name, declared] of Object.entries(whole)) {
    expect(machinery(script[name]), name).toBe(machinery(declared));
    expect(script[name], name).not.toHaveProperty("summary");
  }
});
