import { expect, it } from "vitest";
import { hasOwnAddresses, listsPersons } from "../../../src/importer/mapping/lists-persons.ts";
import type { UnknownTable } from "../../../src/importer/mapping/mapping.ts";

const table = (headers: string[], ...rows: string[][]) => ({ headers, rows }) as unknown as UnknownTable;

it.each([
  ["a first and a last name", ["First name", "Surname"]],
  ["the same in Dutch", ["Voornaam", "Achternaam"]],
  ["the same in Spanish", ["Nombre", "Apellidos"]],
  ["a name and a telephone number", ["Name", "Phone number"]],
  ["a name and a birthday", ["Naam", "Geboortedatum"]],
  ["a last name and a title", ["Nachname", "Anrede"]],
])("a table with %s lists persons", (_, headers) => {
  expect(listsPersons(table(headers, ["Ana", "Ruiz"]))).toBe(true);
});

it.each([
  ["a first name alone", ["First name", "Likes"]],
  ["a telephone number alone", ["Phone", "Likes"]],
  ["a name and likes", ["Name", "Likes"]],
  ["the name of a campaign", ["Campaign name", "Title"]],
])("a table with %s does not", (_, headers) => {
  expect(listsPersons(table(headers, ["Ana", "3"]))).toBe(false);
});

const addresses = (...cells: string[]) => table(["Address", "Likes"], ...cells.map((cell) => [cell, "3"]));

it("a table whose rows mostly have an address of their own lists persons", () => {
  expect(hasOwnAddresses(addresses("ana@a.example", "bea@a.example", "cas@a.example", "", ""))).toBe(true);
  expect(hasOwnAddresses(addresses("ana@a.example", "bea@a.example", "", "", ""))).toBe(false);
  expect(hasOwnAddresses(addresses("ana@a.example"))).toBe(true);
  expect(hasOwnAddresses(addresses())).toBe(false);
});

it("one address in many rows is no person's, however it is typed", () => {
  expect(hasOwnAddresses(addresses("ana@a.example", " ANA@a.example ", "ana@a.example"))).toBe(false);
});

it.each(["@anaruiz", "ana@home", "ana@a.e", "a b@c.example", "ana@a.example, bea@a.example", "https://a.example/@ana"])(
  "%s is no address",
  (cell) => {
    expect(hasOwnAddresses(addresses(cell))).toBe(false);
  },
);

it.each(["From", "Sender address", "Reply-to", "Afzender", "Remitente", "Van"])(
  "%s names who sent, not who reads",
  (header) => {
    expect(hasOwnAddresses(table([header], ["ana@a.example"], ["bea@a.example"]))).toBe(false);
  },
);
