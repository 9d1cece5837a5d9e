import { type ListenText, listenText } from "../../text/listen/index.ts";
import { useLanguage } from "../language.ts";

/** Texts about brands and mentions in the user's language. */
export const useListenText = (): ListenText => listenText[useLanguage()];
