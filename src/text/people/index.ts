import type { Translated } from "../language.ts";
import { en, type PeopleText } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

/** What is kept of other people, in every language. */
export const peopleText: Translated<PeopleText> = { en, es, nl };
