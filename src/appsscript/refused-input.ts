import type { UserError } from "../rpc/script-calls.ts";
import { userError } from "./user-error.ts";
import { userText } from "./user-text.ts";

/** What Google says of a value that breaks a data validation rule which rejects input, in the languages of the add-on. */
const refusal = /data validation|validación de datos|gegevensvalidatie/i;

/** The sentence about it; null for any other error. Google reports it when cells are flushed or read next. */
export function refusedInput(error: unknown): UserError | null {
  const message = String((error as Error | null)?.message);
  if (!refusal.test(message)) return null;
  return userError(userText().errors.refusedInput(/\b[A-Z]{1,3}\d+\b/.exec(message)?.[0] ?? ""));
}
