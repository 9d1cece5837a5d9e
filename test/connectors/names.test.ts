import { expect, it } from "vitest";
import { failureText } from "../../src/connectors/failure-text.ts";
import { connectorList, findConnector } from "../../src/connectors/index.ts";
import { noteText } from "../../src/connectors/run-notes.ts";
import { initialsOf } from "../../src/sidebar/data/connect/platform-mark.tsx";
import { nameIn } from "../../src/text/language.ts";

/** Words that Spanish and Dutch write the same. */
const sameWords = ["(hashtags)", "(feed)"];

it("a name that is the same in every language consists of proper names", () => {
  const words = connectorList.flatMap(({ name }) => (typeof name === "string" ? name.split(" ") : []));
  expect(words.filter((word) => !/^[\p{Lu}\d]/u.test(word) && !sameWords.includes(word))).toEqual([]);
  expect(words).not.toContain("Pages");
});

it.each(["es", "nl"] as const)("a name with words of its own is another one in %s", (language) => {
  const names = connectorList.map(({ name }) => name).filter((name) => typeof name !== "string");
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => name[language] === name.en)).toEqual([]);
});

it("messages use a connector's name in the reader's language", () => {
  const mentions = findConnector("x-mentions");
  if (!mentions) throw new Error("There is no connector for mentions on X.");
  expect(failureText(mentions, "server", "es").join(" ")).toContain("X (menciones)");
  expect(failureText(mentions, "server", "nl").join(" ")).toContain("X (vermeldingen)");
  const renewed = { kind: "no_numbers", what: "x", count: 1, table: "posts" } as const;
  expect(noteText(renewed, { name: { en: "A", es: "B", nl: "C" } }, "nl")).toBe(noteText(renewed, { name: "C" }, "nl"));
});

it("a platform's initials leave out small words, whatever the language", () => {
  const initials = (id: string) => {
    const { name = "" } = findConnector(id) ?? {};
    return (["en", "es", "nl"] as const).map((language) => initialsOf(nameIn(name, language)));
  };
  expect(initials("facebook")).toEqual(["FP", "PF", "Fa"]);
  expect(initials("wordpress-com")).toEqual(["WP", "WP", "WP"]);
  expect(initials("youtube-mentions")).toEqual(["YT", "YT", "YT"]);
});
