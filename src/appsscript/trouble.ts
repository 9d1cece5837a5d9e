import { Trouble } from "../importer/server-calls.ts";

/** Trouble in the words of the texts: what is in the way, and what to do. */
export const trouble = ([what = "", advice = ""]: readonly string[]): Trouble => new Trouble(what, advice);

interface Advised {
  message: string;
  advice: string;
}

/** Trouble is told by its advice: classes do not survive being loaded twice. */
export const isTrouble = (error: unknown): error is Advised =>
  typeof error === "object" && error !== null && typeof (error as Advised).advice === "string";
