import { type ListenText, listenText } from "../../text/listen/index.ts";
import { useLanguage } from "../language.ts";

/** What the Listen tab says in the user's language. */
export const useListenText = (): ListenText => listenText[useLanguage()];
