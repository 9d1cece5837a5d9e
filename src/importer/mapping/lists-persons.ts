import { guessMapping } from "./guess-mapping.ts";
import { toWords } from "./header-words.ts";
import type { UnknownTable } from "./mapping.ts";

/** The fraction of rows that have an e-mail address of their own; the sender of a campaign is the same in many. */
const minShare = 0.6;

/** Headers of addresses that messages were sent from, as `toWords` returns them: those of a team, not of readers. */
const senderHeader =
  /\b(?:from|senders?|reply to|replies to|afzenders?|verzenders?|antwoordadres|remitentes?|responder a|absenders?|antwort an|expediteurs?|repondre a|remetentes?|mittent[ei])\b|^(?:van|de|von|da)$/;

/**
 * Whether each row of a table is a person, such as a subscriber: most have an e-mail address that no other row has, and they
 * are no conversations or mentions, which also name who wrote them. Campaigns can each have a sender.
 */
export function listsPersons(unknown: UnknownTable): boolean {
  if (hasNamesOfPersons(unknown)) return true;
  return hasOwnAddresses(unknown) && !["conversations", "mentions"].includes(guessMapping(unknown, "").table);
}

/** What forms ask of people, as `toWords` returns it, in seven languages. */
const personal = {
  firstName: /^(?:first name|given name|forename|voornaam|vorname|prenom|nombres?|nome|primeiro nome)$/,
  lastName:
    /^(?:last name|surname|family name|achternaam|nachname|familienname|nom(?: de famille)?|apellidos?|cognome|sobrenome|apelido)$/,
  fullName: /^(?:full name|name|naam|nombre completo|nome completo|nom complet|nome e cognome)$/,
  phone:
    /^(?:(?:tele)?phone(?: number| no)?|(?:mobile|cell)(?: phone)?(?: number)?|tel|telefoon(?:nummer)?|mobiel(?:e nummer)?|telefon(?:nummer)?|handy(?:nummer)?|telefono|movil|celular|cellulare|telefone|telemovel|portable|numero de (?:telephone|telefono|telefone))$/,
  birth:
    /^(?:birth ?(?:day|date)|date of birth|geboortedatum|geburts(?:datum|tag)|date de naissance|fecha de nacimiento|data di nascita|data de nascimento|aniversario|cumpleanos)$/,
  title: /^(?:salutation|anrede|aanhef|civilite|tratamiento|tratamento)$/,
};

/** Whether headers ask for a first and a last name, or a name with a telephone number, a birthday or a title. */
function hasNamesOfPersons({ headers }: UnknownTable): boolean {
  const words = headers.map(toWords);
  const has = (kind: keyof typeof personal) => words.some((word) => personal[kind].test(word));
  if (has("firstName") && has("lastName")) return true;
  return (has("firstName") || has("lastName") || has("fullName")) && (has("phone") || has("birth") || has("title"));
}

/** Whether most rows have an e-mail address of their own. */
export function hasOwnAddresses({ headers, rows }: UnknownTable): boolean {
  return headers.some((header, index) => {
    if (senderHeader.test(toWords(header))) return false;
    const cells = rows.map((row) => (row[index] ?? "").trim().toLowerCase());
    const addresses = new Set(cells.filter((cell) => /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]{2,}$/.test(cell)));
    return addresses.size >= Math.max(1, rows.length * minShare);
  });
}
