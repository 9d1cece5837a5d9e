import type { Language } from "../../text/language.ts";
import type { Server } from "../server.ts";
import { version } from "../version.ts";
import { frameAnswers } from "./frame-checks.ts";

export interface CheckResult {
  /** A line for each answer; see `npm run check:google`. */
  text: string;
  isSheetDeleted: boolean;
}

export type CheckServer = Pick<Server, "checkInstallation">;

const pauseMs = 1000;
/** Custom functions take about half a second each on Google, several at once. */
const calculationMs = 25_000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, pauseMs));

async function calculatedAnswers(server: CheckServer): Promise<[string, string][]> {
  const start = Date.now();
  for (;;) {
    const { answers, waiting } = await server.checkInstallation("read");
    const time: [string, string] = ["time-custom-functions", `${Date.now() - start} ms`];
    if (waiting === 0 || Date.now() - start > calculationMs) return [...answers, time];
    await pause();
  }
}

/** The name and main version of the browser, which decide what a frame may do. */
const browserName = (agent: string): string => /(?:Edg|OPR|Firefox|Chrome|Version)\/\d+/.exec(agent)?.[0] ?? "unknown";

/** A line for each answer. */
const resultText = (answers: readonly (readonly [string, string])[]): string =>
  answers.map(([id, answer]) => `${id}: ${answer}\n`).join("");

/**
 * Asks everything, and deletes what was made for it whatever happens. Rejects if the spreadsheet cannot be reached or
 * changed.
 */
export async function runCheck(server: CheckServer, onLanguage: (language: Language) => void): Promise<CheckResult> {
  const started = Date.now();
  let isSheetDeleted = false;
  const answers: [string, string][] = [
    ["version", version],
    ["date", new Date().toISOString().slice(0, 10)],
    ["browser", browserName(navigator.userAgent)],
  ];
  try {
    const start = await server.checkInstallation("start");
    if (start.language) onLanguage(start.language);
    answers.push(...start.answers);
    answers.push(...(await frameAnswers()));
    answers.push(...(await calculatedAnswers(server)));
    answers.push(...(await server.checkInstallation("ask")).answers);
  } finally {
    isSheetDeleted = await server.checkInstallation("end").then(
      () => true,
      () => false,
    );
  }
  answers.push(["seconds", String(Math.round((Date.now() - started) / 1000))]);
  return { text: resultText(answers), isSheetDeleted };
}
