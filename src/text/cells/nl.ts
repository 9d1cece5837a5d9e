import type { CellText } from "./en.ts";

const rows = (count: number) => `${count} ${count === 1 ? "rij" : "rijen"}`;
const columns = (count: number) => `${count} ${count === 1 ? "kolom" : "kolommen"}`;

export const nl: CellText = {
  number: "een getal",
  notNegative: "0 of meer",
  balance: "van -1 tot 1",
  positive: "1 of meer",
  wholeNumber: "een geheel getal",
  year: "een jaar",
  text: "tekst",
  date: "een datum",
  duration: "een tijdsduur of een getal",
  fromAndLabel: "vanaf en label",
  lastOfNames: (names, last) => `${names} of ${last}`,
  orTwoColumns: (names) => `${names}, of een bereik van twee kolommen`,

  invalidDate: "een ongeldige datum",
  dateCell: (date) => `${date} (een datum)`,
  durationCell: (duration) => `${duration} (een tijdsduur)`,
  list: "een lijst",

  expected: (what, cell) => `moet ${what} zijn, maar in de cel staat "${cell}".`,
  twoReadings: (cell, one, other) =>
    `moet een getal zijn, maar in de cel staat "${cell}", en dat kan ${one} of ${other} zijn.`,
  percentage: (rate, percent, fraction) => `${rate} betekent ${percent}%: bedoelde je ${rate}% (${fraction})?`,
  missing: (needed) => `ontbreekt. De formule heeft ${needed} nodig.`,
  oneCell: "moet één cel zijn, geen bereik.",
  oneColumn: (width) => `moet één kolom zijn, maar het bereik heeft ${columns(width)}.`,
  tooLarge: "Deze getallen zijn te groot of te klein om mee te rekenen.",
  inRow: (message, row) => `${message.replace(/\.$/, "")} (rij ${row} van het bereik).`,
  heights: (first, height, other, otherHeight) =>
    `${first} heeft ${rows(height)}, maar ${other} heeft ${rows(otherHeight)}. Kies bereiken van dezelfde grootte.`,
  widths: (first, width, other, otherWidth) =>
    `${first} heeft ${columns(width)}, maar ${other} heeft ${columns(otherWidth)}. Kies bereiken van dezelfde grootte.`,
  noWeights: "moet voor elke kolom met interacties een getal hebben, maar de cel is leeg.",
  blankWeight: "moet voor elke kolom met interacties een getal hebben, maar een van de cellen is leeg.",
  weightCount: (counts, width, weights) =>
    `moet voor elke kolom één getal hebben, maar ${counts} heeft er ${width} en weights ${weights}.`,
  partAboveWhole: (part, whole, partCell, wholeCell) =>
    `${part} mag niet meer zijn dan ${whole}, maar in de cellen staan "${partCell}" en "${wholeCell}".`,
  ownAboveAll: (own, all) =>
    `all_or_competitors moet ook je eigen vermeldingen bevatten, maar in de cellen staan "${own}" van "${all}".`,
  mentionsAboveAll: (all, classified) =>
    `all moet het totaal van alle vermeldingen zijn, maar in de cel staat "${all}" en ${classified} zijn positief of negatief.`,
  answeredBefore: (answered, received) =>
    `answered_at mag niet vóór received_at liggen, maar in de cellen staan "${answered}" en "${received}".`,
  goalDates: () => "start, end en as_of horen bij elkaar: vul ze alle drie in, of geen.",
  dateBefore: (later, earlier, laterDay, earlierDay) =>
    `${later} mag niet vóór ${earlier} liggen, maar in de cellen staan "${laterDay}" en "${earlierDay}".`,
  notComparable: (platform, denominator, quoted, others) =>
    `denominator moet ${quoted} zijn voor ${platform}: er is geen engagement rate op ${denominator} gepubliceerd. Vergelijk met een engagement rate op ${others}: rates met verschillende noemers zijn niet te vergelijken.`,
  bandStart: (message) => `moet beginnen met de startwaarde van elk niveau: dat ${message}`,
  bandWithoutStart: (label) => `moet voor elk niveau een startwaarde hebben, maar bij "${label}" ontbreekt die.`,
  bandColumns: (width) => `moet twee kolommen hebben, vanaf en label, maar het bereik heeft er ${width}.`,
  bandTwice: (start) => `moet voor elk niveau een andere startwaarde hebben, maar twee niveaus beginnen bij ${start}.`,
  noBands: "moet in elke rij een niveau hebben, maar het bereik is leeg.",
  trendCounts: (days, recent, earlier) =>
    `${recent} in de laatste ${days} dagen, ${earlier} in de ${days} dagen ervoor`,
  tooFewRates: (counts, least) =>
    `rates heeft te weinig waarden om te vergelijken: ${counts}. Elke periode heeft er minstens ${least} nodig.`,
  webAddress: "een link die met https:// begint",
  longLink: (length: number, most: number) =>
    `De link zou ${length} tekens hebben; browsers accepteren er maximaal ${most}.`,
  liftCounts: (posts: number, others: number) => `${posts} met het label, ${others} zonder`,
  tooFewPosts: (counts: string, least: number) =>
    `te weinig berichten om te vergelijken: ${counts}. Elke groep heeft er minstens ${least} nodig.`,
};
