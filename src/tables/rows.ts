import type { TableName, Unit } from "./define-table.ts";
import type { DeclaredFields } from "./index.ts";
import type { PlatformId } from "./platforms.ts";

/** The fields of a table; of several tables, the fields of any of them. */
export type FieldOf<Name extends TableName> = Name extends TableName ? keyof DeclaredFields[Name] & string : never;

/** Every field of any table. */
export type FieldName = FieldOf<TableName>;

/** The type of a field's value, by its unit. */
type ValueOf<FieldUnit extends Unit> = FieldUnit extends "count" | "number" | "money" | "rate" | "duration"
  ? number | null
  : FieldUnit extends "flag"
    ? boolean | null
    : string | null;

/** A row of one table. Fields that a source does not report can be left out. */
export type RowOf<Name extends TableName> = {
  [Field in keyof DeclaredFields[Name]]?: Field extends "platform"
    ? PlatformId | null
    : DeclaredFields[Name][Field] extends Unit
      ? ValueOf<DeclaredFields[Name][Field]>
      : never;
};

/** A row of any table. */
export type AnyRow = { [Name in TableName]: RowOf<Name> }[TableName];

type KeysOfEach<Union> = Union extends unknown ? keyof Union : never;

/**
 * The fields of a function's rows that their table does not have; `never` if there are none. Needed because TypeScript
 * checks for excess properties only in literals with an annotated type, not in what a function returns.
 */
export type UnknownFields<Name extends TableName, Returned> = Exclude<KeysOfEach<NonNullable<Returned>>, FieldOf<Name>>;
