import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { findLocale } from "../../src/functions/calling/spreadsheet-locale.ts";
import type { FunctionDeclaration } from "../../src/functions/define-function.ts";
import { exampleArguments, exampleFormula, resultIn } from "../../src/functions/example-formula.ts";
import { functions } from "../../src/functions/index.ts";
import { returnKinds } from "../../src/functions/returns.ts";
import { languages } from "../../src/text/language.ts";
import { anyArguments, isPresentable, toText } from "./any-arguments.ts";

const all: readonly FunctionDeclaration[] = Object.values(functions);

afterEach(() => findLocale(() => "en_US"));

it("the list of functions has every function that a file declares", () => {
  const files = readdirSync("src/functions", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const declared = files.flatMap((file) =>
    [...readFileSync(join("src/functions", file), "utf8").matchAll(/^export const ([A-Z_]+) = define\w+\(/gm)].map(
      ([, name = ""]) => ({ name, file }),
    ),
  );
  expect(declared.length).toBeGreaterThanOrEqual(all.length);
  const missing = declared.filter(({ name }) => !(name in functions));
  expect(missing.map(({ name, file }) => `src/functions/index.ts lacks ${name} of src/functions/${file}`)).toEqual([]);
});

it("every function of version 0.2 is still there, in the same order, because spreadsheets call them", () => {
  const released = [
    ..."ENGAGEMENT_RATE ENGAGEMENT_BAND ENGAGEMENTS WEIGHTED_ENGAGEMENT_RATE AVERAGE_ENGAGEMENT_RATE".split(" "),
    ..."DAILY_ENGAGEMENT_RATE ACTION_RATE APPLAUSE_RATE CONVERSATION_RATE AMPLIFICATION_RATE SAVE_RATE".split(" "),
    ..."VIRALITY_RATE CLICK_THROUGH_RATE REACH_RATE COST_PER_ENGAGEMENT AUDIENCE_GROWTH_RATE".split(" "),
    ..."REPLAY_RATE VIEW_RATE AVERAGE_VIEWED COMPLETION_RATE RESPONSE_RATE RESPONSE_TIME".split(" "),
    ..."ENGAGED_SESSION_RATE BOUNCE_RATE ENGAGED_TIME_SHARE TIME_PER_USER PAGES_PER_SESSION".split(" "),
    ..."STICKINESS SUBSCRIPTION_RATE OPEN_RATE CLICK_RATE CLICK_TO_OPEN_RATE UNSUBSCRIBE_RATE".split(" "),
    ..."EMAIL_BOUNCE_RATE SENTIMENT NET_SENTIMENT SHARE_OF_VOICE BRAND_HEALTH BENCHMARK".split(" "),
    ..."VERSUS_BENCHMARK ENGAGEMENT_RANK ENGAGEMENT_TREND ENGAGEMENT_INDEX".split(" "),
  ];
  expect(Object.keys(functions).filter((name) => released.includes(name))).toEqual(released);
});

describe.each(all.map((declaration) => [declaration.name, declaration] as const))("%s", (name, declaration) => {
  const { args, call, examples, group, ...help } = declaration;

  it("is listed under the name in its help", () => {
    expect(functions[name as keyof typeof functions]).toBe(declaration);
  });

  it("has help on itself and its arguments in three languages, without line breaks or HTML", () => {
    const texts = [
      help.summary,
      help.definition,
      returnKinds[help.returns.kind],
      ...args.map((argument) => argument.help),
    ];
    for (const { en, es, nl } of texts) {
      for (const text of [en, es, nl]) expect(text).toMatch(/^[^\n<>]{2,700}$/);
      expect(new Set([en, es, nl]).size).toBeGreaterThan(1);
    }
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map((example) => [exampleFormula(name, example), example] as const))(
    "returns the result in its help for %s",
    (_, example) => {
      for (const language of languages) {
        findLocale(() => ({ en: "en_US", es: "es_ES", nl: "nl_NL" })[language]);
        const result = call(...exampleArguments(example));
        const expected = resultIn(language, example);
        if (typeof expected === "number") expect(result).toBeCloseTo(expected, 12);
        else expect(result).toEqual(expected);
      }
    },
  );

  it("returns finite numbers, text or blanks for any cells, or throws an error with its name", () => {
    fc.assert(
      fc.property(anyArguments(args.length), (given) => {
        const before = toText(given);
        try {
          expect(isPresentable(call(...given))).toBe(true);
        } catch (error) {
          const { message } = error as Error;
          expect(message.startsWith(`${name}: `), message).toBe(true);
          expect(message).not.toMatch(/\[object/);
        }
        expect(toText(given)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});
