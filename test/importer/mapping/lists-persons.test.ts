import { describe, expect, it } from "vitest";
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

const named = (list: string) => list.split(",").map((name) => name.trim());

/** Whether a table with these headers alone lists persons. */
const lists = (...headers: string[]) => listsPersons(table(headers, ["Ana", "Ruiz"]));

const firstNames = named(`
  First name, FirstName, Given name, Forename, Voornaam, Vorname, Prénom, Nombre, Nombres, Nome, Primeiro nome`);

const lastNames = named(`
  Last name, Surname, Family name, Achternaam, Nachname, Familienname, Nom, Nom de famille, Apellido, Apellidos, Cognome,
  Sobrenome, Apelido`);

const fullNames = named("Full name, Name, Naam, Nombre completo, Nome completo, Nom complet, Nome e cognome");

const telephones = named(`
  Phone, Telephone, Phone number, Telephone number, Phone no., Mobile, Mobile phone, Mobile number, Mobile phone number, Cell phone,
  Cell number, Tel., Telefoon, Telefoonnummer, Mobiel, Mobiele nummer, Telefon, Telefonnummer, Handy, Handynummer, Teléfono, Móvil,
  Celular, Cellulare, Telefone, Telemóvel, Portable, Numéro de téléphone, Número de teléfono, Número de telefone`);

const birthdays = named(`
  Birthday, Birth day, Birth date, Birthdate, Date of birth, Geboortedatum, Geburtsdatum, Geburtstag, Date de naissance,
  Fecha de nacimiento, Data di nascita, Data de nascimento, Aniversário, Cumpleaños`);

const titles = named("Salutation, Anrede, Aanhef, Civilité, Tratamiento, Tratamento");

describe("what forms ask of people", () => {
  it.each(firstNames)("%s: a first name, which lists persons beside a last name", (header) => {
    expect([lists(header, "Surname"), lists(header, "Likes")]).toEqual([true, false]);
  });

  it.each(lastNames)("%s: a last name, which lists persons beside a first name", (header) => {
    expect([lists("Vorname", header), lists("Likes", header)]).toEqual([true, false]);
  });

  it.each(fullNames)(
    "%s: a whole name, which lists persons beside a telephone number, not beside a first name",
    (header) => {
      expect([lists(header, "Phone"), lists(header, "First name")]).toEqual([true, false]);
    },
  );

  it.each(telephones)("%s: a telephone number, which lists persons beside any name", (header) => {
    for (const name of ["Name", "First name", "Surname"]) expect([name, lists(name, header)]).toEqual([name, true]);
    expect(lists("Likes", header)).toBe(false);
  });

  it.each(birthdays)("%s: a birthday, which lists persons beside a name", (header) => {
    expect([lists("Name", header), lists("Likes", header)]).toEqual([true, false]);
  });

  it.each(titles)("%s: how to address somebody, which lists persons beside a name", (header) => {
    expect([lists("Name", header), lists("Likes", header)]).toEqual([true, false]);
  });

  it.each([
    ["Nombre de la campaña", "Apellidos"],
    ["Nom de la page", "Prénom"],
    ["Username", "Phone"],
    ["Name of the list", "Phone"],
    ["Name", "Smartphone"],
    ["Name", "Phone clicks"],
    ["Name", "Happy birthday"],
    ["Name", "Birthday posts"],
    ["Nombre", "Último tratamiento"],
    ["Nombre", "Tratamiento facial"],
  ])("%s and %s say nothing of a person", (...headers) => {
    expect(lists(...headers)).toBe(false);
  });
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

it("spaces around addresses do not count, nor does the length of their domains", () => {
  expect(hasOwnAddresses(addresses(" ana@bakery.example", "bea@bakery.example "))).toBe(true);
});

it.each(
  named(`
    From, From name, Sender, Senders, Sender address, Reply-to, Replies to, Afzender, Afzenders, Verzender, Verzenders, Antwoordadres,
    Remitente, Remitentes, Responder a, Absender, Absenders, Antwort an, Expéditeur, Expéditeurs, Répondre à, Remetente, Remetentes,
    Mittente, Mittenti, Van, De, Von, Da`),
)("%s names who sent, not who reads", (header) => {
  expect(hasOwnAddresses(table([header], ["ana@a.example"], ["bea@a.example"]))).toBe(false);
});

it.each(["Deelnemer", "Kunde", "Datum en adres", "Fromage", "E-mail"])("%s does not name who sent", (header) => {
  expect(hasOwnAddresses(table([header], ["ana@a.example"], ["bea@a.example"]))).toBe(true);
});

it("who wrote conversations or mentions is no list of persons, but readers are", () => {
  const withRows = (headers: string[], ...cells: string[]) => ({
    ...table(headers, ["ana@a.example", ...cells], ["bea@a.example", ...cells]),
    fingerprint: "",
    context: { title: "", platform: "" },
  });
  expect(listsPersons(withRows(["Customer", "Received at", "First response at"], "2026-05-01", "2026-05-02"))).toBe(
    false,
  );
  expect(listsPersons(withRows(["Author", "Published", "Review", "Rating"], "2026-05-01", "Great", "5"))).toBe(false);
  expect(listsPersons(withRows(["Reader", "Date", "Opens"], "2026-05-01", "5"))).toBe(true);
});
