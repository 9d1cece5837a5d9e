import { cleanBrand } from "../../src/importer/listening/check-brands.ts";
import type { Heard, ListenCalls, Listening } from "../../src/importer/listening/listen-calls.ts";
import type { Brand } from "../../src/platforms/define-platform.ts";

export const brandOf = (part: Partial<Brand> & Pick<Brand, "name">): Brand => ({
  isOwn: false,
  names: [part.name],
  handles: [],
  hashtags: [],
  ...part,
});

export const heardOf = (part: Partial<Heard> & Pick<Heard, "brand">): Heard => ({
  isOwn: false,
  mentions: 0,
  perDay: 0,
  shareOfVoice: null,
  judged: 0,
  positive: 0,
  negative: 0,
  netSentiment: null,
  margin: null,
  areFew: true,
  brandHealth: null,
  ...part,
});

/** The script's side of the Listen tab: keeps the list, and has heard what a test says. */
export class FakeListen implements ListenCalls {
  brands: Brand[] = [];
  heard: Heard[] = [];

  readListening(): Listening {
    const heard = this.brands.map(
      ({ name, isOwn }) => this.heard.find(({ brand }) => brand === name) ?? heardOf({ brand: name, isOwn }),
    );
    return { brands: this.brands, from: "2026-05-19", to: "2026-06-15", heard };
  }

  saveBrands(brands: Brand[]): Listening {
    this.brands = brands.map(cleanBrand).sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
    return this.readListening();
  }
}
