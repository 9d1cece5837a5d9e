import type { Sentences } from "../sentences.ts";

/** Brands and their mentions, in the Data tab and the settings, and the script's messages about the list of brands. */
export const en = {
  heading: "Brand mentions",
  brands: "Brands",
  intro: "Your brand and competitors whose mentions you import. Shared by everyone in this spreadsheet.",
  loading: "Loading mentions…",
  own: "Your brand",
  competitor: "Competitor",
  isOwn: "This is our brand",
  add: "Add brand",
  editing: (brand: string) => `Edit “${brand}”`,
  edit: "Edit",
  remove: "Remove",
  save: "Save",
  saving: "Saving…",
  cancel: "Cancel",
  sure: (brand: string) => `Stop tracking “${brand}”? Its mentions stay in the sheets.`,
  yes: "Remove brand",
  keep: "Cancel",
  removing: "Removing…",
  labels: {
    edit: (brand: string) => `Edit: ${brand}`,
    remove: (brand: string) => `Remove: ${brand}`,
  },
  saved: "Saved for everyone in this spreadsheet.",
  fields: {
    name: "Name",
    nameHint: "Shown in sheets and reports.",
    nameMissing: "Enter a name.",
    renameHint: "Existing rows keep the old name.",
    names: "Keywords",
    namesHint: "One per line, such as “Brand Ltd” and “Brand”. If blank, the name above is used.",
    handles: "Brand accounts",
    handlesHint: "One per line, such as @brand. Their own posts don't count as mentions.",
    hashtags: "Hashtags",
    hashtagsHint: "One per line, such as #brand.",
  },
  heard: (from: string, to: string) => `Last 4 weeks: ${from} to ${to}`,
  figures: {
    mentions: "Mentions",
    perDay: "per day",
    shareOfVoice: "Share of voice",
    netSentiment: "Net sentiment",
    brandHealth: "Brand health",
  },
  range: (low: string, high: string) => `${low} to ${high}`,
  few: "Small sample: fewer than 30 mentions with sentiment. Interpret with care.",
  noneJudged: "Sentiment isn't available: no ratings, and the language isn't supported.",
  silent: "No mentions in the last 4 weeks.",
  nothingHeard: "No mentions in the last 4 weeks. Add a source such as Bluesky, YouTube or X.",
  choosePlatform: "Choose platform",
  explain: "Definitions",
  explanation: [
    "Share of voice: this brand's share of mentions of all brands listed here.",
    "Net sentiment: positive minus negative mentions, divided by all mentions with sentiment, from -1 to 1. Ratings take precedence over text. Text is rated with word lists, which misread 20 to 40% of texts. The value is corrected for how often they misread reviews and tweets with known sentiment (in Dutch, restaurant reviews only). It is in the range shown 9 times in 10.",
    "Brand health: net sentiment times the number of mentions. It isn't a standard metric.",
  ],
  inConnect: {
    loading: "Loading brands…",
    listensFor: (brands: string) => `Brands: ${brands}`,
    noBrands: "No brands to track yet. Add your brand first.",
    editBrands: "Edit brands",
  },
  errors: {
    noName: () => ["A brand has no name.", "Enter a name, then save again. Nothing was saved."],
    twice: (brand: string) => [
      `The brand “${brand}” is in the list twice.`,
      "Combine its keywords, accounts and hashtags in one entry, then save again. Nothing was saved.",
    ],
    nothingToFind: (brand: string) => [
      `“${brand}” has no keywords or hashtags.`,
      "Add at least one keyword or hashtag, then save again. Nothing was saved.",
    ],
    tooLong: (brand: string) => [
      `“${brand.slice(0, 40)}” has a name longer than 100 characters.`,
      "Shorten it, then save again. Nothing was saved.",
    ],
    tooMany: (brand: string) => [
      brand === "" ? "More than 20 brands are listed." : `“${brand}” has more than 20 keywords, accounts and hashtags.`,
      "Remove the least important, then save again. Nothing was saved.",
    ],
    noAuthor: () => ["The name is too short.", "Enter a name or handle with at least two letters or digits."],
    noBrands: () => [
      "No brands to track yet.",
      "Add your brand in the settings (the gear in the sidebar), then run the import again.",
    ],
  },
};

export type ListenText = Sentences<typeof en>;
