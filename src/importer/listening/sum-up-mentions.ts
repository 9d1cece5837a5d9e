import { brandHealth, netSentiment, netSentimentMargin } from "../../metrics/brand.ts";
import { sentimentClass } from "../../metrics/sentiment/sentiment-class.ts";
import type { Brand } from "../../platforms/define-platform.ts";
import { instantOfText } from "../../tables/iso-time.ts";
import { dayMs } from "../../time/day.ts";
import type { Heard } from "./listen-calls.ts";

/** A mention as the sheet holds it. */
export interface HeardMention {
  /** The brand's name. */
  account: string;
  /** YYYY-MM-DD. */
  day: string;
  sentiment: number | null;
}

/** Fewer judged mentions than these are shown with a warning. */
const fewMentions = 30;

const daysBetween = (from: string, to: string): number =>
  Math.round((instantOfText(to) - instantOfText(from)) / dayMs) + 1;

/**
 * What was said of each brand in a period: buzz volume, share of voice among the brands listed, net sentiment with its
 * margin, brand health.
 *
 * @param from First day, YYYY-MM-DD. @param to Last day, included.
 */
export function sumUpMentions(
  brands: readonly Brand[],
  mentions: readonly HeardMention[],
  from: string,
  to: string,
): Heard[] {
  const inPeriod = mentions.filter(({ day }) => day >= from && day <= to);
  const names = new Set(brands.map(({ name }) => name));
  const all = inPeriod.filter(({ account }) => names.has(account)).length;
  return brands.map(({ name, isOwn }) => {
    const own = inPeriod.filter(({ account }) => account === name);
    const moods = own.map(({ sentiment }) => sentiment).filter((mood): mood is number => mood !== null);
    const count = (wanted: string) => moods.filter((mood) => sentimentClass(mood) === wanted).length;
    const [positive, negative, judged] = [count("positive"), count("negative"), moods.length];
    const net = judged === 0 ? null : netSentiment(positive, negative, judged);
    return {
      brand: name,
      isOwn,
      mentions: own.length,
      perDay: own.length / daysBetween(from, to),
      shareOfVoice: all === 0 ? null : own.length / all,
      judged,
      positive,
      negative,
      netSentiment: net,
      margin: net === null ? null : netSentimentMargin(positive, negative, judged),
      areFew: judged < fewMentions,
      brandHealth: net === null ? null : brandHealth(net, own.length),
    };
  });
}
