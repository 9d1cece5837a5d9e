import { UserError } from "../rpc/script-calls.ts";

/** A `UserError` from a text of two sentences: what is wrong, and what to do. */
export const userError = ([what = "", advice = ""]: readonly string[]): UserError => new UserError(what, advice);

interface UserErrorLike {
  message: string;
  advice: string;
}

/** Recognizes a user error by its advice: `instanceof` fails where the class was loaded twice. */
export const isUserError = (error: unknown): error is UserErrorLike =>
  typeof error === "object" && error !== null && typeof (error as UserErrorLike).advice === "string";
