import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { sidebarParts } from "../src/rpc/sidebar-parts.ts";
import { importCircles } from "./import-circles.ts";

/** Small modules that every folder may import: dates, and A1 notation. */
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
  bigquery: ["importer", "connectors", "tables", "text", "metrics"],
  rpc: ["importer", "connectors", "tables", "text"],
  appsscript: ["rpc", "bigquery", "importer", "connectors", "reports", "tables", "text", "functions", "metrics"],
  sidebar: ["rpc", "importer", "connectors", "reports", "functions", "tables", "text"],
  "main.ts": ["appsscript", "functions"],
};

const packagesOf: Readonly<Record<string, readonly string[]>> = {
  sidebar: ["preact"],
  importer: ["papaparse", "fflate", "@e965"],
};

/** A Date from parts, such as `new Date(2026, 1, 1)`, or from a text without a zone. */
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

/** The folders of the sidebar: one for each tab, and `shared`. */
const sidebarFolders = readdirSync("src/sidebar", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const sidebarFolder = (path: string) => relative("src/sidebar", path).split("/")[0] as string;

/** The imports within the sidebar, from one folder or top-level file to another. */
const sidebarImports = files.flatMap(({ path, code }) =>
  [...code.matchAll(/\bfrom\s+"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/g)]
    .map(([, name, lazyName]) => ({ path, target: join(dirname(path), (name ?? lazyName) as string) }))
    .filter(({ target }) => room(path) === "sidebar" && room(target) === "sidebar")
    .map((one) => ({ ...one, from: sidebarFolder(one.path), to: sidebarFolder(one.target) })),
);

describe("the architecture", () => {
  it("has exactly these files and folders at the top level", () => {
    const listed = readdirSync(".").filter(
      (name) => !name.startsWith(".") && name !== "node_modules" && name !== "dist",
    );
    expect(listed.sort()).toEqual([...topLevel].sort());
  });

  it.each(files.map((file) => [file.path, file] as const))("allows all imports of %s", (path, file) => {
    const own = room(path);
    for (const { target, isPackage } of importsOf(file)) {
      if (isPackage) expect(packagesOf[own] ?? []).toContain(target.split("/")[0]);
      else if (target !== own) expect([...(mayImport[own] ?? []), ...everywhere]).toContain(target);
    }
  });

  it("lets no tab of the sidebar import another tab", () => {
    const crossing = sidebarImports.filter(
      ({ from, to }) => from !== to && to !== "shared" && sidebarFolders.includes(from) && sidebarFolders.includes(to),
    );
    expect(crossing.map(({ path, target }) => `${path} imports ${target}`)).toEqual([]);
  });

  it("has in the sidebar's shared folder only what several tabs use", () => {
    const shared = files.map(({ path }) => path).filter((path) => path.startsWith("src/sidebar/shared/"));
    const usersOf = (path: string) =>
      new Set(sidebarImports.filter(({ target }) => target === path).map(({ from }) => from));
    const ofOneTab = shared.filter((path) => usersOf(path).size < 2 && !usersOf(path).has("shared"));
    expect(ofOneTab).toEqual([]);
  });

  it("lets the sidebar import of connectors what they access, and the types of their texts", () => {
    const importing = files.filter(
      ({ path, code }) =>
        room(path) === "sidebar" &&
        /^import (?!type [^;]*\/connector(s\/texts|-text)\.ts")[^;]*"[./]+\/connectors\/(?!access\/)/m.test(code),
    );
    expect(importing.map(({ path }) => path)).toEqual([]);
  });

  it("lets the sidebar import of its parts, which it loads when they are needed, only types", () => {
    const parts = Object.values(sidebarParts).map((module) => join("src", module));
    const importing = files.flatMap(({ path, code }) =>
      room(path) === "sidebar"
        ? [...code.matchAll(/^import (?!type )[^;]*?from "(\.[^"]+)"/gm)]
            .map(([, name = ""]) => join(dirname(path), name))
            .filter((target) => parts.includes(target))
        : [],
    );
    expect(importing).toEqual([]);
  });

  it("uses Google's services only in src/appsscript", () => {
    const services =
      /\b(SpreadsheetApp|PropertiesService|UrlFetchApp|LockService|CacheService|HtmlService|MailApp|ScriptApp|Utilities|Session)\./;
    const naming = files.filter(({ path, code }) => room(path) !== "appsscript" && services.test(code));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    [
      "reads no Date in the machine's time zone",
      /\.[gs]et(Hours|Minutes|Seconds|Milliseconds|Date|Day|Month|FullYear|Year|TimezoneOffset)\(/,
      // Asks which zone the script has.
      ["src/appsscript/check/runtime.ts"],
    ],
    ["formats no Date in the machine's time zone", /\.to(DateString|TimeString|Locale(Date|Time)?String)\(/],
    ["makes no Date from parts or from a text without a zone", datesOfTheMachine],
    ["parses times only in one file, where a missing zone means UTC", /Date\.parse\(/, ["src/time/iso-time.ts"]],
    ["formats no time without a time zone", /Intl\.DateTimeFormat\((?![^;]*(timeZone|options))/],
  ] as [string, RegExp, string[]?][])("%s", (_, local, except = []) => {
    const found = files.filter(({ path, code }) => local.test(code) && !except.includes(path));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it.each([["new Date(2026, 1, 1)"], ["new Date(`2026-05-01T00:00`)"], ['new Date("2026-05-01 12:00")']])(
    "detects %s as a time in the machine's time zone",
    (code) => {
      expect(code).toMatch(datesOfTheMachine);
    },
  );

  it("has no test of the built files that does not name their source, which --changed needs", () => {
    const reading = sourceFiles("test").filter((path) =>
      /readFileSync\([`"]dist\/|readBuiltFiles\(/.test(readFileSync(path, "utf8")),
    );
    const naming = reading.filter((path) => /^import "[./]+\/built\/\w+\.ts";$/m.test(readFileSync(path, "utf8")));
    expect(reading.length).toBeGreaterThan(4);
    expect(naming).toEqual(reading);
  });

  it("has no file over 250 lines", () => {
    const scripts = sourceFiles("scripts").map((path) => ({ path, code: readFileSync(path, "utf8") }));
    const isText = (path: string) => path.startsWith("src/text/") || path.includes("/packed/");
    const long = [...files, ...scripts].filter(({ path, code }) => !isText(path) && code.split("\n").length > 250);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("has no source of rows with a declared type, which would hide its fields from the compiler", () => {
    const hiding = files.filter(({ code }) => /: ListSource<RowOf<|: Source<RowOf<"/.test(code));
    expect(hiding.map(({ path }) => path)).toEqual([]);
  });

  it("has no folder or file for unsorted things, such as utils or common", () => {
    const drawers = /\/(utils?|helpers?|common|services?|types|misc|lib)(\/|\.tsx?$)/;
    expect(files.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([]);
  });

  it("lets the emulator not import the add-on, nor the add-on scripts", () => {
    const workbook = sourceFiles("scripts/emulator").map((path) => ({ path, code: readFileSync(path, "utf8") }));
    expect(workbook.filter(({ code }) => /from "(\.\.\/)+src\//.test(code)).map(({ path }) => path)).toEqual([]);
    expect(files.filter(({ code }) => /from "(\.\.\/)+scripts\//.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

/** Circles of imports that may stay, each with its reason. */
const valueCircles: [reason: string, ...files: string[]][] = [];

/** Circles that exist for the compiler only: the type is declared with the value that it describes. */
const typeCircles: [reason: string, ...files: string[]][] = [
  [
    "each step to get Chromium has the type Step of the list of steps",
    ...["apt", "find", "get", "install-command", "npm-package", "playwright-download"].map(
      (name) => `scripts/chromium/${name}.ts`,
    ),
  ],
  [
    "the parts of the page have the type LocalWorkbook of the file that starts them",
    ...["main.tsx", "menus.ts", "open-dialog.tsx", "other-workbooks.ts", "shell.tsx"].map(
      (name) => `scripts/page/${name}`,
    ),
  ],
  [
    "the parts of a formula and its shape contain each other",
    "src/functions/formula/formula-calls.ts",
    "src/functions/formula/formula-shape.ts",
  ],
  [
    "each publication has the type of the list of publications",
    ...["email", "published", "social", "website"].map((name) => `src/metrics/benchmarks/${name}.ts`),
  ],
  [
    "all calls of the sidebar include those about imports from platforms, which share the type of a sheet",
    "src/rpc/connect-calls.ts",
    "src/rpc/script-calls.ts",
  ],
];

describe("imports", () => {
  const paths = [...sourceFiles("src"), ...sourceFiles("scripts")];
  const filesOf = (circles: typeof valueCircles) => circles.map(([, ...names]) => names).sort();

  it("imports of values form no circle but those listed with their reason", () => {
    expect(importCircles(paths, "values")).toEqual(filesOf(valueCircles));
  });

  it("imports of types form no further circle but those listed with their reason", () => {
    expect(importCircles(paths, "values and types")).toEqual(filesOf([...valueCircles, ...typeCircles]));
  });

  it("no import circle is in the emulator, of values or of types", () => {
    const emulator = paths.filter((path) => path.startsWith("scripts/emulator/"));
    expect(emulator.length).toBeGreaterThan(100);
    expect(importCircles(emulator, "values and types")).toEqual([]);
  });
});
