import type { ConnectorTexts } from "../../src/connectors/connector-text.ts";
import { connectorList } from "../../src/connectors/index.ts";
import { connectorTexts } from "../../src/connectors/texts.ts";
import { nameIn } from "../../src/text/language.ts";

const texts: Readonly<Record<string, ConnectorTexts | undefined>> = connectorTexts;

/** What is read from each platform, for the privacy policy. */
export const platformTable = (): string =>
  [
    "| platform | what is read |",
    "| --- | --- |",
    ...connectorList.map(
      ({ id, name }) => `| ${nameIn(name, "en")} | ${texts[id]?.en.gets.replace(/^Imports /, "Reads ") ?? ""} |`,
    ),
  ].join("\n");

/** Whether "Remove my data" ends a sign-in at the platform, for those who want to delete their data. */
export const revocationTable = (): string =>
  [
    "| platform | sign-in |",
    "| --- | --- |",
    ...connectorList
      .filter(({ signIn }) => signIn.oauth)
      .map(({ name, signIn }) =>
        signIn.oauth?.revoke
          ? `| ${nameIn(name, "en")} | Revoked by Remove my data. |`
          : `| ${nameIn(name, "en")} | Also remove the add-on from the apps in your account settings there. |`,
      ),
  ].join("\n");
