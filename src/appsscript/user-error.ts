import { UserError } from "../rpc/script-calls.ts";

/** Trouble in the words of the texts: what is in the way, and what to do. */
export const userError = ([what = "", advice = ""]: readonly string[]): UserError => new UserError(what, advice);

interface UserErrorLike {
  message: string;
  advice: string;
}

/** Trouble is told by its advice: classes do not survive being loaded twice. */
export const isUserError = (error: unknown): error is UserErrorLike =>
  typeof error === "object" && error !== null && typeof (error as UserErrorLike).advice === "string";
