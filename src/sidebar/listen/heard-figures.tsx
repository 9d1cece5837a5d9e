import type { Heard } from "../../importer/listening/listen-calls.ts";
import { useLocale } from "../language.ts";
import { useListenText } from "./listen-text.ts";

/** What was said of a brand, as four figures; what is not known is a dash. */
export function HeardFigures({ heard }: { heard: Heard }) {
  const text = useListenText();
  const locale = useLocale();
  const write = (value: number | null, options: Intl.NumberFormatOptions) =>
    value === null ? "–" : new Intl.NumberFormat(locale, options).format(value);
  const { mentions, perDay, shareOfVoice, netSentiment, margin, judged, areFew, brandHealth } = heard;
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
            {write(mentions, {})}{" "}
            <span class="beside">
              {write(perDay, one)} {text.figures.perDay}
            </span>
          </dd>
        </div>
        <div>
          <dt>{text.figures.shareOfVoice}</dt>
          <dd>{write(shareOfVoice, { style: "percent" })}</dd>
        </div>
        <div>
          <dt>{text.figures.netSentiment}</dt>
          <dd>
            {write(netSentiment, { ...balance, ...signed })}{" "}
            {margin !== null && <span class="beside">{text.margin(write(margin, balance))}</span>}
          </dd>
        </div>
        <div>
          <dt>{text.figures.brandHealth}</dt>
          <dd>{write(brandHealth, { ...one, ...signed })}</dd>
        </div>
      </dl>
      {areFew && <p class="few notice warn">{judged === 0 ? text.noneJudged : text.few}</p>}
    </>
  );
}
