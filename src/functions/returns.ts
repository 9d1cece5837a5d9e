import type { Translated } from "../text/language.ts";

/** What a function returns, as described at the end of its help. */
export const returnKinds = {
  rate: {
    en: "Returns a decimal; format as % (0.035 = 3.5%).",
    es: "Devuelve un decimal; dale formato de % (0,035 = 3,5 %).",
    nl: "Geeft een decimaal getal; maak de cel op als % (0,035 = 3,5%).",
  },
  change: {
    en: "Returns a decimal; format as % (0.1 = 10% more, -0.1 = 10% less).",
    es: "Devuelve un decimal; dale formato de % (0,1 = 10 % más, -0,1 = 10 % menos).",
    nl: "Geeft een decimaal getal; maak de cel op als % (0,1 = 10% meer, -0,1 = 10% minder).",
  },
  share: {
    en: "Returns a number from 0 to 1.",
    es: "Devuelve un número de 0 a 1.",
    nl: "Geeft een getal van 0 tot 1.",
  },
  balance: {
    en: "Returns a number from -1 (negative) to 1 (positive).",
    es: "Devuelve un número de -1 (negativo) a 1 (positivo).",
    nl: "Geeft een getal van -1 (negatief) tot 1 (positief).",
  },
  count: { en: "Returns a count.", es: "Devuelve un recuento.", nl: "Geeft een aantal." },
  number: { en: "Returns a number.", es: "Devuelve un número.", nl: "Geeft een getal." },
  money: {
    en: "Returns an amount in the currency of the spend.",
    es: "Devuelve un importe en la moneda del gasto.",
    nl: "Geeft een bedrag in de valuta van de uitgaven.",
  },
  duration: {
    en: "Returns a duration; format as Duration.",
    es: "Devuelve una duración; dale formato de Duración.",
    nl: "Geeft een tijdsduur; maak de cel op als Duur.",
  },
  time: {
    en: "Returns a duration (format as Duration) or, if the time is a number, a number in the same unit.",
    es: "Devuelve una duración (dale formato de Duración) o, si el tiempo es un número, un número en la misma unidad.",
    nl: "Geeft een tijdsduur (maak de cel op als Duur) of, als de tijd een getal is, een getal in dezelfde eenheid.",
  },
  link: { en: "Returns a link.", es: "Devuelve un enlace.", nl: "Geeft een link." },
  text: {
    en: "Returns the name of the band.",
    es: "Devuelve el nombre del nivel.",
    nl: "Geeft de naam van het niveau.",
  },
} satisfies Record<string, Translated>;

export type ReturnKind = keyof typeof returnKinds;
