import type { ForbiddenWord } from "./forbidden-word.ts";

/** English: the words of Google Sheets and of social media marketing. */
export const en: readonly ForbiddenWord[] = [
  { found: /workbook/i, instead: "spreadsheet" },
  { found: /\d %|\{\} %/, instead: "3.5%, without a space" },
  // But for the month.
  { found: /(?<!April )\bmay\b/i, instead: "can, or might" },
  { found: /\b(who|what|when)ever\b/i, instead: "anyone who, your administrator, any" },
  { found: /\b(some|every|no|any)body\b/i, instead: "someone, everyone, no one, anyone" },
  { found: /\bby (itself|themselves|himself)\b/i, instead: "automatically" },
  { found: /\b(take|takes|took|taken|taking)( it)? back\b/i, instead: "undo; of a permission: revoke" },
  { found: /\banew\b/i, instead: "again" },
  { found: /\b(go|goes|went|going|gone) on\b/i, instead: "continue, resume" },
  { found: /\bdoubled?s?\b/i, instead: "duplicate" },
  { found: /\bholds?\b/i, instead: "contains, has" },
  { found: /\bin (your|{}'s|someone else's) name\b/i, instead: "as you; owner", except: [] },
  { found: /\bat hand\b|\bby hand\b/i, instead: "manually" },
  { found: /e-mail/i, instead: "email" },
  { found: /\blooking (at|what)\b/i, instead: "Loading…" },
  { found: /\bmoods?\b/i, instead: "sentiment" },
  { found: /period before/i, instead: "previous period" },
  { found: /what (others|people) say/i, instead: "Social listening, mentions" },
  { found: /what (goes in|comes out)/i, instead: "Arguments, Returns" },
  { found: /\bwhere to\b(?! (get|find|add|download|create|copy|export))/i, instead: "Destination" },
  {
    found: /\b(does|do|did) not (say|give)|\b((?<!cell )says|gives|gave|tells|told|knows no|may not ask)\b/i,
    instead: "files and platforms do not speak: includes, provides, reports",
  },
  { found: /one-tap/i, instead: "likes" },
  { found: /\bworked out\b/i, instead: "calculated" },
  { found: /\bforesee|foresaw|foreseen\b/i, instead: "Something went wrong." },
  { found: /engagements? (ratio|percentage)|interaction rate/i, instead: "engagement rate" },
  {
    found: /\bfavourit|\bcolour|\bbehaviour|\borganis|\brecognis|\blicence\b/i,
    instead: "American spelling, as in Google's interface",
  },
  { found: / …/, instead: "… without a space before it" },
];
