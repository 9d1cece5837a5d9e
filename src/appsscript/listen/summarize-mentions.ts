import type { Brand } from "../../connectors/define-connector.ts";
import { brandHealth } from "../../metrics/brand.ts";
import { adjustedNetSentiment } from "../../metrics/sentiment/adjusted-net-sentiment.ts";
import { countSentiments } from "../../metrics/sentiment/sentiment-class.ts";
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
  /** The code of its language; blank if unknown. */
  language: string;
  hasRating: boolean;
}

/** Below this many mentions with a sentiment, the sidebar shows a warning. */
const minSampleSize = 30;

const daysInPeriod = (from: string, to: string): number =>
  Math.round((instantOfText(to) - instantOfText(from)) / dayMs) + 1;

/**
 * Each brand's mentions in a period: buzz volume, share of voice among the given brands, net sentiment with its range,
 * brand health. Formulas: `metrics/brand.ts`, `metrics/sentiment/adjusted-net-sentiment.ts`.
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
    const rated = ofBrand.flatMap(({ sentiment, ...mention }) =>
      sentiment === null ? [] : [{ ...mention, sentiment }],
    );
    const { positive, negative } = countSentiments(rated.map(({ sentiment }) => sentiment));
    const range = adjustedNetSentiment(rated);
    return {
      brand: name,
      isOwn,
      mentions: ofBrand.length,
      perDay: ofBrand.length / daysInPeriod(from, to),
      shareOfVoice: allOfBrands === 0 ? null : ofBrand.length / allOfBrands,
      mentionsWithSentiment: rated.length,
      positive,
      negative,
      netSentiment: range,
      isSmallSample: rated.length < minSampleSize,
      brandHealth: range && brandHealth(range.net, ofBrand.length),
    };
  });
}
