/** Each type of mention, by the spreadsheet's language. */
const mentionTypeNames = {
  en: { mention: "Mention", comment: "Comment", review: "Review" },
  es: { mention: "Mención", comment: "Comentario", review: "Reseña" },
  nl: { mention: "Vermelding", comment: "Reactie", review: "Review" },
} as const;

/** A Dutch review, as earlier versions wrote it: the word is now the column of ratings alone. */
const earlierReview = "beoordeling";

type MentionType = keyof (typeof mentionTypeNames)["en"];

/** The type that a cell or a source means, in any language; null for a word that is none of them. */
function mentionTypeOf(text: string): MentionType | null {
  const word = text.trim().toLowerCase();
  if (word === earlierReview) return "review";
  for (const names of Object.values(mentionTypeNames))
    for (const type of Object.keys(names) as MentionType[])
      if (word === type || word === names[type].toLowerCase()) return type;
  return null;
}

/** The words of the column for the type of a mention. */
export const mentionTypes = { idOf: mentionTypeOf, names: mentionTypeNames };
