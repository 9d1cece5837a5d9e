import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { startVitest } from "vitest/node";

/** Prints a message and exits. */
function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const [folderArgument] = process.argv.slice(2);
if (folderArgument === undefined)
  stop(
    "Name the folder with the platforms' published API descriptions: npm run check:contracts -- FOLDER. For an empty folder, it lists the files that it looks for.",
  );

// npm changes to the project's folder; INIT_CWD is where the command was typed.
const folder = resolve(process.env.INIT_CWD ?? ".", folderArgument);
if (!existsSync(folder) || !statSync(folder).isDirectory()) stop(`There is no folder ${folder}.`);

process.env.CONTRACTS = folder;
const vitest = await startVitest("test", [], { config: "test/contracts/vitest.config.ts", watch: false });
const modules = vitest.state.getTestModules();
const results = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
const count = (state: string) => results.filter((result) => result === state).length;
const unreadable = modules.filter((module) => module.errors().length > 0).length;
const suites = modules.flatMap((module) => [...module.children.suites()]);
const skipped = suites.filter((suite) => suite.options.mode === "skip");
const missing = [...new Set(skipped.map(({ name }) => name))].sort();
await vitest.close();

if (skipped.length === suites.length && unreadable === 0)
  stop(`\n${folder} holds none of the known descriptions:\n${missing.join("\n")}`);
console.log(`Checked against the descriptions in ${folder}: ${count("passed")} passed, ${count("failed")} failed.`);
if (missing.length > 0) console.log(`Not checked, because the folder lacks their files:\n${missing.join("\n")}`);
if (count("failed") + unreadable > 0) process.exitCode = 1;
