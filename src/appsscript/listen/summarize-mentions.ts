import type { Brand } from "../../connectors/define-connector.ts";
import { brandHealth, netSentiment, netSentimentMargin } from "../../metrics/brand.ts";
import { sentimentClass } from "../../metrics/sentiment/sentiment-class.ts";
import type { MentionSummary } from "../../rpc/listen-calls.ts";
import { dayMs } from "../../time/day.ts";
import { instantOfText } from "../../time/iso-time.ts";

/** A mention as the sheet holds it. */
export interface MentionRow {
  /** The brand's name. */
  account: string;
  /** YYYY-MM-DD. */
  day: string;
  sentiment: number | null;
}

/** Below this many mentions with a sentiment, the sidebar shows a warning. */
const minSampleSize = 30;

const daysInPeriod = (from: string, to: string): number =>
  Math.round((instantOfText(to) - instantOfText(from)) / dayMs) + 1;

/**
 * Each brand's mentions in a period: buzz volume, share of voice among the given brands, net sentiment with its margin
 * of error, brand health. Formulas: `metrics/brand.ts`.
 *
 * @param from First day, YYYY-MM-DD. @param to Last day, included.
 */
export function summarizeMentions(
  brands: readonly Brand[],
  mentions: readonly MentionRow[],
  from: string,
  to: string,
): MentionSummary[] {
  const inPeriod = mentions.filter(({ day }) => day >= from && day <= to);
  const names = new Set(brands.map(({ name }) => name));
  const allOfBrands = inPeriod.filter(({ account }) => names.has(account)).length;
  return brands.map(({ name, isOwn }) => {
    const ofBrand = inPeriod.filter(({ account }) => account === name);
    const sentiments = ofBrand
      .map(({ sentiment }) => sentiment)
      .filter((sentiment): sentiment is number => sentiment !== null);
    const countClass = (sentimentName: string) =>
      sentiments.filter((sentiment) => sentimentClass(sentiment) === sentimentName).length;
    const [positive, negative, scored] = [countClass("positive"), countClass("negative"), sentiments.length];
    const net = scored === 0 ? null : netSentiment(positive, negative, scored);
    return {
      brand: name,
      isOwn,
      mentions: ofBrand.length,
      perDay: ofBrand.length / daysInPeriod(from, to),
      shareOfVoice: allOfBrands === 0 ? null : ofBrand.length / allOfBrands,
      mentionsWithSentiment: scored,
      positive,
      negative,
      netSentiment: net,
      margin: net === null ? null : netSentimentMargin(positive, negative, scored),
      isSmallSample: scored < minSampleSize,
      brandHealth: net === null ? null : brandHealth(net, ofBrand.length),
    };
  });
}
