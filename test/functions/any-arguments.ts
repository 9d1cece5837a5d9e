import fc from "fast-check";

/** Anything that a cell can pass to a function; valid values are more frequent. */
const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true })),
  },
  fc.double(),
  fc.constantFrom("", null, undefined, "  "),
  fc.constantFrom("n/a", "#N/A", "#DIV/0!", "Loading...", "Likes", "1200", "3.5%", "1,200", "-4", "1e999"),
  fc.constantFrom("median", "fastest90", "es", "Instagram", "views", "tiktok", "Retail"),
  fc.string(),
  fc.boolean(),
  fc.date(),
);

const rectangle = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

/** Cells and ranges of any shape, also of shapes that Sheets does not pass. */
const argument = fc.oneof(
  cell,
  rectangle,
  fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 }),
  fc.array(cell, { maxLength: 4 }),
);

/** Ranges of the same height, as functions expect. */
const sameHeight = (count: number) =>
  fc.integer({ min: 1, max: 4 }).chain((height) =>
    fc.array(
      fc.oneof(
        cell,
        fc.array(fc.array(cell, { minLength: 1, maxLength: 1 }), { minLength: height, maxLength: height }),
      ),
      {
        minLength: count,
        maxLength: count,
      },
    ),
  );

export function anyArguments(count: number) {
  return fc.oneof(fc.array(argument, { maxLength: count }), sameHeight(count));
}

/** Whether Sheets can show a result. */
export function isPresentable(result: unknown): boolean {
  if (!Array.isArray(result))
    return typeof result === "string" || (typeof result === "number" && Number.isFinite(result));
  const cells: unknown[] = result.flat();
  return result.every(Array.isArray) && cells.every((one) => !Array.isArray(one) && isPresentable(one));
}

/** A value as text, to detect changes. Includes values that JSON would drop. */
export function toText(value: unknown): string {
  return JSON.stringify(value, (_, inner) => {
    if (inner === undefined) return "(undefined)";
    return typeof inner === "number" && !Number.isFinite(inner) ? `(${inner})` : inner;
  });
}
