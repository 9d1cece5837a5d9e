import { describe, expect, it } from "vitest";
import { blockOf, reportOn } from "./read-report.ts";
import { platformsTitle, post } from "./report-rows.ts";

const sentenceIn = async (posts: Parameters<typeof reportOn>[0]["posts"], heading = platformsTitle, language = "en") =>
  blockOf(await reportOn({ posts }, { language: language as "en" }), heading)
    .flat()
    .filter((cell) => /organic|paid results|orgánic|organisch/i.test(cell));

const linkedin = post("2026-05-04", 30, { platform: "linkedin", account: "brood", source: "LinkedIn API 202607" });
const x = post("2026-05-05", 30, { platform: "x", account: "brood", source: "X API v2" });

describe("a report says once whether its figures include paid ones", () => {
  it("names the platforms by what their source counts, and that their totals combine unlike figures", async () => {
    const instagram = post("2026-05-06", 30, { source: "Instagram API v25.0" });
    const tiktok = post("2026-05-07", 30, {
      platform: "tiktok",
      account: "brood",
      source: "TikTok content export (2026-05-31)",
    });
    expect(await sentenceIn([linkedin, x, instagram, tiktok])).toEqual([
      "Organic and paid results combined: X. Organic results only: LinkedIn. " +
        "Paid results included in some metrics only, or not stated for all: Instagram. " +
        "Not stated whether paid results are included: TikTok. Totals across platforms mix these.",
    ]);
  });

  it("warns of nothing where there is one platform", async () => {
    expect(await sentenceIn([linkedin])).toEqual(["Organic results only: LinkedIn."]);
  });

  it("says that they differ where a platform's posts come from sources that count differently", async () => {
    const fromFile = post("2026-05-06", 30, {
      ...linkedin,
      post_id: "file",
      source: "LinkedIn page export (2026-05-31)",
    });
    expect(await sentenceIn([linkedin, fromFile])).toEqual([
      "Paid results included in some metrics only, or not stated for all: LinkedIn.",
    ]);
  });

  it("says so in Spanish and Dutch", async () => {
    const both = [linkedin, x];
    expect(await sentenceIn(both, "Plataformas y benchmarks", "es")).toEqual([
      "Resultados orgánicos y de pago juntos: X. Solo resultados orgánicos: LinkedIn. Los totales de todas las plataformas mezclan resultados de distinto tipo.",
    ]);
    expect(await sentenceIn(both, "Platforms en benchmarks", "nl")).toEqual([
      "Organische en betaalde cijfers samen: X. Alleen organische cijfers: LinkedIn. Totalen van alle platforms tellen verschillende soorten cijfers bij elkaar op.",
    ]);
  });
});
