/** A process that keeps vitest loaded in the sandbox and runs the tests it is asked for. `check-mutants.ts` starts it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { createVitest, type TestSpecification, type Vitest } from "vitest/node";
import { projects } from "./projects.ts";

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

const notAboutBehaviour = /^test\/([^/]+|(start|scripts|contracts|page|built)\/.*)$/;

const nameOf = (path: string) => relative(sandbox, path).split(sep).join("/");

/** The script's files as last built. */
const builtFiles = new Set<string>();

/** Writes the script's files anew. Imported here, because it reads the sandbox. */
async function rebuildScript(): Promise<void> {
  const { buildScript } = await import(join(sandbox, "scripts/build/script-files.ts"));
  mkdirSync(join(sandbox, "dist"), { recursive: true });
  for (const [name, content] of Object.entries(await buildScript())) {
    writeFileSync(join(sandbox, "dist", name), content as string);
    builtFiles.add(join(sandbox, "dist", name));
  }
}

async function related(vitest: Vitest, files: string[]): Promise<TestSpecification[]> {
  vitest.config.related = files.map((file) => join(sandbox, file));
  const found = await vitest.getRelevantTestSpecifications();
  return found.filter(({ moduleId }) => !notAboutBehaviour.test(nameOf(moduleId)));
}

let runningScript: ReadonlySet<string> | undefined;

/** Whether any of these tests runs the script: they all import what it is made of. */
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
      if (await runScript(vitest, tests)) await rebuildScript();
    } catch {
      return { failed: "the build", durationsMs: {} };
    }
    vitest.invalidateFile(join(sandbox, changed));
  }
  for (const file of builtFiles) vitest.invalidateFile(file);
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
