import { growth } from "../../metrics/rates.ts";
import { count, divisor } from "../calling/row-kinds.ts";
import { defineFunction } from "../define-function.ts";
import { mapRows } from "../native.ts";

const native = (start: string, end: string) => `IFERROR(IF(ISNUMBER(${end}),(${end}-${start})/${start},""),"")`;

export const AUDIENCE_GROWTH_RATE = defineFunction({
  name: "AUDIENCE_GROWTH_RATE",
  group: "engagement",
  summary: {
    en: "How much an audience grew or shrank.",
    es: "Cuánto creció o disminuyó una audiencia.",
    nl: "Hoeveel een publiek groeide of kromp.",
  },
  args: [
    {
      name: "followers_at_start",
      kind: divisor,
      help: {
        en: "Followers when the period began",
        es: "Seguidores al empezar el periodo",
        nl: "Volgers aan het begin van de periode",
      },
    },
    {
      name: "followers_at_end",
      kind: count,
      fields: ["followers"],
      help: { en: "Followers when it ended", es: "Seguidores al terminar", nl: "Volgers aan het eind" },
    },
  ],
  returns: "change",
  definition: {
    en: "(Followers at end - followers at start) / followers at start.",
    es: "(Seguidores al final - seguidores al inicio) / seguidores al inicio.",
    nl: "(Volgers aan het eind - volgers aan het begin) / volgers aan het begin.",
  },
  examples: [
    { args: [8000, 9000], result: 0.125 },
    { args: [8000, 7800], result: -0.025 },
  ],
  native: {
    one: (at) => native(at.followers_at_start as string, at.followers_at_end as string),
    column: (at) =>
      mapRows(
        [at.followers_at_start as string, at.followers_at_end as string],
        ["start", "end"],
        native("start", "end"),
      ),
  },
  each: growth,
});
