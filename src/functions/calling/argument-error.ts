/** What is wrong with an argument. The text continues a sentence that begins with the argument's name. */
export class ArgumentError {
  /** @param isComplete The text is a whole sentence, such as a message from a nested function. */
  constructor(
    readonly text: string,
    readonly isComplete = false,
  ) {}

  /** The message that a row of a range shows. In a single cell it follows the function's name. */
  forArgument(argument: string): string {
    return this.isComplete ? this.text : `${argument} ${this.text}`;
  }
}
