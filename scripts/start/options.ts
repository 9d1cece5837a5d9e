import { parseArgs } from "node:util";
import { workbookName } from "./data-folder.ts";

export interface StartOptions {
  port: number | null;
  workbook: string | null;
  locale: string | null;
  language: string | null;
  open: boolean;
  /** Mocks with fictional accounts instead of real platforms. */
  demo: boolean;
  help: boolean;
}

export const usage = `npm start -- [options]

  --port 5000        the port of the page; defaults to 4321 or the next free port
  --workbook NAME    the spreadsheet to open; defaults to the one saved last
  --locale nl_NL     the spreadsheet's locale: separators, dates
  --language es      your language: en, es or nl
  --no-open          do not open the browser
  --demo             try connections with invented accounts; no request is sent to a platform
`;

/** A mistake in the command line or environment. The message is for the user. */
export class UsageError extends Error {}

const checks: [string, RegExp, string][] = [
  ["port", /^\d{1,5}$/, "--port is a number up to 65535, such as --port 5000."],
  ["workbook", workbookName, "--workbook is a name of letters, digits, spaces, - and _, such as --workbook campaign."],
  ["locale", /^[a-z]{2}_[A-Z]{2}$/, "--locale is a language and a country, such as --locale nl_NL."],
  ["language", /^(en|es|nl)$/, "--language is en, es or nl."],
];

/** Reads the command line. Throws a UsageError that says what to write instead. */
export function readOptions(args: string[]): StartOptions {
  const values = parse(args);
  for (const [name, pattern, advice] of checks) {
    const value = values[name];
    if (value !== undefined && !pattern.test(String(value))) throw new UsageError(advice);
  }
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && port > 65535) throw new UsageError("--port is a number up to 65535, such as --port 5000.");
  const text = (name: string) => (values[name] as string | undefined) ?? null;
  return {
    port,
    workbook: text("workbook"),
    locale: text("locale"),
    language: text("language"),
    open: !values["no-open"],
    demo: values.demo === true,
    help: values.help === true,
  };
}

function parse(args: string[]): Record<string, string | boolean | undefined> {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    const options = {
      port: text,
      workbook: text,
      locale: text,
      language: text,
      "no-open": flag,
      demo: flag,
      help: flag,
    };
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split("\n")[0]}\n\n${usage}`);
  }
}
