import type { Translated } from "../text/language.ts";

/** What a function returns, as described at the end of its help. */
export const returnKinds = {
  rate: {
    en: "A fraction: 0.035 is 3.5 %, which a cell with percent format shows.",
    es: "Una fracción: 0,035 es 3,5 %, que se ve así en una celda con formato de porcentaje.",
    nl: "Een breuk: 0,035 is 3,5 %, zoals een cel met procentopmaak laat zien.",
  },
  change: {
    en: "A fraction: 0.1 is 10 % more, -0.1 is 10 % less.",
    es: "Una fracción: 0,1 es un 10 % más, -0,1 es un 10 % menos.",
    nl: "Een breuk: 0,1 is 10 % meer, -0,1 is 10 % minder.",
  },
  share: {
    en: "A number from 0 to 1.",
    es: "Un número de 0 a 1.",
    nl: "Een getal van 0 tot 1.",
  },
  balance: {
    en: "A number from -1 (all negative) to 1 (all positive).",
    es: "Un número de -1 (todo negativo) a 1 (todo positivo).",
    nl: "Een getal van -1 (alles negatief) tot 1 (alles positief).",
  },
  count: { en: "A count.", es: "Un recuento.", nl: "Een aantal." },
  number: { en: "A number.", es: "Un número.", nl: "Een getal." },
  money: {
    en: "An amount in the currency of the spend.",
    es: "Un importe en la moneda del gasto.",
    nl: "Een bedrag in de valuta van de uitgaven.",
  },
  duration: {
    en: "A duration: format the cell as duration.",
    es: "Una duración: da a la celda formato de duración.",
    nl: "Een tijdsduur: geef de cel de notatie tijdsduur.",
  },
  time: {
    en: "A duration if the time is one (format the cell as duration), else a number in the unit of the time.",
    es: "Una duración si el tiempo lo es (da a la celda formato de duración); si no, un número en su unidad.",
    nl: "Een tijdsduur als de tijd dat is (geef de cel de notatie tijdsduur), anders een getal in dezelfde eenheid.",
  },
  text: { en: "The name of the band.", es: "El nombre de la banda.", nl: "De naam van de band." },
} satisfies Record<string, Translated>;

export type ReturnKind = keyof typeof returnKinds;
