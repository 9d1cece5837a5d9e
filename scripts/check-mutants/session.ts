/** A process that keeps vitest loaded in the sandbox and runs the tests it is asked for. `check-mutants.ts` starts it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { createVitest, type TestSpecification, type Vitest } from "vitest/node";

export type Question =
  | { ask: "related"; files: string[] }
  /** Runs tests after `changed` was written, up to the first failure. */
  | { ask: "run"; tests: string[]; changed?: string };

export type Answer =
  | { related: string[] }
  /** The test that failed first, whether because it took too long, and how long each file took. */
  | { failed?: string; hasTimedOut?: boolean; durationsMs: Record<string, number> };

const sandbox = process.argv[2] as string;
process.chdir(sandbox);

/** Tests of the add-on's behaviour. The browser's tests take too long for each mutant, and the others do not run `src`. */
const projects = ["alone", "with grid"];
const notAboutBehaviour = /^test\/([^/]+|(start|scripts|contracts|page|built)\/.*)$/;

const nameOf = (path: string) => relative(sandbox, path).split(sep).join("/");

/** Writes Code.js anew. Imported here, because it reads the sandbox. */
async function buildScript(): Promise<void> {
  const { buildCode } = await import(join(sandbox, "scripts/build.ts"));
  mkdirSync(join(sandbox, "dist"), { recursive: true });
  writeFileSync(join(sandbox, "dist/Code.js"), await buildCode());
}

async function related(vitest: Vitest, files: string[]): Promise<TestSpecification[]> {
  vitest.config.related = files.map((file) => join(sandbox, file));
  const found = await vitest.getRelevantTestSpecifications();
  return found.filter(({ moduleId }) => !notAboutBehaviour.test(nameOf(moduleId)));
}

let runningScript: ReadonlySet<string> | undefined;

/** Whether any of these tests runs Code.js: they all import what it is made of. */
async function runScript(vitest: Vitest, tests: readonly string[]): Promise<boolean> {
  runningScript ??= new Set((await related(vitest, ["test/built/script.ts"])).map(({ moduleId }) => nameOf(moduleId)));
  return tests.some((test) => runningScript?.has(test));
}

/** The file whose mutant ran last. It was restored since, which vitest does not notice by itself. */
let changedBefore: string | undefined;

async function run(vitest: Vitest, tests: string[], changed?: string): Promise<Answer> {
  if (changedBefore) vitest.invalidateFile(join(sandbox, changedBefore));
  changedBefore = changed;
  if (changed) {
    try {
      if (await runScript(vitest, tests)) await buildScript();
    } catch {
      return { failed: "the build", durationsMs: {} };
    }
    vitest.invalidateFile(join(sandbox, changed));
  }
  vitest.invalidateFile(join(sandbox, "dist/Code.js"));
  vitest.state.filesMap.clear();
  vitest.state.errorsSet.clear();
  const all = await vitest.globTestSpecifications();
  const chosen = tests.flatMap((test) => all.filter(({ moduleId }) => nameOf(moduleId) === test));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(chosen, false);
  const failed = testModules.find((module) => module.state() === "failed");
  const failure = [...(failed?.children.allTests("failed") ?? [])][0];
  const durationsMs = Object.fromEntries(
    testModules.map((module) => [nameOf(module.moduleId), module.diagnostic().duration]),
  );
  if (failed) {
    const hasTimedOut = (failure?.result().errors ?? []).some(({ message }) => /timed out/i.test(message));
    return { failed: `${nameOf(failed.moduleId)} ${failure?.fullName ?? ""}`.trim(), hasTimedOut, durationsMs };
  }
  return unhandledErrors.length > 0 ? { failed: "an unhandled error", durationsMs } : { durationsMs };
}

const vitest = await createVitest("test", {
  root: sandbox,
  config: join(sandbox, "test/vitest.config.ts"),
  project: projects,
  watch: false,
  bail: 1,
  maxWorkers: 1,
  reporters: [{}],
});

process.on("message", async (question: Question) => {
  const answer: Answer =
    question.ask === "related"
      ? { related: (await related(vitest, question.files)).map(({ moduleId }) => nameOf(moduleId)) }
      : await run(vitest, question.tests, question.changed);
  process.send?.(answer);
});
process.send?.({ related: [] } satisfies Answer);
