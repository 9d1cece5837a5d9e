import {
  type ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  type FunctionVariantType,
  NullValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { serialOfDate } from "../cells/serial-dates.ts";
import { engineOnly } from "../formula/engine-formula.ts";
import { type FormulaPosition, ScriptFunction } from "./custom-function.ts";
import { plainTimeZone, simpleFunctions } from "./simple-functions.ts";
import { arrayOf, errorWith } from "./values.ts";

/** What Sheets has and the engine lacks, and what `engineFormula` rewrites formulas into. */
export function sheetsFunctions(): BaseFunction[] {
  return [
    new SingleValue(engineOnly.single),
    new JoinedArrays(engineOnly.rows, "rows"),
    new JoinedArrays(engineOnly.columns, "columns"),
    new ParseError(engineOnly.parseError),
    ...Object.entries(simpleFunctions).map(
      ([name, call]) =>
        new ScriptFunction(
          name,
          () => plainTimeZone,
          (args: unknown[], _place: FormulaPosition) => call(...args),
        ),
    ),
  ];
}

/** The engine's own functions that Sheets answers otherwise. To be registered after the engine's, once a workbook was made. */
export function replacedFunctions(timeZone: () => string): BaseFunction[] {
  return [new CurrentTime("NOW", timeZone, "yyyy-mm-dd hh:mm:ss"), new CurrentTime("TODAY", timeZone, "yyyy-mm-dd")];
}

/**
 * One value of a range or array where Sheets does not calculate with all of them: of a range the value beside the
 * formula, of anything else the first. (Sheets shows #VALUE! where a range has no value beside the formula; here that
 * is the range's first value too.)
 */
class SingleValue extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  override calculate(variant: FunctionVariantType): BaseValueObject {
    if (variant.isReferenceObject()) return this.implicitIntersection(variant as BaseReferenceObject);
    const value = variant as BaseValueObject;
    return value.isArray() ? ((value as unknown as ArrayValueObject).getFirstCell() as BaseValueObject) : value;
  }

  private implicitIntersection(reference: BaseReferenceObject): BaseValueObject {
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const inRow = startColumn === endColumn && this.row >= startRow && this.row <= endRow;
    const inColumn = startRow === endRow && this.column >= startColumn && this.column <= endColumn;
    const values = reference.toArrayValueObject();
    return (
      values.get(inRow ? this.row - startRow : 0, inColumn ? this.column - startColumn : 0) ?? NullValueObject.create()
    );
  }
}

/** {a; b} and {a, b} where a and b are more than constants. */
class JoinedArrays extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly along: "rows" | "columns",
  ) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const blocks = variants.map(rowsOf);
    if (this.along === "rows") {
      const width = blocks[0]?.[0]?.length;
      if (blocks.some((block) => block[0]?.length !== width)) return missingValues("rows");
      return arrayOf(blocks.flat());
    }
    const height = blocks[0]?.length ?? 0;
    if (blocks.some((block) => block.length !== height)) return missingValues("columns");
    return arrayOf(Array.from({ length: height }, (_, row) => blocks.flatMap((block) => block[row] ?? [])));
  }
}

/** Date and time now, or the date alone, in the spreadsheet's time zone; the engine's own are in the computer's or UTC. */
class CurrentTime extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  constructor(
    name: "NOW" | "TODAY",
    private readonly timeZone: () => string,
    private readonly pattern: string,
  ) {
    super(name);
  }

  override calculate(): BaseValueObject {
    const now = serialOfDate(Math.floor(Date.now() / 1000) * 1000, this.timeZone());
    return NumberValueObject.create(this.name === "TODAY" ? Math.floor(now) : now, this.pattern);
  }
}

class ParseError extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;
  override calculate(): BaseValueObject {
    return errorWith("#ERROR!", "Formula parse error.");
  }
}

const missingValues = (what: string) =>
  errorWith(ErrorType.REF, `In ARRAY_LITERAL, an Array Literal was missing values for one or more ${what}.`);

function rowsOf(variant: FunctionVariantType): BaseValueObject[][] {
  const value = variant as BaseValueObject;
  if (!value.isArray()) return [[value]];
  const rows = (value as unknown as ArrayValueObject).getArrayValue();
  return rows.map((row) => row.map((item) => item ?? NullValueObject.create()));
}
