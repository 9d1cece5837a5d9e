/** Inches, in portrait. */
export interface Paper {
  name: string;
  width: number;
  height: number;
}

const millimeters = (name: string, width: number, height: number): Paper => ({
  name,
  width: width / 25.4,
  height: height / 25.4,
});
const inches = (name: string, width: number, height: number): Paper => ({ name, width, height });

/** The papers that Google Sheets offers, in its order. */
export const papers: readonly Paper[] = [
  inches("Letter", 8.5, 11),
  inches("Tabloid", 11, 17),
  inches("Legal", 8.5, 14),
  inches("Statement", 5.5, 8.5),
  inches("Executive", 7.25, 10.5),
  inches("Folio", 8.5, 13),
  millimeters("A3", 297, 420),
  millimeters("A4", 210, 297),
  millimeters("A5", 148, 210),
  millimeters("B4", 250, 353),
  millimeters("B5", 176, 250),
];

/** The margins that Google Sheets offers; inches, from its requests for a PDF. */
export const margins = {
  normal: { topAndBottom: 0.75, leftAndRight: 0.7 },
  narrow: { topAndBottom: 0.75, leftAndRight: 0.25 },
  wide: { topAndBottom: 1, leftAndRight: 1 },
} as const;

export const scopes = ["currentSheet", "workbook", "selectedCells"] as const;
export const orientations = ["landscape", "portrait"] as const;
export const scales = ["normal", "fitToWidth", "fitToHeight", "fitToPage"] as const;
export const marginNames = ["normal", "narrow", "wide"] as const;
export const pageOrders = ["overThenDown", "downThenOver"] as const;

export interface PrintSettings {
  scope: (typeof scopes)[number];
  /** A paper's name. */
  paper: string;
  orientation: (typeof orientations)[number];
  scale: (typeof scales)[number];
  margins: (typeof marginNames)[number];
  showGridlines: boolean;
  pageOrder: (typeof pageOrders)[number];
  repeatFrozenRows: boolean;
  repeatFrozenColumns: boolean;
}

/** Countries where Letter is the usual paper, and sizes are given in inches. */
export const usesLetter = (locale: string): boolean => /_(US|CA|MX|PH|CL|CO|VE)$/.test(locale);

/** The settings with which Google Sheets opens its dialog. */
export const defaultSettings = (locale: string): PrintSettings => ({
  scope: "currentSheet",
  paper: usesLetter(locale) ? "Letter" : "A4",
  orientation: "landscape",
  scale: "fitToWidth",
  margins: "normal",
  showGridlines: true,
  pageOrder: "overThenDown",
  repeatFrozenRows: true,
  repeatFrozenColumns: true,
});

/** The paper as it is turned, and the part of it within the margins; inches. */
export function pageSize({ paper, orientation, margins: name }: PrintSettings) {
  const { width, height } = papers.find((one) => one.name === paper) as Paper;
  const [across, down] = orientation === "portrait" ? [width, height] : [height, width];
  const { topAndBottom, leftAndRight } = margins[name];
  return {
    width: across,
    height: down,
    topAndBottom,
    leftAndRight,
    printedWidth: across - 2 * leftAndRight,
    printedHeight: down - 2 * topAndBottom,
  };
}
