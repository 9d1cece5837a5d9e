/** Logs where an unexpected error was thrown. Its message may contain a secret; the stack alone is enough to find the cause. */
export function logUnexpected(error: unknown): void {
  console.error(String((error as Error | null)?.stack ?? "").replace(/^[\s\S]*?(?=\n[ \t]+at )/, "An import stopped."));
}
