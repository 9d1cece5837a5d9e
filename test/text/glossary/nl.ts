import type { ForbiddenWord } from "./forbidden-word.ts";

/** Dutch: the words of Google Spreadsheets and of social media marketing. */
export const nl: readonly ForbiddenWord[] = [
  { found: /werkmap/i, instead: "spreadsheet" },
  { found: /interactiepercentage|engagement-?(percentage|ratio)/i, instead: "engagement rate" },
  { found: /opmerking/i, instead: "reacties; of a row: notitie" },
  { found: /vertoning|\bvertoond\b/i, instead: "impressies" },
  { found: /bewaard/i, instead: "opgeslagen" },
  { found: /platformen/i, instead: "platforms" },
  { found: /\bvanzelf\b|uit zichzelf|\bzichzelf\b/i, instead: "automatisch" },
  { found: /met de hand/i, instead: "handmatig" },
  { found: /[“”„]/, instead: "‘ ’" },
  { found: / …/, instead: "… zonder spatie ervoor" },
  { found: /\d %|\{\} %/, instead: "3,5%, zonder spatie" },
  { found: /wat (erin gaat|eruit komt)/i, instead: "Argumenten, Resultaat" },
  { found: /\bwaarheen\b/i, instead: "Bestemming" },
  { found: /anderen zeggen/i, instead: "Social listening, vermeldingen" },
  { found: /één tik/i, instead: "likes" },
  { found: /\bstemming\b/i, instead: "sentiment" },
  { found: /gebruikelijke reactietijd/i, instead: "Mediane reactietijd" },
  { found: /wie (hem|de add-on|het) (\w+ )?(heeft geïnstalleerd|installeerde|beheert)/i, instead: "je beheerder" },
  { found: /\b(kent|zegt|vertelt)\b/i, instead: "bestanden en platforms spreken niet: bevat, herkent, meldt" },
  { found: /\bneemt\b.*\bvragen\b/i, instead: "limiet bereikt" },
  { found: /dubbel in|niets dubbel/i, instead: "geen dubbele rijen" },
];
