import {
  type ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  type FunctionVariantType,
  type IFunctionService,
  NullValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { serialOfDate } from "../cells/serial-dates.ts";
import type { Conventions } from "../formula/conventions.ts";
import { lambdaHelpers } from "../formula/count-calls.ts";
import { engineOnly } from "../formula/engine-formula.ts";
import { ChooseColumns, Sequence, Stack } from "./build-arrays.ts";
import { CellByCell, endOfMonth, sameDayOfMonth, toNumber } from "./cell-by-cell.ts";
import { ComparisonOperator } from "./compare.ts";
import { Choose, If, IfError, isNotAvailable } from "./conditions.ts";
import { ExtremeOfMatches } from "./criteria.ts";
import { type FormulaPosition, ScriptFunction } from "./custom-function.ts";
import { fixedNumber } from "./fixed-number.ts";
import { type AllowedImports, ImportRange } from "./imported-ranges.ts";
import { type CallCounter, LambdaHelper } from "./lambda-helper.ts";
import { MatchSorted } from "./match-sorted.ts";
import { FilterRows, SortRows, UniqueRows } from "./rows-of-arrays.ts";
import { plainTimeZone, simpleFunctions } from "./simple-functions.ts";
import { findText, substituteText } from "./text-by-cell.ts";
import { textObject } from "./value-objects.ts";
import { arrayOf, errorWith } from "./values.ts";

/** Functions of Sheets that the engine lacks, and the internal functions that `engineFormula` inserts. */
export function sheetsFunctions(): BaseFunction[] {
  return [
    new SingleValue(engineOnly.single),
    new JoinedArrays(engineOnly.rows, "rows"),
    new JoinedArrays(engineOnly.columns, "columns"),
    new ParseError(engineOnly.parseError),
    new SortRows(engineOnly.sort),
    ...Object.entries(simpleFunctions).map(
      ([name, call]) =>
        new ScriptFunction(
          name,
          () => plainTimeZone,
          (args: unknown[], _position: FormulaPosition) => call(...args),
        ),
    ),
  ];
}

/**
 * Replacements for engine functions with other results than Sheets, or too slow for whole columns. Register them after
 * the engine's, once a document exists.
 */
export function replacedFunctions(
  engine: IFunctionService,
  timeZone: () => string,
  conventions: () => Conventions,
  counter: CallCounter,
  allowedImports: AllowedImports,
): BaseFunction[] {
  return [
    new ImportRange(allowedImports),
    new UnseenImage("IMAGE"),
    ...[...lambdaHelpers].map((name) => new LambdaHelper(name, executorOf(engine, name), counter)),
    new FilterRows("FILTER"),
    new UniqueRows("UNIQUE"),
    new If("IF"),
    new Choose(executorOf(engine, "CHOOSE")),
    new IfError("IFERROR"),
    new IfError("IFNA", isNotAvailable),
    new Stack("VSTACK"),
    new Stack("HSTACK"),
    new Sequence("SEQUENCE"),
    new CellByCell("N", 1, 1, toNumber),
    new CellByCell("FIXED", 1, 3, (...values) => fixedNumber(conventions(), ...values)),
    new CellByCell("EDATE", 2, 2, sameDayOfMonth),
    new CellByCell("EOMONTH", 2, 2, endOfMonth),
    new ChooseColumns("CHOOSECOLS"),
    ...Object.entries(textFunctions).map(([name, ofTexts]) => {
      const executor = executorOf(engine, name);
      const ofEngine = (...values: BaseValueObject[]) => executor.calculate(...values) as BaseValueObject;
      return new CellByCell(name, executor.minParams, executor.maxParams, (...values) => {
        return ofTexts?.(...values) ?? ofEngine(...values);
      });
    }),
    new MatchSorted("MATCH", executorOf(engine, "MATCH")),
    new ExtremeOfMatches("MINIFS", executorOf(engine, "MINIFS")),
    new ExtremeOfMatches("MAXIFS", executorOf(engine, "MAXIFS")),
    new CurrentTime("NOW", timeZone, "yyyy-mm-dd hh:mm:ss"),
    new CurrentTime("TODAY", timeZone, "yyyy-mm-dd"),
    new ComparisonOperator("COMPARE"),
  ];
}

/** Functions of single values for each cell, with what is faster for texts than the engine's. */
const textFunctions: Record<string, ((...values: BaseValueObject[]) => BaseValueObject | null) | null> = {
  FIND: findText,
  SUBSTITUTE: substituteText,
  REGEXMATCH: null,
  REGEXEXTRACT: null,
  REGEXREPLACE: null,
};

function executorOf(engine: IFunctionService, name: string): BaseFunction {
  const executor = engine.getExecutor(name);
  if (!executor) throw new Error(`Univer has no function ${name}.`);
  return executor;
}

/**
 * The one value of a range or array with which Sheets calculates outside array functions: of a range the value in the
 * formula's row or column, else the first. If a range has no value there, Sheets shows #VALUE!; here it is the first
 * value too.
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

/** {a; b} and {a, b} whose items are not only constants. */
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

/** NOW and TODAY in the spreadsheet's time zone; the engine uses the computer's or UTC. */
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

/** IMAGE without the image, for which another host would be asked: a cell without text, as its display in Sheets. */
class UnseenImage extends BaseFunction {
  override minParams = 1;
  override maxParams = 4;
  override calculate(address: BaseValueObject): BaseValueObject {
    return address.isError() ? address : textObject("");
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
