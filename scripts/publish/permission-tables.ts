import { bigQueryAccess } from "../../src/connectors/access/bigquery-access.ts";
import { scopeReasons } from "../../src/connectors/access/scope-reasons.ts";
import { addressUses, scopeUses } from "../../src/connectors/access/uses.ts";
import { webhookHosts } from "../../src/connectors/access/webhook-hosts.ts";
import { connectorList } from "../../src/connectors/index.ts";
import { platformName } from "../../src/tables/index.ts";
import type { PlatformId } from "../../src/tables/platforms.ts";
import { privacyText } from "../../src/text/privacy/index.ts";

const text = privacyText.en;

const namesOf = (ids: readonly PlatformId[]): string => ids.map(platformName).join(", ");

const capitalized = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** The manifest's scopes with their reasons. */
export const googleScopeTable = (): string =>
  table(
    ["permission", "what for"],
    Object.entries(text.googleScopes).map(([scope, reason]) => [
      `\`${scope.replace("https://www.googleapis.com/auth/", "")}\``,
      `${capitalized(reason)}.`,
    ]),
  );

/** The scopes of every sign-in, who asks for them, and why. */
export const platformScopeTable = (): string =>
  table(
    ["permission", "asked for by", "what for", "why nothing narrower"],
    [
      ...scopeUses(connectorList).map(({ scope, connectors, isOptional }) => {
        const reason = scopeReasons[scope];
        if (!reason) throw new Error(`The scope ${scope} has no reason: add it to a scopes.ts in src/connectors.`);
        const why = [reason.noNarrower?.en, isOptional && text.optional].filter(Boolean);
        return [`\`${scope}\``, connectors.join(", "), `${capitalized(reason.en)}.`, why.join(" ")];
      }),
      [`\`${bigQueryAccess.scope}\``, "BigQuery", `${capitalized(text.bigQueryScope)}.`, text.optional],
    ],
  );

/** Every address in the manifest, and why it is there. */
export const addressTable = (): string =>
  table(
    ["address", "what for"],
    [
      ...addressUses(connectorList).map(({ address, read, signIn }) => {
        const uses = [read.length > 0 && text.reads(namesOf(read)), signIn.length > 0 && text.signsIn(namesOf(signIn))];
        return [address, uses.filter(Boolean).join("; ")] as const;
      }),
      [bigQueryAccess.host, text.bigQuery],
      ...Object.entries(webhookHosts).map(([name, address]) => [address, text.alerts(name)] as const),
    ].map(([address, uses]) => [`\`${address}\``, `${capitalized(uses)}.`]),
  );
