/** What is wrong with an argument: the rest of a sentence that begins with the argument's name. */
export class ArgumentError {
  /** @param isComplete The text is a sentence of its own: a message that came in from another function's answer. */
  constructor(
    readonly text: string,
    readonly isComplete = false,
  ) {}

  /** The message as one row of a range shows it. A single cell shows it behind the function's name. */
  forArgument(argument: string): string {
    return this.isComplete ? this.text : `${argument} ${this.text}`;
  }
}
