import type { MentionSummary } from "../../../rpc/listen-calls.ts";
import { useLocale } from "../../language.ts";
import { useListenText } from "../../shared/listen-text.ts";

/** A brand's mentions in four figures; unknown values show as a dash. */
export function MentionFigures({ summary }: { summary: MentionSummary }) {
  const text = useListenText();
  const locale = useLocale();
  const formatNumber = (value: number | null, options: Intl.NumberFormatOptions) =>
    value === null ? "–" : new Intl.NumberFormat(locale, options).format(value);
  const { mentions, perDay, shareOfVoice, netSentiment, mentionsWithSentiment, isSmallSample, brandHealth } = summary;
  const [twoDecimals, oneDecimal] = [
    { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  ];
  const signed = { signDisplay: "exceptZero" } as const;
  const formatBalance = (value: number | null) => formatNumber(value, { ...twoDecimals, ...signed });

  return (
    <>
      <dl class="counts">
        <div>
          <dt>{text.figures.mentions}</dt>
          <dd>
            {formatNumber(mentions, {})}{" "}
            <span class="beside">
              {formatNumber(perDay, oneDecimal)} {text.figures.perDay}
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
            {formatBalance(netSentiment?.net ?? null)}{" "}
            {netSentiment && (
              <span class="beside">
                {text.range(formatBalance(netSentiment.low), formatBalance(netSentiment.high))}
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{text.figures.brandHealth}</dt>
          <dd>{formatNumber(brandHealth, { ...oneDecimal, ...signed })}</dd>
        </div>
      </dl>
      {isSmallSample && <p class="few notice warn">{mentionsWithSentiment === 0 ? text.noneJudged : text.few}</p>}
    </>
  );
}
