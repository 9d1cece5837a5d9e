import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { currentReadme } from "../scripts/readme.ts";
import { functions } from "../src/functions/index.ts";
import { connectorList } from "../src/platforms/index.ts";
import { connectorTexts } from "../src/platforms/texts.ts";
import { tables } from "../src/tables/index.ts";
import { languages } from "../src/text/language.ts";
import { tablesText } from "../src/text/tables/index.ts";

const readme = readFileSync("README.md", "utf8");

describe("the README", () => {
  it("lists functions and formats as they are declared (npm run readme writes the lists)", () => {
    expect(readme).toBe(currentReadme());
  });

  it.each(Object.keys(functions))("lists %s", (name) => {
    expect(readme).toContain(`\`${name}(`);
  });

  it("names only commands that exist", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const commands = [...readme.matchAll(/npm (?:run (?:-s )?)?(start|test|[a-z]+)\b/g)].map(([, name]) => name);
    const builtIn = ["ci", "install", "run"];
    expect(commands.filter((name) => !builtIn.includes(name as string) && !((name as string) in scripts))).toEqual([]);
  });

  it("shows a picture that exists", () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path as string);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(readFileSync(picture).subarray(1, 4).toString()).toBe("PNG");
  });
});

describe("the decisions", () => {
  const decisions = readFileSync("src/README.md", "utf8");

  it("are dated", () => {
    const headings = [...decisions.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading as string);
    expect(headings.length).toBeGreaterThan(0);
    for (const heading of headings) expect(heading).toMatch(/^\d{4}-\d\d-\d\d · \S/);
  });
});

describe("folders to which things are added", () => {
  it.each(["src/exports", "src/functions", "src/platforms"])("%s say how", (folder) => {
    expect(readdirSync(folder)).toContain("README.md");
    expect(readFileSync(`${folder}/README.md`, "utf8")).toMatch(/^# Add an? /m);
  });
});

describe("platforms", () => {
  it.each(connectorList.map(({ id }) => id))("say in every language what %s needs and cannot give", (id) => {
    for (const language of languages) {
      const text = connectorTexts[id]?.[language];
      expect(text?.needs.length).toBeGreaterThan(5);
      expect(text?.cannot.length).toBeGreaterThan(5);
    }
  });

  it.each(connectorList.filter(({ signIn }) => signIn.ownKey).map(({ id }) => id))(
    "say how to get a key for %s",
    (id) => {
      for (const language of languages) expect(connectorTexts[id]?.[language].key.length).toBeGreaterThan(5);
    },
  );
});

describe("columns", () => {
  const fields = [...new Set(Object.values(tables).flatMap((table) => Object.keys(table.fields)))];
  const calculated = [...new Set(Object.values(tables).flatMap((table) => table.calculated.map(({ name }) => name)))];

  it.each(languages)("have a name and an explanation in %s", (language) => {
    const text = tablesText[language];
    expect(fields.filter((field) => !(field in text.fields))).toEqual([]);
    expect(calculated.filter((name) => !(name in text.calculated))).toEqual([]);
    expect(Object.keys(tables).filter((name) => !(name in text.names))).toEqual([]);
  });

  it.each(languages)("have different names within one table in %s, so that a header tells which it is", (language) => {
    const text = tablesText[language].fields;
    for (const table of Object.values(tables)) {
      const names = Object.keys(table.fields).map((field) => text[field as keyof typeof text]?.[0]);
      expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([]);
    }
  });
});
