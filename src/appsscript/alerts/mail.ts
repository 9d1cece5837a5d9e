import { mailText } from "../../text/mail/index.ts";
import { userLanguage } from "../user-language.ts";
import type { Posted } from "./posted.ts";

/** The build replaces this with whether `SEND_MAIL` is on. */
declare const ENGAGEMENT_SENDS_MAIL: boolean;

/** One address: a list of them would let a typing mistake send figures to somebody else. */
const mailAddress = /^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/;

/** Of a text's first line, so many letters are also the subject. Google's limit for subjects is 250 characters. */
const maxSubjectLetters = 120;

function post(address: string, text: string): Posted {
  try {
    // Below 0 once more were sent than are allowed.
    if (MailApp.getRemainingDailyQuota() <= 0) return "delayed";
    const [subject = ""] = text.split("\n");
    MailApp.sendEmail(address, [...subject].slice(0, maxSubjectLetters).join(""), text);
    return "accepted";
  } catch (error) {
    const message = String((error as Error | null)?.message);
    if (/permission|authori[sz]|script\.send_mail/i.test(message)) return "notAllowed";
    // An address that Google does not take is named in its message, whatever the language.
    return message.includes(address) ? "rejected" : "unknown";
  }
}

/** Messages by email; null in builds that send none, whose manifest lacks the scope. */
export const mail =
  typeof ENGAGEMENT_SENDS_MAIL !== "undefined" && ENGAGEMENT_SENDS_MAIL
    ? { isAddress: (address: string): boolean => mailAddress.test(address), post }
    : null;

export const mailErrors = () => mailText?.[userLanguage()].errors;
