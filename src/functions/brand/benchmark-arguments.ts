import { findBenchmark, type Missing, type Question } from "../../metrics/benchmarks/find-benchmark.ts";
import { listNames, singleCell } from "../calling/call-kinds.ts";
import { shouldBe } from "../calling/cell.ts";
import { defineArgument } from "../calling/form.ts";
import type { CallKind } from "../calling/kind.ts";
import { Problem } from "../calling/problem.ts";
import { readNumber, text, textBelow } from "../calling/row-kinds.ts";

export const platform = defineArgument({
  name: "platform",
  kind: textBelow("platform,platforms,network,channel,plataforma,red,red social,canal,netwerk,kanaal"),
  fields: ["platform"],
  help: {
    en: 'Such as "Instagram", "X" or "E-mail opens"',
    es: 'Como "Instagram", "X" o "Aperturas de correo"',
    nl: 'Zoals "Instagram", "X" of "E-mail-opens"',
  },
});

export const industry = defineArgument({
  name: "industry",
  kind: text,
  optional: true,
  help: {
    en: 'Such as "Retail"; all industries if left out',
    es: 'Como "Comercio minorista"; todos los sectores si se omite',
    nl: 'Zoals "Detailhandel"; alle branches als je het weglaat',
  },
});

export const denominator = defineArgument({
  name: "denominator",
  kind: text,
  optional: true,
  help: {
    en: 'What rates are divided by: "followers" (usual), "impressions", "views"',
    es: 'Por qué se dividen las tasas: "seguidores" (lo usual), "impresiones", "visualizaciones"',
    nl: 'Waardoor wordt gedeeld: "volgers" (gebruikelijk), "vertoningen", "weergaven"',
  },
});

const wholeYear: CallKind<number> = {
  per: "call",
  type: "number",
  read: (argument) => {
    const cell = singleCell(argument);
    const year = readNumber(cell, [1900, 9999], "a year");
    if (year instanceof Problem) throw year;
    return typeof year === "number" ? year : undefined;
  },
};

export const year = defineArgument({
  name: "year",
  kind: wholeYear,
  optional: true,
  help: {
    en: "Year of the data; the newest if left out",
    es: "Año de los datos; el más reciente si se omite",
    nl: "Jaar van de cijfers; het nieuwste als je het weglaat",
  },
});

function explain(missing: Missing, asked: Question): Problem {
  if (missing.missing === "comparable") {
    const others = listNames(missing.known);
    return new Problem(
      `denominator should be ${others} for ${missing.platform}: no rate by ${missing.denominator} was published. Compare with a rate by ${missing.known.join(" or ")}, since rates by unlike denominators are not comparable.`,
      true,
    );
  }
  const known = listNames(missing.known.map(String));
  return new Problem(shouldBe(known, asked[missing.missing]).about(missing.missing), true);
}

/** The published rate that is asked for, or what can be asked for instead. */
export function benchmarkRate(asked: Question): number | Problem {
  const found = findBenchmark(asked);
  return "missing" in found ? explain(found, asked) : found.rate;
}
