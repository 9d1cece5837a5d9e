import "../built/script.ts";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "acorn";
import { expect, it } from "vitest";
import { builtForMail } from "../built/mail.ts";
import { wholeScript } from "../built/strings-of-code.ts";
import { calledMembers, calledToSendMail } from "./called-members.ts";

/** `Class.member` of every fact. */
const known = new Set(
  Object.values(calledMembers).flatMap((classes) =>
    Object.entries(classes).flatMap(([name, members]) => members.split(/\s+/).map((member) => `${name}.${member}`)),
  ),
);

type Node = { type: string; [key: string]: unknown };

/** The names of everything that the script calls or reads as a member, in its parts that are texts, too. */
function namesIn(code: string): { called: Set<string>; all: Set<string> } {
  const names = { called: new Set<string>(), all: new Set<string>() };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== "object" || value === null || !("type" in value)) return;
    const node = value as Node;
    const callee = node.type === "CallExpression" ? (node.callee as Node) : null;
    for (const [member, found] of [
      [callee, names.called],
      [node, names.all],
    ] as const)
      if (member?.type === "MemberExpression" && member.computed === false)
        found.add((member.property as { name: string }).name);
    for (const key in node) visit(node[key]);
  };
  visit(parse(code, { ecmaVersion: 2019, sourceType: "script" }));
  return names;
}

const services = [
  "base",
  "cache",
  "html",
  "lock",
  "mail",
  "properties",
  "script",
  "spreadsheet",
  "url-fetch",
  "utilities",
];

/** The methods of Google's classes that no object of the language has. */
function googleMethods(): Set<string> {
  const types = createRequire(import.meta.url).resolve("@types/google-apps-script/package.json");
  const declared = services.flatMap((service) => {
    const text = readFileSync(types.replace("package.json", `google-apps-script.${service}.d.ts`), "utf8");
    return [...text.matchAll(/^ {12}(\w+)\(/gm)].map(([, name]) => name as string);
  });
  const ofLanguage = [Array, String, Object, Map, Set, Date, RegExp, Number, Function, Promise, Error]
    .flatMap((one) => [...Object.getOwnPropertyNames(one.prototype), ...Object.getOwnPropertyNames(one)])
    .concat(Object.getOwnPropertyNames(JSON), Object.getOwnPropertyNames(Math));
  return new Set(declared.filter((name) => !ofLanguage.includes(name)));
}

it("each of Google's methods that the script calls is listed with where its facts are from, and no other", () => {
  const { called, all } = namesIn(wholeScript());
  const names = new Set([...known].map((member) => member.split(".")[1] as string));
  expect([...googleMethods()].filter((name) => called.has(name) && !names.has(name)).sort()).toEqual([]);
  expect([...names].filter((name) => !all.has(name)).sort()).toEqual([]);
  expect(names.size).toBeGreaterThan(150);
});

it("a build that sends email calls Google's email service, too, and nothing else more", async () => {
  const { "Code.js": code = "", "AddOn.html": parts = "" } = await builtForMail();
  const calledIn = [code, `(${parts.trim()})`].map((text) => namesIn(text).called);
  const listed = Object.values(calledToSendMail).flatMap((members) => members.split(" "));
  const names = new Set([...known].map((member) => member.split(".")[1] as string));
  const others = [...googleMethods()].filter((name) => !names.has(name) && calledIn.some((called) => called.has(name)));
  expect(others.sort()).toEqual(listed);
});
