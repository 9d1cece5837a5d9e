import { audience } from "./audience.ts";
import { campaigns } from "./campaigns.ts";
import { conversations } from "./conversations.ts";
import { days } from "./days.ts";
import type { Table, TableName } from "./define-table.ts";
import { episodes } from "./episodes.ts";
import { mentions } from "./mentions.ts";
import { pages } from "./pages.ts";
import { posts } from "./posts.ts";
import { traffic } from "./traffic.ts";

const declared = {
  posts,
  days,
  audience,
  pages,
  traffic,
  campaigns,
  episodes,
  mentions,
  conversations,
} satisfies Readonly<Record<TableName, Table>>;

/** Every table, in the order in which users see them. */
export const tables: Readonly<Record<TableName, Table>> = declared;

/** The time fields of all tables. */
export const timeFields: readonly string[] = [...new Set(Object.values(tables).map(({ time }) => time))];

/** Each table's fields with their units, as literal types. */
export type DeclaredFields = { [Name in TableName]: (typeof declared)[Name]["fields"] };

export type { CalculatedColumn, ColumnRanges, Row, Table, TableName, Unit, Value } from "./define-table.ts";
export type { PlatformId } from "./platforms.ts";
export { platformId, platformName, platforms } from "./platforms.ts";
