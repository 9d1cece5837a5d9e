import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { generatedIndexes, outdatedNames } from "../scripts/readme/generated-indexes.ts";
import { outdatedEntries } from "../scripts/readme/generated-part.ts";
import { folders, generatedParts } from "../scripts/readme/generated-parts.ts";
import { connectorList } from "../src/connectors/index.ts";
import { connectorTexts } from "../src/connectors/texts.ts";
import { tables } from "../src/tables/index.ts";
import { languages } from "../src/text/language.ts";
import { tablesText } from "../src/text/tables/index.ts";

const read = (path: string) => readFileSync(path, "utf8");
const readmes = Object.values(folders).map((folder) => `${folder}/README.md`);
const documents = ["README.md", "CHANGELOG.md", ".github/CONTRIBUTING.md", ".github/SECURITY.md", ...readmes];

/** Fails with one line per fault, instead of printing whole documents. */
function expectNone(faults: readonly string[]): void {
  if (faults.length > 0) expect.fail(faults.join("\n"));
}

/** The anchors of a document's headings, as GitHub generates them. */
const anchorsOf = (path: string) =>
  [...read(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );

describe("generated lists", () => {
  it.each(generatedParts)("in $file are up to date: $mark", (part) => {
    expectNone(outdatedEntries(read(part.file), part));
  });
});

describe("generated indexes", () => {
  it.each(generatedIndexes)("list every file that they should: $file", (index) => {
    expectNone(outdatedNames(read(index.file), index));
  });
});

describe("README.md", () => {
  const readme = read("README.md");

  it("has at most 200 lines", () => {
    expect(readme.split("\n").length).toBeLessThanOrEqual(200);
  });

  it("lists ten formulas", () => {
    expect(readme.match(/^\| `[A-Z_]+\(/gm)).toHaveLength(10);
  });
});

it("scripts/bench/README.md states correctly whether each measured speed is within its limit", () => {
  const [, table = ""] = /<!-- speed -->([\s\S]*)<!-- \/speed -->/.exec(read("scripts/bench/README.md")) ?? [];
  const rows = [...table.matchAll(/^\| (.+) \| ([\d.]+) \| ([\d.]+) \| (yes|\*\*no\*\*) \|$/gm)];
  expect(rows).toHaveLength(table.trim().split("\n").length - 2);
  const wrong = rows.filter(
    ([, , measured, limit, within]) => (within === "yes") !== Number(measured) <= Number(limit),
  );
  expectNone(wrong.map(([, what]) => `The table says wrongly whether this keeps its limit: ${what}`));
});

describe.each(documents)("%s", (path) => {
  const text = read(path);

  it("links only to files and headings that exist", () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
    const broken = links.filter((link) => {
      const [file = "", anchor] = link.split("#");
      const target = file === "" ? path : join(dirname(path), file);
      return (
        !/^https?:/.test(link) && !(existsSync(target) && (anchor === undefined || anchorsOf(target).includes(anchor)))
      );
    });
    expectNone(broken.map((link) => `${path} links to ${link}, which does not exist`));
  });

  it("mentions only files and folders that exist", () => {
    const named = [...text.matchAll(/`((?:src|scripts|test)\/[\w./-]+)`/g)].map(([, name = ""]) => name);
    expectNone(named.filter((name) => !existsSync(name)).map((name) => `${path} names ${name}, which does not exist`));
  });
});

describe("commands", () => {
  it.each(["README.md", ".github/CONTRIBUTING.md", ...readmes])("mentioned in %s exist", (path) => {
    const { scripts } = JSON.parse(read("package.json"));
    const named = [...read(path).matchAll(/npm (?:(start|test)|run (?:-s )?([a-z:]+))/g)].map(
      ([, short, long]) => short ?? long,
    );
    expectNone(
      named
        .filter((name) => !((name as string) in scripts))
        .map((name) => `${path} names npm run ${name}, which does not exist`),
    );
  });
});

describe("the pictures of README.md", () => {
  it("are PNG files", () => {
    const pictures = [...read("README.md").matchAll(/\]\((\S+\.png)\)/g)].map(([, path]) => path as string);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(readFileSync(picture).subarray(1, 4).toString()).toBe("PNG");
  });
});

describe("CONTRIBUTING.md", () => {
  const text = read(".github/CONTRIBUTING.md");

  it("has a glossary of at most 40 words, each explained once", () => {
    const words = [...text.slice(text.indexOf("## Glossary")).matchAll(/^\| (.+?) \| /gm)]
      .map(([, word]) => word)
      .slice(1);
    expect(words.length).toBeGreaterThan(20);
    expect(words.length).toBeLessThanOrEqual(40);
    expect(new Set(words).size).toBe(words.length);
  });

  it.each(["function", "export format", "connector", "field", "text", "language"])(
    "lists the steps to add a %s",
    (thing) => {
      const steps = text.split("\n## ").find((part) => new RegExp(`^(Add|Change or add) an? ${thing}\\b`).test(part));
      expect(steps?.match(/^\d\. /gm)?.length).toBeGreaterThanOrEqual(3);
    },
  );
});

describe("tests", () => {
  it('use "it", as CONTRIBUTING.md requires', () => {
    const files = readdirSync("test", { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".test.ts"),
    );
    const others = files.filter((name) => /import \{[^}]*\btest\b[^}]*\} from "vitest"/.test(read(join("test", name))));
    expectNone(others.map((name) => `test/${name} imports "test": write it with "it"`));
  });
});

describe("CHANGELOG.md", () => {
  it("begins with the version of package.json and of the lock file", () => {
    const { version } = JSON.parse(read("package.json"));
    expect(/^## (\S+)$/m.exec(read("CHANGELOG.md"))?.[1]).toBe(version);
    expect(JSON.parse(read("package-lock.json"))).toMatchObject({ version, packages: { "": { version } } });
  });
});

describe("the decisions in src/README.md", () => {
  it("are dated", () => {
    const headings = [...read("src/README.md").matchAll(/^### (.*)$/gm)].map(([, heading]) => heading as string);
    expect(headings.length).toBeGreaterThan(0);
    for (const heading of headings) expect(heading).toMatch(/^\d{4}-\d\d-\d\d · \S/);
  });
});

describe("the README of a folder to which things are added", () => {
  it.each(Object.values(folders))("explains how: %s", (folder) => {
    expect(readdirSync(folder)).toContain("README.md");
    expect(read(`${folder}/README.md`)).toMatch(/^# Add an? /m);
  });
});

describe("the texts of a connector", () => {
  it.each(connectorList)(
    "explain in every language what $id needs, imports and cannot import, and how to get a key",
    ({ id, signIn }) => {
      const wanted = signIn.apiKey
        ? (["needs", "gets", "cannot", "key"] as const)
        : (["needs", "gets", "cannot"] as const);
      const missing = languages.flatMap((language) =>
        wanted
          .filter((what) => (connectorTexts[id]?.[language][what] ?? "").length <= 5)
          .map((what) => `src/connectors/${id}/text.ts lacks "${what}" in ${language}`),
      );
      expectNone(missing);
    },
  );

  const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).length;
  const perLanguage = connectorList.flatMap(({ id }) => languages.map((language) => ({ id, language })));

  it("take at most 60 words in each language before a user signs in", () => {
    const tooLong = perLanguage.flatMap(({ id, language }) => {
      const { needs, gets, cannot } = connectorTexts[id][language];
      const words = wordsOf(`${needs} ${gets} ${cannot}`);
      return words > 60 ? [`src/connectors/${id}/text.ts: ${words} words in ${language}`] : [];
    });
    expectNone(tooLong);
  });

  it("leave permissions and approvals of apps, and the list of sites, to the administrator", () => {
    const forAdministrators =
      /\b[a-z]+_[a-z_]+\b|\bSITES\b|https:\/\/www\.googleapis|Google Cloud|Meta app|app de Meta/;
    const found = perLanguage.flatMap(({ id, language }) => {
      const { needs, gets, cannot, notes = "" } = connectorTexts[id][language];
      const [match] = forAdministrators.exec(`${needs} ${gets} ${cannot} ${notes}`) ?? [];
      return match ? [`src/connectors/${id}/text.ts says "${match}" in ${language}: move it to setUp`] : [];
    });
    expectNone(found);
  });
});

describe("columns", () => {
  const fields = [...new Set(Object.values(tables).flatMap((table) => Object.keys(table.fields)))];
  const calculated = [...new Set(Object.values(tables).flatMap((table) => table.calculated.map(({ name }) => name)))];

  it.each(languages)("have a name and an explanation in %s", (language) => {
    const text = tablesText[language];
    const missing = [
      ...fields.filter((field) => !(field in text.fields)).map((field) => `fields.${field}`),
      ...calculated.filter((name) => !(name in text.calculated)).map((name) => `calculated.${name}`),
      ...Object.keys(tables)
        .filter((name) => !(name in text.names))
        .map((name) => `names.${name}`),
    ];
    expectNone(missing.map((name) => `src/text/tables/${language}.ts lacks ${name}`));
  });

  it.each(languages)(
    "have different names within one table in %s, so that a header identifies its field",
    (language) => {
      const text = tablesText[language].fields;
      for (const table of Object.values(tables)) {
        const names = Object.keys(table.fields).map((field) => text[field as keyof typeof text]?.[0]);
        expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([]);
      }
    },
  );
});
