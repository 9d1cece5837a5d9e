/** What is wrong with what a command or a tool was given, in a sentence. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
