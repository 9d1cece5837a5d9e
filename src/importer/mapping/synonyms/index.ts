import { de } from "./de.ts";
import { en, type Synonyms } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import { pt } from "./pt.ts";

/** Names that export files use for fields, in six languages. */
export const synonyms: readonly Synonyms[] = [en, es, nl, de, fr, pt];
