import "./built/script.ts";
import "./built/sidebar.ts";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import vm from "node:vm";
import { parse, tokenizer } from "acorn";
import { analyze } from "eslint-scope";
import { beforeAll, describe, expect, it } from "vitest";
import { mockSites } from "../scripts/mocks/index.ts";
import { bigQuery } from "../src/bigquery/sign-in.ts";
import { connectorList } from "../src/connectors/index.ts";
import { requestedUrlPrefixes } from "../src/connectors/requested-url-prefixes.ts";
import { functions } from "../src/functions/index.ts";
import { bundleParts } from "../src/main.ts";
import { sidebarParts } from "../src/rpc/sidebar-parts.ts";
import { builtForMail } from "./built/mail.ts";
import { partsFileText, wholeScript } from "./built/strings-of-code.ts";

let code = "";
/** The code with the parts that it holds as strings, or reads from a file, expanded. */
let unpacked = "";

beforeAll(async () => {
  code = readFileSync("dist/Code.js", "utf8");
  unpacked = wholeScript();
});

/** Globals that Apps Script is documented to have: those of the language, and Google's services. */
const known = new Set([
  ..."Array Boolean Date Error Function Infinity JSON Map Math NaN Number Object Promise RangeError RegExp Set String Symbol SyntaxError TypeError WeakMap WeakSet Int8Array Uint8Array Int32Array Float64Array isFinite isNaN parseFloat parseInt undefined arguments console encodeURIComponent decodeURIComponent".split(
    " ",
  ),
  ..."Charts SpreadsheetApp HtmlService LockService PropertiesService CacheService Session Utilities ScriptApp UrlFetchApp".split(
    " ",
  ),
]);

/** Everything that a cell or the sidebar can call besides the spreadsheet functions. */
const otherEntryPoints = [
  "onOpen",
  "onInstall",
  "openSidebar",
  "createReportFromMenu",
  "refreshFromBigQueryFromMenu",
  "addSampleDataFromMenu",
  "labelPostsFromMenu",
  "writeBenchmarksFromMenu",
  "readSettings",
  "readSidebarPart",
  "removeMyData",
  "readAlerts",
  "saveAlerts",
  "setLanguage",
  "rememberFollowers",
  "readMappings",
  "rememberMapping",
  "forgetMapping",
  "openTable",
  "writeRows",
  "finishImport",
  "readHistory",
  "undoImport",
  "showSheet",
  "addSampleData",
  "removeSampleData",
  "insertFormula",
  "readSharing",
  "startComparison",
  "endComparison",
  "makeShareable",
  "bringFormulasBack",
  "clearClient",
  "showCell",
  "setWorkbookLanguage",
  "readReportOptions",
  "createReport",
  "openGoals",
  "saveClient",
  "openOverview",
  "refreshReport",
  "saveDelivery",
  "createDelivery",
  "sendDelivery",
  "discardDelivery",
  "readListening",
  "saveBrands",
  "saveRetention",
  "findAuthor",
  "forgetAuthor",
  "authCallback",
  "startSignIn",
  "addKey",
  "disconnect",
  "readAccounts",
  "readConnect",
  "saveImport",
  "confirmImport",
  "deleteImport",
  "runImport",
  "readBigQuery",
  "readBigQueryProjects",
  "readBigQueryDatasets",
  "chooseBigQueryDataset",
  "openBigQueryTable",
  "loadBigQueryRows",
  "finishBigQueryImport",
  "planMove",
  "moveOlderRows",
  "estimateBigQueryRows",
  "fetchBigQueryRows",
  "runDueImports",
  "openCheck",
  "checkInstallation",
  "ENGAGEMENT_ARGUMENTS",
];

/** A mock of a service that throws on every access. */
const denied = (): unknown =>
  new Proxy(() => undefined, {
    get: () => {
      throw new Error("You do not have permission to call this service.");
    },
  });

/** A mock of a service that has only these members and throws on access to others. */
const only = (members: object): unknown =>
  new Proxy(members, {
    get: (target, name) => {
      if (name in target) return (target as Record<string | symbol, unknown>)[name];
      throw new Error(`Not allowed in AuthMode.NONE: ${String(name)}`);
    },
  });

function loadWith(services: Record<string, unknown>): Record<string, (...args: unknown[]) => unknown> {
  const context = vm.createContext(Object.assign(Object.create(null), services));
  vm.runInContext(code, context);
  return context as Record<string, (...args: unknown[]) => unknown>;
}

describe("dist/Code.js", () => {
  it("parses as ES2019 script", () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
    expect(unpacked).not.toMatch(/\beval\)?\(/);
    expect(() => parse(unpacked, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
  });

  it("uses no global that Apps Script might not have", () => {
    const tree = parse(unpacked, { ecmaVersion: 2019, sourceType: "script", ranges: true, locations: true });
    const scopes = analyze(tree as never, { ecmaVersion: 2019, sourceType: "script" });
    const own = new Set(scopes.globalScope?.variables.map(({ name }) => name));
    const free = new Set(scopes.globalScope?.through.map(({ identifier }) => (identifier as { name: string }).name));
    expect([...free].filter((name) => !known.has(name) && !own.has(name))).toEqual([]);
  });

  it("declares only entry points at the top level, apart from names that end in an underscore", () => {
    const { body } = parse(code, { ecmaVersion: 2019, sourceType: "script" });
    const names = body.map((node) => {
      if (node.type === "FunctionDeclaration") return node.id.name;
      if (node.type === "VariableDeclaration" && node.kind === "var") return "(var)";
      return node.type;
    });
    const callable = names.filter((name) => name !== "(var)" && !name.endsWith("_"));
    expect(callable.sort()).toEqual([...otherEntryPoints, ...Object.keys(functions)].sort());
  });

  it("loads while every service is denied, since nothing runs at load", () => {
    const services = Object.fromEntries(
      [...known].filter((name) => /App$|Service$|^Session$|^Utilities$/.test(name)).map((name) => [name, denied()]),
    );
    expect(() => loadWith(services)).not.toThrow();
    expect(() => loadWith({})).not.toThrow();
  });

  it("builds its menu before authorisation, reading nothing but the user's locale", () => {
    const items: string[] = [];
    const menu = {
      addItem(label: string, handler: string) {
        items.push(`${label}: ${handler}`);
        return menu;
      },
      addSeparator: () => menu,
      addSubMenu: () => menu,
      addToUi: () => items.push("shown"),
    };
    const services = {
      SpreadsheetApp: only({ getUi: () => only({ createAddonMenu: () => menu, createMenu: () => menu }) }),
      Session: only({ getActiveUserLocale: () => "nl" }),
      PropertiesService: denied(),
    };
    const script = loadWith(services);
    for (const handler of ["onOpen", "onInstall"]) {
      items.length = 0;
      (script[handler] as (event: unknown) => void)({ authMode: "NONE" });
      expect(items).toEqual([
        "Zijbalk openen: openSidebar",
        "Rapport maken: createReportFromMenu",
        "Vernieuwen vanuit BigQuery: refreshFromBigQueryFromMenu",
        "Berichten labelen: labelPostsFromMenu",
        "Voorbeeldgegevens toevoegen: addSampleDataFromMenu",
        "Benchmarktabblad toevoegen: writeBenchmarksFromMenu",
        "Installatie controleren: openCheck",
        "shown",
      ]);
    }
  });

  it.each(Object.values(functions).map((declaration) => [declaration.name, declaration] as const))(
    "has the help of %s for Sheets",
    (name, { args }) => {
      const block = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${name}\\(([^)]*)\\) \\{`).exec(code);
      expect(block).not.toBeNull();
      const [, help = "", parameters = ""] = block ?? [];
      expect(parameters.split(", ").filter(Boolean)).toEqual(args.map((argument) => argument.name));
      expect([...help.matchAll(/@param \{[^}]+\} (\w+) \S/g)].map(([, parameter]) => parameter)).toEqual(
        args.map((argument) => argument.name),
      );
      expect(help).toMatch(/^ \* @customfunction$/m);
      expect(help).toMatch(/^ \* @return \{/m);
      expect(help.replace(/\{[^}]*\}/g, "")).not.toMatch(/<\w|&\w+;/);
      const lines = help.trim().split("\n");
      expect(lines.every((line) => /^\s?\*( |$)/.test(line))).toBe(true);
      expect(lines.filter((line) => /^\s?\* [^@]/.test(line))).toHaveLength(1);
    },
  );

  it("calculates every formula without reading a file", () => {
    const script = loadWith({
      HtmlService: denied(),
      SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetLocale: () => "en_US" }) },
    });
    expect(script.ENGAGEMENT_RATE?.(350, 10_000)).toBe(0.035);
    for (const name of Object.keys(functions))
      try {
        script[name]?.();
      } catch (error) {
        // What it says of missing arguments.
        expect(String(error)).toMatch(new RegExp(`^Error: ${name}: `));
      }
    expect(script.addOn__).toBeUndefined();
  });

  it("reads AddOn.html once in an execution, when something else than a formula or the menu is first called", () => {
    let reads = 0;
    const template = { getRawContent: () => partsFileText() };
    const HtmlService = {
      createTemplateFromFile: (name: string) => {
        expect(name).toBe("AddOn");
        reads++;
        return template;
      },
    };
    const script = loadWith({ HtmlService });
    const call = () => script.readSettings?.();
    for (const _ of [1, 2]) expect(call).toThrow(/is not defined/);
    expect(reads).toBe(1);
  });
});

describe.each(["dist/Sidebar.html", "dist/Check.html"])("%s", (path) => {
  const page = readFileSync(path, "utf8");
  const scripts = () => [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);

  it("holds nothing that Apps Script would change or reject", () => {
    expect(scripts()).toHaveLength(1);
    for (const script of scripts()) {
      // Apps Script removes what looks like a comment from template literals.
      const kinds = new Set([...tokenizer(script, { ecmaVersion: 2019 })].map(({ type }) => type.label));
      expect(kinds).not.toContain("template");
      expect(/<\?|<!--|<\/script/i.exec(script)?.[0]).toBeUndefined();
    }
  });

  it("loads nothing from outside", () => {
    expect(page).not.toMatch(/<(?:script|img|link|iframe)[^>]+(?:src|href)=/i);
    expect(page).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//i);
  });
});

describe.each(Object.keys(sidebarParts).map((part) => `dist/${part}.html`))("%s", (path) => {
  const script = readFileSync(path, "utf8");

  it("holds a script of ES2019 without template literals, which Apps Script damages, and nothing that it takes for a tag", () => {
    expect(() => parse(script, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
    const kinds = new Set([...tokenizer(script, { ecmaVersion: 2019 })].map(({ type }) => type.label));
    expect(kinds).not.toContain("template");
    expect(/<\?|<!--|<\/script/i.exec(script)?.[0]).toBeUndefined();
  });
});

describe("dist/", () => {
  it("holds exactly what clasp pushes", () => {
    expect(readdirSync("dist").sort()).toEqual([
      "AddOn.html",
      "Check.html",
      "Code.js",
      "ConnectorTexts.html",
      "ExcelReader.html",
      "FileReader.html",
      "Sidebar.html",
      "appsscript.json",
    ]);
    const output = execFileSync("npx", ["clasp", "status", "--json"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const status = JSON.parse(output.slice(output.indexOf("{")));
    expect(status.filesToPush.sort()).toEqual([
      "dist/AddOn.html",
      "dist/Check.html",
      "dist/Code.js",
      "dist/ConnectorTexts.html",
      "dist/ExcelReader.html",
      "dist/FileReader.html",
      "dist/Sidebar.html",
      "dist/appsscript.json",
    ]);
    expect(status.untrackedFiles).toEqual([]);
  });

  it("requests no scope that the code does not use", () => {
    const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8"));
    expect(manifest.runtimeVersion).toBe("V8");
    expect(manifest.oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
      "https://www.googleapis.com/auth/script.external_request",
      "https://www.googleapis.com/auth/script.scriptapp",
      "https://www.googleapis.com/auth/userinfo.email",
    ]);
    expect(unpacked).not.toContain("MailApp");
    expect(readFileSync("dist/Sidebar.html", "utf8")).not.toContain("script.send_mail");
    expect(unpacked).toMatch(/getActiveUser\(\)\.getEmail/);
    expect(unpacked).toMatch(/UrlFetchApp\.fetchAll/);
    expect(unpacked).toMatch(/ScriptApp\.getProjectTriggers/);
  });

  it("requests the scope for email, and nothing else more, in a build that sends it", async () => {
    const { "appsscript.json": manifest = "", "AddOn.html": parts = "" } = await builtForMail();
    const { oauthScopes, ...others } = JSON.parse(readFileSync("dist/appsscript.json", "utf8"));
    const scopes = [...oauthScopes, "https://www.googleapis.com/auth/script.send_mail"];
    expect(JSON.parse(manifest)).toEqual({ ...others, oauthScopes: scopes });
    expect(parts).toContain("MailApp.sendEmail");
  });

  it("may fetch exactly the addresses of connectors and of the sites that it was built for, over https and below a path", () => {
    const { urlFetchWhitelist: listed } = JSON.parse(readFileSync("dist/appsscript.json", "utf8"));
    expect(listed).toEqual(
      [
        ...[...requestedUrlPrefixes([...connectorList, bigQuery]), ...mockSites],
        ...["https://chat.googleapis.com/", "https://hooks.slack.com/"],
      ].sort(),
    );
    expect(listed.length).toBeGreaterThan(0);
    for (const address of listed) expect(address).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\S*$/);
    const { urlFetchWhitelist: committed } = JSON.parse(readFileSync("appsscript.json", "utf8"));
    expect(committed).toBeUndefined();
  });
});

it("the tests that read the built files run when any part of the script changes", () => {
  const named = [...readFileSync("test/built/script.ts", "utf8").matchAll(/import\("\.\.\/\.\.\/src\/(.*?)"\)/g)];
  expect(named.map(([, module]) => module)).toEqual(expect.arrayContaining(bundleParts.map(({ module }) => module)));
});
