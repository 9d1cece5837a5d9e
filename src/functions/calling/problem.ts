/** What is wrong with an argument: the rest of a sentence that begins with the argument's name. */
export class Problem {
  /** @param whole The text is a sentence of its own: a message that came in from another function's answer. */
  constructor(
    readonly text: string,
    readonly whole = false,
  ) {}

  /** The message as one row of a range shows it. A single cell shows it behind the function's name. */
  about(argument: string): string {
    return this.whole ? this.text : `${argument} ${this.text}`;
  }
}
