import type { MentionSummary } from "../../rpc/listen-calls.ts";
import { useLocale } from "../language.ts";
import { useListenText } from "./listen-text.ts";

/** What was said of a brand, as four figures; what is not known is a dash. */
export function MentionFigures({ summary }: { summary: MentionSummary }) {
  const text = useListenText();
  const locale = useLocale();
  const formatNumber = (value: number | null, options: Intl.NumberFormatOptions) =>
    value === null ? "–" : new Intl.NumberFormat(locale, options).format(value);
  const { mentions, perDay, shareOfVoice, netSentiment, margin, mentionsWithSentiment, isSmallSample, brandHealth } =
    summary;
  const [balance, one] = [
    { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  ];
  const signed = { signDisplay: "exceptZero" } as const;

  return (
    <>
      <dl class="counts">
        <div>
          <dt>{text.figures.mentions}</dt>
          <dd>
            {formatNumber(mentions, {})}{" "}
            <span class="beside">
              {formatNumber(perDay, one)} {text.figures.perDay}
            </span>
          </dd>
        </div>
        <div>
          <dt>{text.figures.shareOfVoice}</dt>
          <dd>{formatNumber(shareOfVoice, { style: "percent" })}</dd>
        </div>
        <div>
          <dt>{text.figures.netSentiment}</dt>
          <dd>
            {formatNumber(netSentiment, { ...balance, ...signed })}{" "}
            {margin !== null && <span class="beside">{text.margin(formatNumber(margin, balance))}</span>}
          </dd>
        </div>
        <div>
          <dt>{text.figures.brandHealth}</dt>
          <dd>{formatNumber(brandHealth, { ...one, ...signed })}</dd>
        </div>
      </dl>
      {isSmallSample && <p class="few notice warn">{mentionsWithSentiment === 0 ? text.noneJudged : text.few}</p>}
    </>
  );
}
