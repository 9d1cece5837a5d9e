import { normalizeBrand } from "../../src/appsscript/listen/validate-brands.ts";
import type { Brand } from "../../src/connectors/define-connector.ts";
import type { ListenCalls, Listening, MentionSummary } from "../../src/rpc/listen-calls.ts";

export const brandOf = (part: Partial<Brand> & Pick<Brand, "name">): Brand => ({
  isOwn: false,
  names: [part.name],
  handles: [],
  hashtags: [],
  ...part,
});

export const mentionSummaryOf = (part: Partial<MentionSummary> & Pick<MentionSummary, "brand">): MentionSummary => ({
  isOwn: false,
  mentions: 0,
  perDay: 0,
  shareOfVoice: null,
  mentionsWithSentiment: 0,
  positive: 0,
  negative: 0,
  netSentiment: null,
  margin: null,
  isSmallSample: true,
  brandHealth: null,
  ...part,
});

/** The script's side of the Listen tab: keeps the list, and has heard what a test says. */
export class FakeListenCalls implements ListenCalls {
  brands: Brand[] = [];
  heard: MentionSummary[] = [];

  readListening(): Listening {
    const summaries = this.brands.map(
      ({ name, isOwn }) => this.heard.find(({ brand }) => brand === name) ?? mentionSummaryOf({ brand: name, isOwn }),
    );
    return { brands: this.brands, from: "2026-05-19", to: "2026-06-15", summaries };
  }

  saveBrands(brands: Brand[]): Listening {
    this.brands = brands.map(normalizeBrand).sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
    return this.readListening();
  }
}
