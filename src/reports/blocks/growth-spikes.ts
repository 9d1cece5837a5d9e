import { formula, type SentencesPart } from "../define-block.ts";
import { filledText } from "../figures/sentences.ts";
import { shownSpikes } from "../sizes.ts";

const day = (serial: string) => `TEXT(${serial},[[t.dayFormat]])`;

const perDay = (number: string) => `FIXED(${number},IF(ABS(${number})<10,1,0),FALSE)`;

/** A line for each of the days on which an account grew far more than it usually does. */
function lineOf(place: number): string {
  const [name, last, days, growth, usual] = ["name", "day", "days", "growth", "usual"].map(
    (figure) => `[[spikes.${place}.${figure}]]`,
  ) as [string, string, string, string, string];
  const when = `IF(${days}>1,${day(`${last}-${days}+1`)}&" – ","")&${day(last)}`;
  return `IF(ISNUMBER(${growth}),${filledText("spike", `SUBSTITUTE(${name},"|",": ")`, when, perDay(growth), perDay(usual))},"")`;
}

/** Unusual growth of followers, where an account has enough numbers to show what is usual. */
export const growthSpikes: SentencesPart = {
  kind: "sentences",
  isOneLine: true,
  sentences: [
    formula(
      `=IF([[spikes.accounts]]=0,"",IF([[spikes.count]]=0,${filledText("spikesNone", "[[spikes.accounts]]")},${filledText("spikesFound", "[[spikes.count]]", "[[spikes.accounts]]")}))`,
    ),
    ...Array.from({ length: shownSpikes }, (_, index) => formula(`=${lineOf(index + 1)}`)),
  ],
};
