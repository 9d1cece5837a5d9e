import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FunctionDeclaration } from "../../src/functions/define-function.ts";
import { exampleArguments, exampleFormula } from "../../src/functions/example-formula.ts";
import { functions } from "../../src/functions/index.ts";

const all: readonly FunctionDeclaration[] = Object.values(functions);

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.double({ min: 0, max: 1 })) },
  fc.double(),
  fc.constantFrom("", null, undefined, "  "),
  fc.constantFrom(
    "n/a",
    "#N/A",
    "#DIV/0!",
    "Loading...",
    "Likes",
    "1200",
    "3.5%",
    "1,200",
    "-4",
    "1e999",
    "median",
    "es",
  ),
  fc.string(),
  fc.boolean(),
  fc.date(),
);
const argument = fc.oneof(
  cell,
  fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 }),
  fc.array(cell, { maxLength: 4 }),
  fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    ),
);

function isPresentable(answer: unknown): boolean {
  if (Array.isArray(answer))
    return answer.every((row) => Array.isArray(row) && row.every((one) => !Array.isArray(one) && isPresentable(one)));
  return typeof answer === "string" || (typeof answer === "number" && Number.isFinite(answer));
}

/** A copy that can be compared: dates by value, blanks told apart. */
const frozen = (value: unknown) =>
  JSON.stringify(value, (_, inner) => (inner === undefined ? "(undefined)" : Number.isNaN(inner) ? "(NaN)" : inner));

describe.each(all.map((declaration) => [declaration.name, declaration] as const))(
  "%s",
  (name, { call, args, examples }) => {
    it("answers with finite numbers, text or nothing, or says what is wrong in our own words", () => {
      fc.assert(
        fc.property(fc.array(argument, { minLength: 0, maxLength: args.length }), (given) => {
          const before = frozen(given);
          try {
            expect(isPresentable(call(...given))).toBe(true);
          } catch (error) {
            expect((error as Error).message.startsWith(`${name}: `), (error as Error).stack).toBe(true);
          }
          expect(frozen(given)).toBe(before);
        }),
        { numRuns: 500 },
      );
    });

    it.each(examples.map((example) => [exampleFormula(name, example), example] as const))(
      "gives what its help says: %s",
      (_, example) => {
        const answer = call(...exampleArguments(example));
        if (typeof example.result === "number") expect(answer).toBeCloseTo(example.result, 12);
        else expect(answer).toEqual(example.result);
      },
    );
  },
);
