import { describe, expect, it } from "vitest";
import { blanked } from "../../../src/importer/people/blank-mentions.ts";
import { isAuthor, maskNames, nameHash } from "../../../src/importer/people/names.ts";

const hashes = (...names: string[]) => names.map((name) => String(nameHash(name)));

describe("names of people who are forgotten", () => {
  it.each([
    ["Thanks @fern_wave, see you!", "@fern_wave", "Thanks …, see you!"],
    ["FERN WAVE wrote; fern-wave again", "Fern Wave", "… wrote; … again"],
    ["https://x.com/fern_wave/status/1", "fern_wave", "https://x.com/…/status/1"],
    ["Señor Peña y Peñalver", "peña", "Señor … y Peñalver"],
    ["@fern@mastodon.example likes rye", "@fern@mastodon.example", "… likes rye"],
    ["Fernando Wave", "Fern Wave", "Fernando Wave"],
    ["株式会社の山田さん", "山田さん", "株式会社の山田さん"],
    ["", "Fern", ""],
  ])("in %j, %s becomes %j", (text, name, masked) => {
    expect(maskNames(text, hashes(name))).toBe(masked);
  });

  it("the longest name goes first, and several people can be forgotten", () => {
    expect(maskNames("Fern Wave and Bo met Fern", hashes("Fern", "Fern Wave", "Bo"))).toBe("… and … met …");
  });

  it.each([
    ["Fern Wave (@fern_wave)", "fern_wave", true],
    ["Fern Wave (@fern_wave)", "Fern Wave", true],
    ["Fern Wave", "@Fern Wave", true],
    ["Fern Waverly", "Fern Wave", false],
    ["Fern Wave", "Fern", false],
    ["", "Fern", false],
  ])("the author %j is %s: %s", (author, name, isTheirs) => {
    expect(isAuthor(author, hashes(name))).toBe(isTheirs);
  });

  it("one letter is no name", () => {
    expect([nameHash("@a"), nameHash(" - "), nameHash("Bo")]).toEqual([null, null, expect.any(String)]);
  });
});

describe("a blanked mention", () => {
  const mention = { mention_id: "17", url: "https://x.com/fern/status/17", author: "fern", text: "Hi" };
  it("keeps an ID that says nothing", () => {
    expect(blanked(mention)).toEqual({ mention_id: "17", url: "", author: "", text: "" });
  });

  it("gets a hash for an ID that is an address or holds the name, or for a missing one, and keeps that hash", () => {
    for (const mention_id of ["at://did:plc:1/app.bsky.feed.post/2", "fern-17", ""]) {
      const { mention_id: id } = blanked({ ...mention, mention_id });
      expect(id).toMatch(/^anonymous [\w.]+$/);
      expect(blanked({ ...mention, mention_id: id, url: "", author: "", text: "" }).mention_id).toBe(id);
    }
    expect(blanked({ ...mention, mention_id: "" })).toEqual(
      blanked({ ...mention, mention_id: "", url: "http://www.x.com/fern/status/17/?utm_source=a" }),
    );
  });
});
