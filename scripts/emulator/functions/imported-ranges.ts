import { BaseFunction, type BaseValueObject, ErrorType } from "@univerjs/engine-formula";
import { emptyObject, gridOf, numberObject, repeated, textObject } from "./value-objects.ts";
import { arrayOf, errorWith } from "./values.ts";

/** A value of a cell; null if it is blank. */
export type ImportedValue = string | number | boolean | null;

/** Reads a range such as `Sheet1!A2:I2` of another spreadsheet; null if it has no such sheet. */
export type RangeReader = (range: string) => ImportedValue[][] | null;

/** The other spreadsheets from which somebody allowed this one to import, by their ids. */
export type AllowedImports = ReadonlyMap<string, RangeReader>;

const idIn = (address: string): string => /\/spreadsheets\/d\/([^/?#]+)/.exec(address)?.[1] ?? address;

const refused = (message: string): BaseValueObject => errorWith(ErrorType.REF, message) as unknown as BaseValueObject;

/** IMPORTRANGE(address or id, range): #REF! until somebody has allowed access to that spreadsheet. */
export class ImportRange extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor(private readonly allowed: AllowedImports) {
    super("IMPORTRANGE");
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const singles = variants.map((variant) => repeated(gridOf(variant), 0, 0) ?? emptyObject);
    const failed = singles.find((value) => value.isError());
    if (failed) return failed;
    const [address = "", range = ""] = singles.map((value) => String(value.getValue() ?? ""));
    const read = this.allowed.get(idIn(address));
    if (!read) return refused("You need to connect these sheets.");
    const values = read(range);
    if (values === null) return refused("Cannot find range or sheet for imported range.");
    return arrayOf(values.map((row) => row.map(toObject))) as unknown as BaseValueObject;
  }
}

function toObject(value: ImportedValue): BaseValueObject {
  if (value === null) return emptyObject;
  return typeof value === "number" ? numberObject(value) : textObject(String(value));
}
