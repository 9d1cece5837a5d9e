import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

/** Small things that every folder may know: what a day is, and how sheets write columns. */
const everywhere = ["time", "a1-notation.ts"];

/** For each folder of src, the folders that it may import from. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  time: [],
  "a1-notation.ts": [],
  metrics: [],
  tables: [],
  text: [],
  functions: ["metrics", "text"],
  reports: ["tables", "text", "metrics"],
  exports: ["tables", "text"],
  connectors: ["tables", "text", "metrics"],
  importer: ["tables", "exports", "text", "metrics"],
  rpc: ["importer", "connectors", "tables", "text"],
  appsscript: ["rpc", "importer", "connectors", "reports", "tables", "text", "functions", "metrics"],
  sidebar: ["rpc", "importer", "connectors", "reports", "functions", "tables", "text"],
  "main.ts": ["appsscript", "functions"],
};

const packagesOf: Readonly<Record<string, readonly string[]>> = {
  sidebar: ["preact"],
  importer: ["papaparse", "fflate", "@e965"],
};

/** A Date of parts, such as `new Date(2026, 1, 1)`, or of a text without a zone. */
const datesOfTheMachine = /new Date\((?:[^()"'`]*,|["'`](?![^"'`]*Z["'`]))/;

const topLevel = [
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "appsscript.json",
  "package-lock.json",
  "package.json",
  "scripts",
  "src",
  "test",
  "tsconfig.json",
];

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sourceFiles(join(folder, entry.name))
      : /\.(tsx?|mjs)$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );
}

const files = sourceFiles("src").map((path) => ({ path, code: readFileSync(path, "utf8") }));
const room = (path: string) => relative("src", path).split("/")[0] as string;

function importsOf({ path, code }: { path: string; code: string }): { target: string; isPackage: boolean }[] {
  return [...code.matchAll(/^(?:import|export)\s[^;"]*?from\s+"([^"]+)"/gm)].map(([, name = ""]) =>
    name.startsWith(".")
      ? { target: room(join(dirname(path), name)), isPackage: false }
      : { target: name, isPackage: true },
  );
}

describe("the architecture", () => {
  it("has exactly the folders and files that newcomers are told about at the top", () => {
    const listed = readdirSync(".").filter(
      (name) => !name.startsWith(".") && name !== "node_modules" && name !== "dist",
    );
    expect(listed.sort()).toEqual([...topLevel].sort());
  });

  it.each(files.map((file) => [file.path, file] as const))(
    "%s imports only from rooms that its own may know",
    (path, file) => {
      const own = room(path);
      for (const { target, isPackage } of importsOf(file)) {
        if (isPackage) expect(packagesOf[own] ?? []).toContain(target.split("/")[0]);
        else if (target !== own) expect([...(mayImport[own] ?? []), ...everywhere]).toContain(target);
      }
    },
  );

  it("lets the sidebar know only the texts of connectors", () => {
    const importing = files.filter(
      ({ path, code }) =>
        room(path) === "sidebar" && /from "[./]+\/connectors\/(?!texts\.ts|connector-text\.ts)/.test(code),
    );
    expect(importing.map(({ path }) => path)).toEqual([]);
  });

  it("names Google's services only at the edge", () => {
    const services =
      /\b(SpreadsheetApp|PropertiesService|UrlFetchApp|LockService|CacheService|HtmlService|ScriptApp|Utilities|Session)\./;
    const naming = files.filter(({ path, code }) => room(path) !== "appsscript" && services.test(code));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    [
      "asks a Date for no part of the machine's own clock",
      /\.[gs]et(Hours|Minutes|Seconds|Milliseconds|Date|Day|Month|FullYear|Year|TimezoneOffset)\(/,
    ],
    ["writes no Date in the machine's own zone", /\.to(DateString|TimeString|Locale(Date|Time)?String)\(/],
    ["makes no Date of parts, and of no text but one that says its zone", datesOfTheMachine],
    ["reads times in one place, where a missing zone is UTC", /Date\.parse\(/, ["src/time/iso-time.ts"]],
    ["formats no time without naming a zone", /Intl\.DateTimeFormat\((?![^;]*(timeZone|options))/],
  ] as [string, RegExp, string[]?][])("%s", (_, local, except = []) => {
    const found = files.filter(({ path, code }) => local.test(code) && !except.includes(path));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it.each([["new Date(2026, 1, 1)"], ["new Date(`2026-05-01T00:00`)"], ['new Date("2026-05-01 12:00")']])(
    "would notice %s, which is a time of the machine's own zone",
    (code) => {
      expect(code).toMatch(datesOfTheMachine);
    },
  );

  it("has no file that is too long to read at once", () => {
    const scripts = sourceFiles("scripts").map((path) => ({ path, code: readFileSync(path, "utf8") }));
    const isText = (path: string) => path.startsWith("src/text/") || path.includes("/packed/");
    const long = [...files, ...scripts].filter(({ path, code }) => !isText(path) && code.split("\n").length > 250);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("lets the compiler see the fields of every source of rows: none hides them behind a declared type", () => {
    const hiding = files.filter(({ code }) => /: ListSource<RowOf<|: Source<RowOf<"/.test(code));
    expect(hiding.map(({ path }) => path)).toEqual([]);
  });

  it("has no drawer for things that belong nowhere", () => {
    const drawers = /\/(utils?|helpers?|common|services?|types|misc|lib)(\/|\.tsx?$)/;
    expect(files.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([]);
  });

  it("lets the local workbook and the add-on know nothing of each other", () => {
    const workbook = sourceFiles("scripts/emulator").map((path) => ({ path, code: readFileSync(path, "utf8") }));
    expect(workbook.filter(({ code }) => /from "(\.\.\/)+src\//.test(code)).map(({ path }) => path)).toEqual([]);
    expect(files.filter(({ code }) => /from "(\.\.\/)+scripts\//.test(code)).map(({ path }) => path)).toEqual([]);
  });
});
