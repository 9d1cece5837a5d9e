import { connectText } from "../text/connect/index.ts";
import { nameIn } from "../text/language.ts";
import type { ConnectorTexts } from "./connector-text.ts";
import type { Connector } from "./define-connector.ts";
import { deletionCheckOf } from "./deletion-check-of.ts";
import { connectorList } from "./index.ts";
import { connectorTexts } from "./texts.ts";

/** The table that places the connector in one of the sidebar's groups. */
const firstTable = ({ tables }: Connector): string => {
  const [first = "posts"] = Object.keys(tables) as (keyof typeof tables)[];
  return connectText.en.form.kinds[first];
};

/** Ways to connect: sign-in, own key, or nothing. */
function signInWays({ signIn }: Connector): string {
  const ways = [signIn.oauth && "sign in", signIn.apiKey && "own token or key", signIn.isOptional && "nothing needed"];
  return ways.filter(Boolean).join(" or ");
}

/** Which of the mentions that are known are asked for again, and why. */
function deletions(connector: Connector): string | undefined {
  const check = deletionCheckOf(connector);
  if (!check) return undefined;
  const { reason, source, perDay, price } = check;
  const cost = price === undefined ? "" : `, if you choose so, for $${price} each`;
  return `*Deleted mentions:* up to ${perDay} a day are looked up${cost}, and cleared if they are gone. ${reason} ([source](${source}))`;
}

function entry(connector: (typeof connectorList)[number]): string {
  const texts: ConnectorTexts | undefined = connectorTexts[connector.id];
  if (!texts) throw new Error(`${connector.id} has no text: add src/connectors/${connector.id}/text.ts`);
  const { needs, gets, cannot, notes } = texts.en;
  const about = [Object.keys(connector.tables).join(", "), signInWays(connector)];
  if (connector.publicAccounts) about.push("also other people's public accounts");
  const parts = [
    `- **${nameIn(connector.name, "en")}** (${about.join("; ")}). ${needs} ${gets} *Not available:* ${cannot}`,
    notes && `*Note:* ${notes}`,
    deletions(connector),
    texts.setUp && `*Administrators:* ${texts.setUp}`,
  ];
  return parts.filter(Boolean).join(" ");
}

/** The connectors with what each needs and cannot provide, for this folder's README. */
export function connectorMarkdown(): string {
  const kinds = [...new Set(connectorList.map(firstTable))];
  return kinds
    .map((kind) => {
      const entries = connectorList.filter((connector) => firstTable(connector) === kind).map(entry);
      return `### ${kind}\n\n${entries.join("\n")}`;
    })
    .join("\n\n");
}
