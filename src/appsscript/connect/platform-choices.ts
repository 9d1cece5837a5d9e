import type { PlatformChoice } from "../../importer/connections/connect-calls.ts";
import type { Platform } from "../../platforms/define-platform.ts";
import { connectors } from "../../platforms/index.ts";
import type { TableName } from "../../tables/define-table.ts";
import { clientOf } from "./client-app.ts";
import { notInCells } from "./not-in-cells.ts";

/** Every platform that can be connected, as it is offered: a part of `readConnect`. */
export function platformChoices(): PlatformChoice[] {
  notInCells();
  return connectors.map(choiceOf);
}

function dayZonesOf({ tables }: Platform): PlatformChoice["dayZones"] {
  const counted = Object.entries(tables).flatMap(([table, source]) =>
    "countsDaysIn" in source && source.countsDaysIn ? [[table, source.countsDaysIn]] : [],
  );
  return Object.fromEntries(counted);
}

function choiceOf(platform: Platform): PlatformChoice {
  const { id, name, signIn, publicAccounts, price } = platform;
  return {
    id,
    name,
    canSignIn: signIn.oauth !== undefined && clientOf(signIn.oauth.app) !== null,
    hasSignIn: signIn.oauth !== undefined,
    keyFrom: signIn.ownKey?.where ?? null,
    isOpen: signIn.isOptional === true,
    publicExample: publicAccounts?.example ?? null,
    own: platform.listens ? "brands" : platform.accounts ? "list" : platform.owner ? "one" : "none",
    tables: Object.keys(platform.tables) as TableName[],
    dayZones: dayZonesOf(platform),
    price: price ? { row: { ...price.row }, ownRow: { ...price.ownRow }, url: price.url } : null,
  };
}
