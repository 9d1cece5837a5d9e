interface Advised {
  message: string;
  advice: string;
}

/** Trouble is told by its advice: classes do not survive being loaded twice. */
export const isTrouble = (error: unknown): error is Advised =>
  typeof error === "object" && error !== null && typeof (error as Advised).advice === "string";
