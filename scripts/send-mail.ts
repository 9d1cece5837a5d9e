import { UsageError } from "./start/options.ts";

/** What Google asks of every user of an add-on that sends email. */
export const mailScope = "https://www.googleapis.com/auth/script.send_mail";

/** Whether `SEND_MAIL` turns email on. Throws a UsageError for what is neither on nor off. */
export function readSendMail(text = ""): boolean {
  const value = text.trim().toLowerCase();
  if (value === "on") return true;
  if (value === "" || value === "off") return false;
  throw new UsageError(
    `SEND_MAIL is ${text}. Write SEND_MAIL=on to send alerts and reports by email, too, or leave it out.`,
  );
}
