import type { Sentences } from "../sentences.ts";

/** The Listen tab, and the script's messages about its list. */
export const en = {
  heading: "Listen",
  intro:
    "Say which brands to listen for: yours, and those you compare with. The Connect tab then reads what others write about them.",
  loading: "Looking at the mentions …",
  noBrands: "No brand yet. Add yours first.",
  own: "Your brand",
  competitor: "Competitor",
  isOwn: "This is our own brand",
  add: "Add a brand",
  editing: (brand: string) => `Change “${brand}”`,
  edit: "Change",
  remove: "Remove",
  save: "Save",
  saving: "Saving …",
  cancel: "Cancel",
  sure: (brand: string) => `Stop listening for “${brand}”? Its mentions stay in the sheets.`,
  yes: "Yes, remove",
  keep: "Keep it",
  removing: "Removing …",
  labels: {
    edit: (brand: string) => `Change: ${brand}`,
    remove: (brand: string) => `Remove: ${brand}`,
  },
  saved: "Saved for everybody in this workbook.",
  fields: {
    name: "Name",
    nameHint: "As the sheets and reports should call it.",
    nameMissing: "Write the name that the sheets should show.",
    renameHint: "Rows that are in the sheets already keep the old name.",
    names: "Names to look for",
    namesHint: "One on each line. “Brand Ltd” and “Brand” are two. Without any, the name above is used.",
    handles: "Its own accounts",
    handlesHint: "One on each line, such as @brand. What they post is not counted as a mention.",
    hashtags: "Hashtags",
    hashtagsHint: "One on each line, such as #brand.",
  },
  heard: "The last four weeks",
  period: (from: string, to: string) => `${from} to ${to}`,
  figures: {
    mentions: "Mentions",
    perDay: "a day",
    shareOfVoice: "Share of voice",
    netSentiment: "Net sentiment",
    brandHealth: "Brand health",
  },
  range: (low: string, high: string) => `${low} to ${high}`,
  few: "Few mentions: fewer than 30 were judged, so this can be chance.",
  noneJudged: "The mood of these mentions is not known: they have no rating, and their language has no list of words.",
  silent: "No mentions in these four weeks.",
  nothingHeard: "No mentions in these four weeks. Add an import of a listening platform in the Connect tab.",
  openConnect: "Open the Connect tab",
  explain: "How these are worked out",
  explanation: [
    "Share of voice: this brand's mentions among all mentions of the brands listed here.",
    "Net sentiment: positive minus negative mentions, as a share of all whose mood is known, from -1 to 1. A rating counts before the text. The word lists misread a fifth to a third of texts, so it is corrected for how often they took labelled reviews and tweets (in Dutch, restaurant reviews only) for another mood, and it lies within the range shown 9 times in 10.",
    "Brand health: net sentiment times the number of mentions. There is no standard for it.",
  ],
  inConnect: {
    loading: "Looking at the brands …",
    listensFor: (brands: string) => `Listens for: ${brands}`,
    noBrands: "There is no brand to listen for yet. Add yours in the Listen tab, then come back.",
    openListen: "Open the Listen tab",
  },
  errors: {
    noName: () => [
      "A brand has no name.",
      "Write the name that the sheets should show, then save again. Nothing was saved.",
    ],
    twice: (brand: string) => [
      `The brand “${brand}” is in the list twice.`,
      "Put its names, accounts and hashtags into one entry, then save again. Nothing was saved.",
    ],
    nothingToFind: (brand: string) => [
      `There is nothing to look for “${brand}” by.`,
      "Write at least one name or hashtag, then save again. Nothing was saved.",
    ],
    tooLong: (brand: string) => [
      `“${brand.slice(0, 40)}” has a name of more than 100 characters.`,
      "Shorten it, then save again. Nothing was saved.",
    ],
    tooMany: (brand: string) => [
      brand === "" ? "More than 20 brands are listed." : `“${brand}” has more than 20 names, accounts and hashtags.`,
      "Remove the least important, then save again. Nothing was saved.",
    ],
    noBrands: () => [
      "There is no brand to listen for yet.",
      "Open the Listen tab, add your brand and save it. Then run the import again.",
    ],
  },
};

export type ListenText = Sentences<typeof en>;
