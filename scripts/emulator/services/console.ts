import { emulate } from "../strict-object.ts";
import type { ServiceHost } from "./service-host.ts";

type Logger = GoogleAppsScript.Base.Logger;

/** `console` and `Logger`. */
export function createLogging({ screen }: ServiceHost): { console: Console; Logger: Logger } {
  const lines: string[] = [];
  const write = (...values: unknown[]) => {
    const line = formatLine(values);
    lines.push(line);
    screen.log(line);
  };
  const started = new Map<string, number>();
  const logger: Logger = emulate<Logger>()("Logger", {
    clear: () => void lines.splice(0),
    getLog: () => lines.join("\n"),
    log(...values: unknown[]) {
      write(...values);
      return logger;
    },
  });
  return {
    Logger: logger,
    console: emulate<Console>()("console", {
      log: write,
      info: write,
      warn: write,
      error: write,
      time: (label: string) => void started.set(label, Date.now()),
      timeEnd: (label: string) => write(`${label}: ${Date.now() - (started.get(label) ?? Date.now())}ms`),
    }),
  };
}

/** Fills in `%s`, `%d` and `%j`; remaining values are appended. */
function formatLine([first, ...rest]: unknown[]): string {
  if (typeof first !== "string") return [first, ...rest].map(formatValue).join(" ");
  const text = first.replace(/%[sdj]/g, (placeholder) => (rest.length ? formatValue(rest.shift()) : placeholder));
  return [text, ...rest.map(formatValue)].join(" ");
}

function formatValue(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
