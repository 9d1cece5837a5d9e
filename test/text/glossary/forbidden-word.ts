/** A word or spelling that no text of a language uses, and what takes its place. */
export interface ForbiddenWord {
  found: RegExp;
  instead: string;
  /** Keys of the texts, such as `src/text/sidebar/en.ts done.cutOff`, that need it in another sense. */
  except?: readonly string[];
}
