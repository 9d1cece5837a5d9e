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
  const { headers, rows } = unknown;
  const hasAddresses = headers.some((header, index) => {
    if (senderHeader.test(toWords(header))) return false;
    const cells = rows.map((row) => (row[index] ?? "").trim().toLowerCase());
    const addresses = new Set(cells.filter((cell) => /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]{2,}$/.test(cell)));
    return addresses.size >= Math.max(1, rows.length * minShare);
  });
  return hasAddresses && !["conversations", "mentions"].includes(guessMapping(unknown, "").table);
}
