import { BaseFunction, type BaseValueObject, ErrorType, type ErrorValueObject } from "@univerjs/engine-formula";
import { booleanObject, emptyObject, gridOf, notAvailable, repeated } from "./value-objects.ts";
import { arrayOf } from "./values.ts";

/** IF(condition, value if true, value if false), for each cell of an array of conditions. */
export class If extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  override calculate(
    condition: BaseValueObject,
    ifTrue: BaseValueObject,
    ifFalse: BaseValueObject = booleanObject(false),
  ): BaseValueObject {
    const conditions = gridOf(condition);
    if (conditions.rowCount === 1 && conditions.columnCount === 1) {
      const single = repeated(conditions, 0, 0) as BaseValueObject;
      if (single.isError()) return single;
      return single.getValue() ? ifTrue : ifFalse;
    }
    const branches = [gridOf(ifFalse), gridOf(ifTrue)] as const;
    const rowCount = Math.max(conditions.rowCount, branches[0].rowCount, branches[1].rowCount);
    const columnCount = Math.max(conditions.columnCount, branches[0].columnCount, branches[1].columnCount);
    const rows = new Array<BaseValueObject[]>(rowCount);
    for (let row = 0; row < rowCount; row++) {
      const values = new Array<BaseValueObject>(columnCount);
      for (let column = 0; column < columnCount; column++) {
        const one = repeated(conditions, row, column) ?? notAvailable;
        values[column] = one.isError()
          ? one
          : (repeated(one.getValue() ? branches[1] : branches[0], row, column) ?? notAvailable);
      }
      rows[row] = values;
    }
    return arrayOf(rows) as unknown as BaseValueObject;
  }
}

/** CHOOSE: the engine's makes 0 of a chosen cell with a blank text. */
export class Choose extends BaseFunction {
  override minParams = 2;
  override maxParams = 255;

  constructor(private readonly ofEngine: BaseFunction) {
    super("CHOOSE");
  }

  override calculate(position: BaseValueObject, ...choices: BaseValueObject[]): BaseValueObject {
    const positions = gridOf(position);
    const single = repeated(positions, 0, 0) as BaseValueObject;
    const chosen = choices[Math.trunc(Number(single.getValue())) - 1];
    return positions.rowCount * positions.columnCount === 1 && !single.isError() && chosen
      ? chosen
      : (this.ofEngine.calculate(position, ...choices) as BaseValueObject);
  }
}

/** IFERROR and IFNA, for each cell of an array. Without a second argument an error becomes empty. */
export class IfError extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  constructor(
    name: "IFERROR" | "IFNA",
    private readonly isReplaced: (error: string) => boolean = () => true,
  ) {
    super(name);
  }

  override calculate(value: BaseValueObject, replacement: BaseValueObject = emptyObject): BaseValueObject {
    if (!value.isArray()) return this.replaces(value) ? replacement : value;
    const values = gridOf(value);
    const replacements = gridOf(replacement);
    return arrayOf(
      Array.from({ length: values.rowCount }, (_, row) =>
        Array.from({ length: values.columnCount }, (__, column) => {
          const one = values.rows[row]?.[column] ?? values.missing ?? emptyObject;
          return this.replaces(one) ? (repeated(replacements, row, column) ?? notAvailable) : one;
        }),
      ),
    ) as unknown as BaseValueObject;
  }

  private replaces(value: BaseValueObject): boolean {
    return value.isError() && this.isReplaced((value as ErrorValueObject).getErrorType());
  }
}

export const isNotAvailable = (error: string): boolean => error === ErrorType.NA;
