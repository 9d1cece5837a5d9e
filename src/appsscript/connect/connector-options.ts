import type { Connector } from "../../connectors/define-connector.ts";
import { deletionCheckOf } from "../../connectors/deletion-check-of.ts";
import { estimateRequests } from "../../connectors/estimate-requests.ts";
import { connectorList } from "../../connectors/index.ts";
import type { ConnectorOption } from "../../rpc/connect-calls.ts";
import type { TableName } from "../../tables/define-table.ts";
import { type Name, nameIn } from "../../text/language.ts";
import { dayAt } from "../../time/zone-offset.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { assertNotCustomFunction } from "./assert-not-custom-function.ts";
import { oauthClient } from "./oauth-client.ts";

/** The connectors that the sidebar offers: a part of `readConnect`. */
export function connectorOptions(): ConnectorOption<Name>[] {
  assertNotCustomFunction();
  return connectorList.map(toConnectorOption);
}

function dayZonesOf({ tables }: Connector): ConnectorOption["dayZones"] {
  const zones = Object.entries(tables).flatMap(([table, source]) =>
    "countsDaysIn" in source && source.countsDaysIn ? [[table, source.countsDaysIn]] : [],
  );
  return Object.fromEntries(zones);
}

function toConnectorOption(connector: Connector): ConnectorOption<Name> {
  const now = Date.now();
  const { id, name, alsoFoundBy = [], signIn, publicAccounts, price } = connector;
  const { price: each, perDay = 0 } = deletionCheckOf(connector) ?? {};
  const knownPrice = each !== undefined && { known: { each, perDay } };
  return {
    id,
    name,
    alsoFoundBy: [...alsoFoundBy, nameIn(name, "en")],
    canSignIn: signIn.oauth !== undefined && oauthClient(signIn.oauth.appPrefix) !== null,
    hasSignIn: signIn.oauth !== undefined,
    keyInstructions: signIn.apiKey?.where ?? null,
    needsNoSignIn: signIn.isOptional === true,
    publicExample: publicAccounts?.example ?? null,
    accountSource: connector.tracksBrands ? "brands" : connector.accounts ? "list" : connector.owner ? "one" : "none",
    ...(signIn.oauth?.optionalScopes && { hasWiderSignIn: true }),
    tables: Object.keys(connector.tables) as TableName[],
    ...(connector.accounts && { requests: estimateRequests(connector, dayAt(now, spreadsheetZone()), now) }),
    dayZones: dayZonesOf(connector),
    price: price
      ? { row: { ...price.row }, ownAccountRow: { ...price.ownAccountRow }, url: price.url, ...knownPrice }
      : null,
  };
}
