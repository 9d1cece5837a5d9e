import type { Translated } from "../language.ts";
import { en, type MailText } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

/** The build replaces this with whether `SEND_MAIL` is on. */
declare const ENGAGEMENT_SENDS_MAIL: boolean;

/** The texts of builds that send email; null in others, which leave them out. */
export const mailText: Translated<MailText> | null =
  typeof ENGAGEMENT_SENDS_MAIL !== "undefined" && ENGAGEMENT_SENDS_MAIL ? { en, es, nl } : null;
