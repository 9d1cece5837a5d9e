import "./built/script.ts";
import "./built/sidebar.ts";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundledFiles } from "../scripts/build/licences.ts";
import { allNotices, scriptNotice } from "../scripts/build/notices.ts";

const sidebar = readFileSync("dist/Sidebar.html", "utf8");
const code = readFileSync("dist/Code.js", "utf8");
const [, shown = ""] = /<pre id="notices" hidden>([\s\S]*?)<\/pre>/.exec(sidebar) ?? [];

describe("the licences in Sidebar.html", () => {
  it.each([
    ["preact", "MIT", "Jason Miller"],
    ["papaparse", "MIT", "Matthew Holt"],
    ["fflate", "MIT", "Arjun Barrett"],
    ["@e965/xlsx", "Apache-2.0", "SheetJS LLC"],
  ])("include %s with its licence, %s, and copyright holder, %s", (name, licence, holder) => {
    const notice = shown.split("\n\n").find((paragraph) => paragraph.startsWith(`${name} `));
    expect(notice).toContain(`(${licence})`);
    expect(notice).toContain(holder);
  });

  it("include the text of each licence once", () => {
    expect(shown.split("Permission is hereby granted, free of charge")).toHaveLength(2);
    expect(shown.split("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION")).toHaveLength(2);
  });
});

describe("the sources of the word lists", () => {
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const sources = ["scripts/lexicon.ts", "scripts/lexicon/sources.ts"].map((path) => readFileSync(path, "utf8")).join();
  const packages = ["vader-sentiment", "afinn-165-multilingual", "sentiment-spanish", "natural", "emoji-emotion"];

  it.each(packages)("include %s, credited in Code.js and Sidebar.html with the version that was used", (name) => {
    expect(sources).toContain(name);
    const written = new RegExp(`${name} ${devDependencies[name].replaceAll(".", "\\.")}\\b`);
    expect(shown).toMatch(written);
    expect(code.slice(0, code.indexOf("*/", code.indexOf("/*!"))).replace(/\s+/g, " ")).toMatch(written);
  });
});

describe("a bundle with a package", () => {
  const root = mkdtempSync(join(tmpdir(), "licences-"));
  const folder = join(root, "node_modules/@fern/wave");
  const holder = "Copyright (c) 2020 Fern Wave";

  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
    mkdirSync(join(root, "words"));
    writeFileSync(join(root, "LICENSE"), readFileSync("LICENSE"));
    writeFileSync(join(root, "words/NOTICE.txt"), "Words: a list (ISC)\n");
    writeFileSync(join(root, "words/list.js"), "export const list = 'good';");
    writeFileSync(join(root, "unused.js"), "export const unused = 1;");
    writeFileSync(
      join(root, "entry.js"),
      "import { wave } from '@fern/wave'; import { list } from './words/list.js'; import './unused.js'; wave(list);",
    );
    writeFileSync(join(folder, "index.js"), "export const wave = (list) => console.log(list);");
  });
  afterAll(() => rmSync(root, { recursive: true }));

  /** The bundle's files, if the package has this in its package.json and a licence file of this name. */
  async function bundledWith(stated: { license?: string }, licenceFile?: string): Promise<string[]> {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "@fern/wave", version: "3.1.0", ...stated }));
    for (const name of ["LICENSE", "license.md"]) rmSync(join(folder, name), { force: true });
    if (licenceFile) writeFileSync(join(folder, licenceFile), `ISC License\n\n${holder}\n\nPermission to use it.\n`);
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: ["entry.js"],
      bundle: true,
      write: false,
      metafile: true,
    });
    return bundledFiles(metafile);
  }

  it("includes the package's copyright holder and the text of its licence in the notices", async () => {
    const notices = allNotices(await bundledWith({ license: "ISC" }, "license.md"), root);
    expect(notices).toContain(`@fern/wave 3.1.0 (ISC)\n${holder}\n\n`);
    expect(notices).toContain("--- ISC ---\n\nISC License\n\nPermission to use it.");
  });

  it("includes NOTICE.txt next to bundled files in the notices of the script and the sidebar", async () => {
    const files = await bundledWith({ license: "ISC" }, "LICENSE");
    expect(allNotices(files, root)).toContain("Words: a list (ISC)");
    expect(scriptNotice(files, root)).toContain("Words: a list (ISC)");
    expect(scriptNotice(files, root)).toContain(holder);
  });

  it.each([
    ["names no licence", {}, "LICENSE", "names no licence"],
    [
      "has a licence with further conditions",
      { license: "GPL-3.0" },
      "LICENSE",
      "its licence, GPL-3.0, is none of MIT",
    ],
    ["has no text of its licence", { license: "ISC" }, undefined, "no file with the text of its licence, ISC"],
  ])("is rejected if the package %s", async (_, stated, file, reason) => {
    const files = await bundledWith(stated, file);
    expect(() => allNotices(files, root)).toThrow(`@fern/wave is bundled, but`);
    expect(() => allNotices(files, root)).toThrow(reason);
    expect(() => scriptNotice(files, root)).toThrow(reason);
  });
});
