import { type ShareText, shareText } from "../../text/share/index.ts";
import { useLanguage } from "../language.ts";

/** What the Share tab says in the user's language. */
export function useShareText(): ShareText {
  return shareText[useLanguage()];
}
