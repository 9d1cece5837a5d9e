/** Prints what is wrong with the command line, and exits with status 2. */
export function exitWithMessage(sentence: string): never {
  console.error(`${sentence} See: npm run -s import -- --help`);
  process.exit(2);
}
