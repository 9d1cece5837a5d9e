import { labelLift, leastPostsOfLift } from "../../metrics/label-lift.ts";
import { ArgumentError } from "../calling/argument-error.ts";
import { choice, percentagesError, singleCell } from "../calling/call-kinds.ts";
import { isBlank } from "../calling/cell.ts";
import type { CallKind, RowKind } from "../calling/kind.ts";
import { count, text } from "../calling/row-kinds.ts";
import { say } from "../calling/spreadsheet-locale.ts";
import { defineFunction } from "../define-function.ts";
import { nativeLift } from "./native-lift.ts";

/** The labels of a post, separated by commas. A blank cell is a post without labels. */
const labelList: RowKind<string> = {
  ...text,
  fast: (cell) => (typeof cell === "string" ? cell : undefined),
  read: (cell) => (isBlank(cell) ? "" : text.read(cell)),
};

const oneLabel: CallKind<string> = {
  per: "call",
  type: "string",
  read: (argument) => {
    const cell = singleCell(argument);
    return cell === undefined ? undefined : String(cell).trim().toLowerCase();
  },
};

export const LABEL_LIFT = defineFunction({
  name: "LABEL_LIFT",
  group: "brand",
  knownAs: {
    en: ["Lift of a label", "posts with a label vs. without", "A/B comparison"],
    es: ["Efecto de una etiqueta", "publicaciones con y sin etiqueta", "lift"],
    nl: ["Effect van een label", "berichten met en zonder label", "lift"],
  },
  summary: {
    en: "Rate of posts with a label compared with the rate of the others.",
    es: "Cuánto más alta es la tasa de las publicaciones con una etiqueta que la de las demás.",
    nl: "Hoeveel hoger de rate van berichten met een label is dan die van de andere.",
  },
  args: [
    {
      name: "labels",
      heading: { en: "Labels", es: "Etiquetas", nl: "Labels" },
      kind: labelList,
      fields: ["labels"],
      help: {
        en: "Labels of each post, separated by commas; blank cells are posts without labels",
        es: "Etiquetas de cada publicación, separadas por comas; vacío: sin etiquetas",
        nl: "Labels van elk bericht, met komma's ertussen; leeg: zonder labels",
      },
    },
    {
      name: "rates",
      heading: { en: "Engagement rate", es: "Tasa de interacción", nl: "Engagement rate" },
      kind: count,
      fields: ["engagement_rate_by_followers"],
      help: { en: "Rate of each post", es: "Tasa de cada publicación", nl: "Rate van elk bericht" },
    },
    {
      name: "label",
      heading: { en: "Label", es: "Etiqueta", nl: "Label" },
      kind: oneLabel,
      help: {
        en: 'The label to compare: "Contest"',
        es: 'La etiqueta que se compara: "Sorteo"',
        nl: 'Het label dat je vergelijkt: "Winactie"',
      },
    },
    {
      name: "show",
      kind: choice({
        lift: ["efecto", "effect"],
        chance: ["azar", "toeval"],
        counts: ["count", "recuento", "aantallen"],
      }),
      optional: true,
      help: {
        en: '"lift" (default), "chance" for how likely such a difference is by chance, or "counts"',
        es: '"lift" (por defecto): el efecto; "chance": la probabilidad de una diferencia así por azar; "counts": los recuentos',
        nl: '"lift" (standaard): het effect; "chance": de kans op zo\'n verschil door toeval; "counts": de aantallen',
      },
    },
  ],
  returns: "change",
  definition: {
    en: `Mean rate with the label / mean rate without it - 1. At least ${leastPostsOfLift} posts with and ${leastPostsOfLift} without. "chance" is the probability of a two-sided rank test (Mann-Whitney, normal approximation): below 0.01, the difference is unlikely to be chance. It compares ranks, not means, and doesn't show a cause. Use rates from one platform with one denominator. Blank if the mean without is 0.`,
    es: `Tasa media con la etiqueta / tasa media sin ella - 1. Al menos ${leastPostsOfLift} publicaciones con y ${leastPostsOfLift} sin. "chance" es la probabilidad de una prueba de rangos bilateral (Mann-Whitney, aproximación normal): por debajo de 0,01 es poco probable que sea azar. Compara rangos, no medias, y no demuestra una causa. Compara tasas de una plataforma y un denominador. Vacío si la media sin la etiqueta es 0.`,
    nl: `Gemiddelde rate met het label / gemiddelde rate zonder - 1. Minstens ${leastPostsOfLift} berichten met en ${leastPostsOfLift} zonder. "chance" is de kans van een tweezijdige rangtoets (Mann-Whitney, normale benadering): onder 0,01 is het waarschijnlijk geen toeval. De toets vergelijkt rangen, geen gemiddelden, en toont geen oorzaak aan. Vergelijk rates van één platform en één noemer. Leeg als het gemiddelde zonder het label 0 is.`,
  },
  examples: [
    {
      args: [
        [
          ["Contest"],
          ["Contest, UGC"],
          ["Contest"],
          ["contest"],
          ["Contest"],
          ["UGC"],
          [""],
          [""],
          ["Behind the scenes"],
          [""],
        ],
        [[0.05], [0.04], [0.06], [0.03], [0.07], [0.02], [0.03], [0.04], [0.05], [0.06]],
        "Contest",
      ],
      result: 0.25,
    },
  ],
  native: nativeLift,
  all: (labels, rates, label, show = "lift") => {
    const wrongRates = percentagesError(rates);
    if (wrongRates) return new ArgumentError(wrongRates.forArgument("rates"), true);
    const has = Array.from(labels, (list) => list.split(",").some((one) => one.trim().toLowerCase() === label));
    const { posts, others, lift, chance } = labelLift(has, rates);
    if (show === "counts") return say("liftCounts", posts, others);
    if (Math.min(posts, others) < leastPostsOfLift)
      return new ArgumentError(say("tooFewPosts", say("liftCounts", posts, others), leastPostsOfLift), true);
    return (show === "chance" ? (chance ?? 1) : lift) ?? "";
  },
});
