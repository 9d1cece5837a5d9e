import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { functionAt, functionsIn } from "./functions-in.ts";
import type { Mutant } from "./mutants.ts";
import { projects } from "./projects.ts";
import { createSandbox } from "./sandbox.ts";

interface Reached {
  /** The test files that were run, with how long they took. */
  tests: { name: string; ms: number }[];
  files: Record<
    string,
    {
      hash: string;
      /** By function: indexes of the tests that ran it, and whether it runs when its module is imported. */
      functions: { tests: number[]; isOnImport: boolean }[];
    }
  >;
}

const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** The code in which each function marks that it ran, beginning with the mark `first`. */
export function withMarks(code: string, file: string, first: number): string {
  const inserted: { at: number; text: string }[] = [];
  for (const [index, { body }] of functionsIn(code, file).entries()) {
    const mark = `globalThis.__ran&&(globalThis.__ran[${first + index}]=1)`;
    if (body.isBlock) inserted.push({ at: body.start + 1, text: `${mark};` });
    else inserted.push({ at: body.start, text: `((${mark}),` }, { at: body.end, text: ")" });
  }
  // From the end, so that the places before stay where they are; at one place, an inner function's closing comes first.
  return inserted
    .map((each, order) => ({ ...each, order }))
    .sort((a, b) => b.at - a.at || a.order - b.order)
    .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), code);
}

/** Replaces a text that has to be there. */
function edit(path: string, before: string, after: string): void {
  const text = readFileSync(path, "utf8");
  if (!text.includes(before)) throw new Error(`${path} no longer has: ${before}`);
  writeFileSync(path, text.replace(before, after));
}

/** Runs all tests once on code with marks, which takes as long as they take. */
async function findReached(root: string, sources: readonly string[]): Promise<Reached> {
  const sandbox = createSandbox(root);
  const places = new Map<string, { first: number; count: number }>();
  let next = 0;
  for (const file of sources) {
    const code = readFileSync(join(root, file), "utf8");
    const count = functionsIn(code, file).length;
    places.set(file, { first: next, count });
    writeFileSync(join(sandbox, file), withMarks(code, file, next));
    next += count;
  }
  edit(
    join(sandbox, "test/vitest.config.ts"),
    "const setupFiles: string[] = [",
    'const setupFiles: string[] = ["scripts/check-mutants/marks.ts"',
  );
  edit(
    join(sandbox, "scripts/emulator/contexts/node-scope.ts"),
    "Object.assign(context, globals);",
    "Object.assign(context, globals, { __ran: globalThis.__ran });",
  );
  const marks = join(sandbox, "marks.jsonl");
  writeFileSync(marks, "");
  const options = ["run", "--config", "test/vitest.config.ts", ...projects.flatMap((name) => ["--project", name])];
  await new Promise((resolve, reject) => {
    spawn(join(sandbox, "node_modules/.bin/vitest"), options, {
      cwd: sandbox,
      env: { ...process.env, MARKS_FILE: marks },
      shell: process.platform === "win32",
      stdio: "ignore",
    })
      .on("error", reject)
      .on("close", resolve);
  });
  const runs = readFileSync(marks, "utf8").trim().split("\n").filter(Boolean);
  const lines = runs.map((line) => JSON.parse(line) as { test: string; ran: number[]; onImport: number[]; ms: number });
  const tests = lines.map(({ test, ms }) => ({ name: relative(sandbox, test).split(sep).join("/"), ms }));
  const byMark = Array.from({ length: next }, () => ({ tests: [] as number[], isOnImport: false }));
  for (const [index, { ran, onImport }] of lines.entries()) {
    for (const id of ran) byMark[id]?.tests.push(index);
    for (const id of onImport) if (byMark[id]) byMark[id].isOnImport = true;
  }
  const files: Reached["files"] = {};
  for (const [file, { first, count }] of places) {
    const code = readFileSync(join(root, file), "utf8");
    files[file] = { hash: hash(code), functions: byMark.slice(first, first + count) };
  }
  return { tests, files };
}

/** Which tests run which functions, as found by a run of all tests; found anew when asked. */
export class Reach {
  readonly #known: ReadonlySet<string>;

  private constructor(
    private readonly root: string,
    private readonly reached: Reached,
  ) {
    this.#known = new Set(reached.tests.map(({ name }) => name));
  }

  static async of(root: string, sources: readonly string[], isAnew: boolean): Promise<Reach> {
    const path = join(root, "node_modules/.cache/reached.json");
    if (isAnew || !existsSync(path)) {
      console.log("Finding out which tests run which functions: all tests run once ...");
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(await findReached(root, sources)));
    }
    return new Reach(root, JSON.parse(readFileSync(path, "utf8")));
  }

  get durationsMs(): Record<string, number> {
    return Object.fromEntries(this.reached.tests.map(({ name, ms }) => [name, ms]));
  }

  /**
   * Of the tests that import the mutant's file, those that run its function: all of them if that is not known, because
   * the file changed since, or the code runs on import.
   */
  testsOf({ file, start, end }: Mutant, related: readonly string[]): string[] {
    const code = readFileSync(join(this.root, file), "utf8");
    const known = this.reached.files[file];
    const place = functionAt(functionsIn(code, file), start, end);
    const found = known?.hash === hash(code) ? known.functions[place] : undefined;
    if (!found || found.isOnImport) return [...related];
    const running = new Set(found.tests.map((index) => this.reached.tests[index]?.name));
    return related.filter((test) => running.has(test) || !this.#known.has(test));
  }
}
