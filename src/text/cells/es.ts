import type { CellText } from "./en.ts";

const rows = (count: number) => `${count} ${count === 1 ? "fila" : "filas"}`;
const columns = (count: number) => `${count} ${count === 1 ? "columna" : "columnas"}`;

export const es: CellText = {
  number: "un número",
  notNegative: "0 o más",
  balance: "de -1 a 1",
  positive: "1 o más",
  wholeNumber: "un número entero",
  year: "un año",
  text: "texto",
  date: "una fecha",
  duration: "una duración o un número",
  fromAndLabel: "desde y etiqueta",
  lastOfNames: (names, last) => `${names} o ${last}`,
  orTwoColumns: (names) => `${names}, o un rango de dos columnas`,

  invalidDate: "una fecha no válida",
  dateCell: (date) => `${date} (una fecha)`,
  durationCell: (duration) => `${duration} (una duración)`,
  list: "una lista",

  expected: (what, cell) => `debería ser ${what}, pero la celda contiene "${cell}".`,
  twoReadings: (cell, one, other) =>
    `debería ser un número, pero la celda contiene "${cell}", que puede ser ${one} o ${other}.`,
  percentage: (rate, percent, fraction) => `${rate} significa ${percent} %: ¿querías decir ${rate} % (${fraction})?`,
  missing: (needed) => `falta. La fórmula necesita ${needed}.`,
  oneCell: "debería ser una celda, no un rango.",
  oneColumn: (width) => `debería ser una columna, pero el rango tiene ${columns(width)}.`,
  tooLarge: "Estos números son demasiado grandes o pequeños para calcular.",
  inRow: (message, row) => `${message.replace(/\.$/, "")} (fila ${row} del rango).`,
  heights: (first, height, other, otherHeight) =>
    `${first} tiene ${rows(height)}, pero ${other} tiene ${rows(otherHeight)}. Elige rangos del mismo tamaño.`,
  widths: (first, width, other, otherWidth) =>
    `${first} tiene ${columns(width)}, pero ${other} tiene ${columns(otherWidth)}. Elige rangos del mismo tamaño.`,
  noWeights: "debería tener un número por cada columna de interacciones, pero la celda está vacía.",
  blankWeight: "debería tener un número por cada columna de interacciones, pero una de sus celdas está vacía.",
  weightCount: (counts, width, weights) =>
    `debería tener un número por cada columna, pero ${counts} tiene ${width} y weights tiene ${weights}.`,
  partAboveWhole: (part, whole, partCell, wholeCell) =>
    `${part} no debería ser mayor que ${whole}, pero las celdas contienen "${partCell}" y "${wholeCell}".`,
  ownAboveAll: (own, all) =>
    `all_or_competitors debería incluir tus propias menciones, pero las celdas contienen "${own}" de "${all}".`,
  mentionsAboveAll: (all, classified) =>
    `all debería ser el total de menciones, pero la celda contiene "${all}" y ${classified} son positivas o negativas.`,
  answeredBefore: (answered, received) =>
    `answered_at no debería ser anterior a received_at, pero las celdas contienen "${answered}" y "${received}".`,
  goalDates: () => "start, end y as_of van juntos: indica los tres o ninguno.",
  dateBefore: (later, earlier, laterDay, earlierDay) =>
    `${later} no debería ser anterior a ${earlier}, pero las celdas contienen "${laterDay}" y "${earlierDay}".`,
  notComparable: (platform, denominator, quoted, others) =>
    `denominator debería ser ${quoted} para ${platform}: no se publicó ninguna tasa por ${denominator}. Compara con una tasa por ${others}: las tasas con denominadores distintos no son comparables.`,
  bandStart: (message) => `debería empezar por el valor inicial de cada nivel: ${message}`,
  bandWithoutStart: (label) => `debería incluir el valor inicial de cada nivel, pero falta en "${label}".`,
  bandColumns: (width) => `debería tener dos columnas, desde y etiqueta, pero el rango tiene ${width}.`,
  bandTwice: (start) => `debería tener un valor inicial distinto por nivel, pero dos niveles empiezan en ${start}.`,
  noBands: "debería tener un nivel en cada fila, pero el rango está vacío.",
  trendCounts: (days, recent, earlier) =>
    `${recent} en los últimos ${days} días, ${earlier} en los ${days} días anteriores`,
  tooFewRates: (counts, least) =>
    `rates tiene muy pocas tasas para comparar: ${counts}. Cada periodo necesita al menos ${least}.`,
  webAddress: "un enlace que empiece por https://",
  longLink: (length: number, most: number) =>
    `El enlace tendría ${length} caracteres; los navegadores admiten hasta ${most}.`,
  liftCounts: (posts: number, others: number) => `${posts} con la etiqueta, ${others} sin ella`,
  tooFewPosts: (counts: string, least: number) =>
    `hay muy pocas publicaciones para comparar: ${counts}. Cada grupo necesita al menos ${least}.`,
};
