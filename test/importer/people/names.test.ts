import { describe, expect, it } from "vitest";
import { blanked, withoutPeople } from "../../../src/importer/people/blank-mentions.ts";
import { isAuthor, isNameHash, maskNames, nameHash, saltOf } from "../../../src/importer/people/names.ts";

const hashes = (...names: string[]) => names.map((name) => String(nameHash(name, "rye")));

describe("names of people who are forgotten", () => {
  it.each([
    ["Thanks @fern_wave, see you!", "@fern_wave", "Thanks …, see you!"],
    ["FERN WAVE wrote; fern-wave again", "Fern Wave", "… wrote; … again"],
    ["https://x.com/fern_wave/status/1", "fern_wave", "https://x.com/…/status/1"],
    ["Señor Peña y Peñalver", "peña", "Señor … y Peñalver"],
    ["@fern@mastodon.example likes rye", "@fern@mastodon.example", "… likes rye"],
    ["Fernando Wave", "Fern Wave", "Fernando Wave"],
    ["株式会社の山田さん", "山田さん", "株式会社の山田さん"],
    ["Jose\u0301 Pen\u0303a wrote", "José Peña", "… wrote"],
    ["José Peña wrote", "Jose\u0301 Pen\u0303a", "… wrote"],
    ["\u{1d405}\u{1d41e}\u{1d42b}\u{1d427} Ｗａｖｅ wrote", "Fern Wave", "… wrote"],
    ["Mail ash@bakery.example, Fern", "Fern", "Mail ash@bakery.example, …"],
    [
      "Maria de la Luz del Rocio Garcia Lopez de Haro y Ruiz Soto",
      "Maria de la Luz del Rocio Garcia Lopez de Haro y",
      "… Ruiz Soto",
    ],
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
    ["Fern Wave (baker in Leeds)", "Fern Wave", true],
    ["Fern Wave [she]", "Fern Wave", true],
    ["Fern Wave | Baker", "Fern Wave", true],
    ["Fern Wave (@fern_wave on X)", "fern_wave", true],
    ["Fern Waverly", "Fern Wave", false],
    ["Fern Wave", "Fern", false],
    ["", "Fern", false],
  ])("the author %j is %s: %s", (author, name, isTheirs) => {
    expect(isAuthor(author, hashes(name))).toBe(isTheirs);
  });

  it("an author is found by any of the hashes, whatever salt each has", () => {
    const stored = [String(nameHash("Fern", "rye")), String(nameHash("Bo", "oats")), String(nameHash("Ash", ""))];
    expect(["Fern", "Bo", "Ash", "Ivy"].map((author) => isAuthor(author, stored))).toEqual([true, true, true, false]);
    expect(maskNames("Fern, Bo, Ash, Ivy", stored)).toBe("…, …, …, Ivy");
    expect(stored.map(saltOf)).toEqual(["rye", "oats", ""]);
    expect(stored.map(isNameHash)).toEqual([true, true, true]);
    expect(saltOf("Fern")).toBe("");
  });

  it("one letter is no name", () => {
    const [letter, dash, name] = ["@a", " - ", "Bo"].map((each) => nameHash(each, "rye"));
    expect([letter, dash, name]).toEqual([null, null, expect.any(String)]);
  });

  it("have other hashes in each spreadsheet, so that nobody can compare them", () => {
    expect(nameHash("Fern Wave", "rye")).not.toBe(nameHash("Fern Wave", "oats"));
    expect(maskNames("Fern Wave", [String(nameHash("Fern Wave", "rye"))])).toBe("…");
  });

  it("are found by the hashes of an earlier version, too", () => {
    expect(maskNames("Ask Fern Wave", [String(nameHash("Fern Wave", ""))])).toBe("Ask …");
  });

  it("hashes that somebody has damaged name nobody, and do not stop anything", () => {
    for (const damaged of ["", "0.rye~a.b", "-1.a.b", "Fern Wave", "2.rye~", "1.rye~a.b!", "1000.rye~a.b"])
      expect([isNameHash(damaged), maskNames("Ask Fern Wave", [damaged])]).toEqual([false, "Ask Fern Wave"]);
  });

  it("a text from which names were taken stays the same", () => {
    const names = hashes("Ash", "Fern Wave");
    const masked = maskNames("Fern Ash Wave likes rye", names);
    expect([masked, maskNames(masked, names)]).toEqual(["… likes rye", "… likes rye"]);
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

describe("what an ID tells of its author", () => {
  const idOf = (mention_id: string, author: string, url = "") =>
    blanked({ mention_id, author, url, text: "" }).mention_id;

  it.each([
    ["fern-17", "Fern Wave"],
    ["17-WAVE", "Fern Wave"],
    ["17-bo", "Bo"],
    ["17-fern", "@fern"],
    ["https://x.com/1", ""],
  ])("%s by %j is a hash from now on", (id, author) => {
    expect(idOf(id, author)).toMatch(/^anonymous /);
  });

  it.each([
    ["17a", "A Hill"],
    ["17", ""],
    ["fern-17", "Ash"],
    ["anonymous 1a.2b", "Anonymous"],
    ["", "Fern"],
  ])("%j by %j stays", (id, author) => {
    expect(idOf(id, author)).toBe(id);
  });

  it("an address without a protocol is one, too, where it takes the place of an ID", () => {
    expect(idOf("", "", "x.com/fern/17")).toMatch(/^anonymous /);
  });
});

describe("rows to import", () => {
  const privacy = { before: "2026-01-01", forgotten: hashes("Fern Wave") };
  const mention = (published_at: string | null) => ({ mention_id: "1", author: "Ash Hill", text: "Rye", published_at });

  it.each([
    ["2025-12-31", true],
    ["2025-12-31T23:59:59", true],
    ["2026-01-01", false],
    ["2026-01-01T00:00:00", false],
    [null, false],
    ["", false],
  ])("a mention of %s is blanked: %s, since it's before the day from which they are kept", (day, isBlanked) => {
    expect(withoutPeople("mentions", [mention(day)], { ...privacy, forgotten: [] })[0]?.author).toBe(
      isBlanked ? "" : "Ash Hill",
    );
    expect(withoutPeople("mentions", [mention(day)], { before: null, forgotten: [] })[0]?.author).toBe("Ash Hill");
  });

  it("stay the same rows where nothing is to be blanked", () => {
    const rows = [mention("2020-01-01")];
    expect(withoutPeople("mentions", rows, undefined)).toBe(rows);
    expect(withoutPeople("posts", rows, { before: "2026-01-01", forgotten: [] })).toBe(rows);
  });

  it("of one's own posts keep their text and link, however old they are", () => {
    const post = { platform: "x", url: "https://x.com/luna/1", text: "Rye", published_at: "2020-01-01" };
    expect(withoutPeople("posts", [post], privacy)[0]).toBe(post);
  });

  it("keep their platform, days and numbers, also where a person is called like them", () => {
    const post = { platform: "instagram", text: "Instagram 05", published_at: "2026-05-01", likes: 5 };
    expect(withoutPeople("posts", [post], { before: null, forgotten: hashes("Instagram", "05") })).toEqual([
      { ...post, text: "… …" },
    ]);
  });

  it("without a link, an author or a text need none to stay the same", () => {
    const row = { mention_id: "3", url: null, published_at: "2025-02-01" };
    expect(withoutPeople("mentions", [row], privacy)[0]).toBe(row);
    const zero = { mention_id: "3", text: "Rye", url: null, published_at: "2025-02-01" };
    expect(withoutPeople("mentions", [zero], privacy)).toEqual([{ ...zero, text: "", url: "", author: "" }]);
  });

  it("of any table lose the name in texts, links and IDs, and keep days and numbers", () => {
    const post = { platform: "instagram", url: "https://x.com/fern-wave/1", text: "With Fern Wave", likes: 3 };
    expect(withoutPeople("posts", [post], privacy)).toEqual([
      { platform: "instagram", url: "https://x.com/…/1", text: "With …", likes: 3 },
    ]);
  });

  it("that may be kept stay the same, also those that were blanked before", () => {
    const rows = [
      { mention_id: "1", author: "Ash Hill", text: "Rye", published_at: "2026-02-01" },
      { mention_id: "2", author: "Fern Wave", text: "Rye", published_at: "2026-02-01" },
      { mention_id: "3", author: "Ash Hill", text: "Rye", published_at: "2025-02-01" },
    ];
    const kept = withoutPeople("mentions", rows, privacy);
    expect(kept.map((row, index) => row === rows[index])).toEqual([true, false, false]);
    expect(kept.slice(1)).toMatchObject([
      { mention_id: "2", author: "", text: "" },
      { mention_id: "3", author: "", text: "" },
    ]);
    withoutPeople("mentions", kept, privacy).forEach((row, index) => {
      expect(row).toBe(kept[index]);
    });
  });
});
