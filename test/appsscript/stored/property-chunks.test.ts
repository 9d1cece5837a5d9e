import { beforeEach, describe, expect, it } from "vitest";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import {
  deleteChunks,
  deleteLongText,
  deleteSurplusChunks,
  historyKey,
  joinChunks,
  loadLongText,
  saveChunks,
  saveLongText,
  writeProperties,
} from "../../../src/appsscript/property-chunks.ts";
import { fitsProperties, maxUtf8Bytes } from "../../../src/appsscript/property-room.ts";
import { userProperties } from "../../../src/appsscript/stored-properties.ts";
import { openScript } from "../connect/in-script.ts";

let script: ReturnType<typeof openScript>;
/** What Google has stored for the user. */
let stored: Record<string, string>;
beforeEach(() => {
  script = openScript(noNetwork);
  script.inScript(() => userProperties.setProperty("other", "kept"));
  stored = script.project.state.userProperties["noor@example.com"] as Record<string, string>;
});

const keys = () => Object.keys(stored).sort();
/** Fills what is left of Google's 500 KB, but for so many bytes. */
function fill(left: number): void {
  const size = () => Object.entries(stored).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  for (let number = 100; size() < 490_000 - left; number++)
    stored[`full.${number}`] = "x".repeat(Math.min(8_000, 490_000 - left - size() - 8));
}

describe("an upper bound of the room that texts take", () => {
  it("is a byte for each letter, and three for each part of any other character", () => {
    expect(maxUtf8Bytes(" az~")).toBe(4);
    expect(maxUtf8Bytes("é")).toBe(3);
    expect(maxUtf8Bytes("\n🍞")).toBe(9);
  });

  it("counts keys and values, and what is replaced only once", () => {
    const all = { a: "x".repeat(400_000), "b.0": "x".repeat(50_000), "b.1": "x".repeat(39_993) };
    // 400,001 + 50,003 + 39,996 = 490,000 bytes.
    expect(fitsProperties(all, {})).toBe(true);
    expect(fitsProperties(all, { c: "" })).toBe(false);
    expect(fitsProperties(all, { "b.0": "x".repeat(50_000) })).toBe(true);
    expect(fitsProperties(all, { "b.0": "x".repeat(50_001) })).toBe(false);
    expect(fitsProperties(all, { "b.2": "x".repeat(89_996) }, "b.")).toBe(true);
    expect(fitsProperties(all, { "b.2": "x".repeat(89_997) }, "b.")).toBe(false);
  });
});

describe("a text in pieces", () => {
  it("comes back whole, and its surplus pieces go when it becomes shorter", () => {
    const [long, short] = [`${"a".repeat(2_900)}${"b".repeat(2_900)}c`, "d".repeat(2_900)];
    script.inScript(() => saveChunks(userProperties, "t.", long));
    expect(keys()).toEqual(["other", "t.0", "t.1", "t.2"]);
    expect(script.inScript(() => joinChunks(userProperties.getProperties(), "t."))).toBe(long);
    script.inScript(() => saveChunks(userProperties, "t.", short));
    expect(keys()).toEqual(["other", "t.0"]);
    expect(script.inScript(() => joinChunks(userProperties.getProperties(), "t."))).toBe(short);
  });

  it("leaves texts whose keys only begin alike", () => {
    Object.assign(stored, { "t.10x": "1", "t.x1": "2", t: "3" });
    script.inScript(() => {
      saveChunks(userProperties, "t.", "a");
      deleteChunks(userProperties, "t.");
    });
    expect(keys()).toEqual(["other", "t", "t.10x", "t.x1"]);
  });

  it("is none if a piece is missing, or is of another text", () => {
    expect(joinChunks({}, "t.")).toBeNull();
    expect(joinChunks({ "t.1": "ab/2/y" }, "t.")).toBeNull();
    expect(joinChunks({ "t.0": "ab/2/x" }, "t.")).toBeNull();
    expect(joinChunks({ "t.0": "ab/2/x", "t.1": "cd/2/y" }, "t.")).toBeNull();
    expect(joinChunks({ "t.0": "ab/2/x", "t.1": "ab/2/y", "t.2": "ab/3/z" }, "t.")).toBe("xy");
  });

  it("of an earlier version has the number of its pieces in the first, or none", () => {
    expect(joinChunks({ "t.0": "2/x", "t.1": "y", "t.2": "z" }, "t.")).toBe("xy");
    expect(joinChunks({ "t.0": "3/x", "t.1": "y" }, "t.")).toBe("xy");
    expect(joinChunks({ "t.0": "x", "t.1": "y", "t.2": "z", "t.4": "w" }, "t.")).toBe("xyz");
    expect(joinChunks({ "t.0": "10/x", "t.1": "y" }, "t.")).toBe("xy");
    expect(joinChunks({ "t.0": "12 x/3" }, "t.")).toBe("12 x/3");
    expect(joinChunks({ "t.0": "-ab/1/x" }, "t.")).toBe("-ab/1/x");
  });

  it("loses only the pieces that a killed execution left beside it", () => {
    const pieces = { "t.0": "ab/2/x", "t.1": "ab/2/y", "t.2": "cd/3/z", "t.x": "cd/3/z", "u.3": "cd/3/z" };
    Object.assign(stored, pieces);
    script.inScript(() => deleteSurplusChunks(userProperties, "t."));
    expect(keys()).toEqual(["other", "t.0", "t.1", "t.x", "u.3"]);
    Object.assign(stored, { "t.0": "-ab/2/x", "t.1": "y" });
    script.inScript(() => deleteSurplusChunks(userProperties, "t."));
    script.inScript(() => deleteSurplusChunks(userProperties, "none."));
    expect(keys()).toEqual(["other", "t.0", "t.1", "t.x", "u.3"]);
    Object.assign(stored, { "t.0": "ab/12/x", "t.1": "cd/12/y" });
    script.inScript(() => deleteSurplusChunks(userProperties, "t."));
    expect(keys()).toEqual(["other", "t.0", "t.x", "u.3"]);
  });
});

describe("a text of any length", () => {
  const load = () => script.inScript(() => loadLongText(userProperties, "t"));
  const save = (text: string) => script.inScript(() => saveLongText(userProperties, "t", text));

  it("is one property up to 9,000 bytes, and in pieces beyond", () => {
    expect(load()).toBeNull();
    save("a".repeat(9_000));
    expect(keys()).toEqual(["other", "t"]);
    save("a".repeat(9_001));
    expect(keys()).toEqual(["other", "t.0", "t.1", "t.2", "t.3"]);
    expect(load()).toBe("a".repeat(9_001));
    save("é".repeat(3_000));
    expect(stored.t).toBe("é".repeat(3_000));
  });

  it("is deleted with its pieces", () => {
    Object.assign(stored, { t: "a", "t.0": "b", "t.1": "c" });
    script.inScript(() => deleteLongText(userProperties, "t"));
    expect(keys()).toEqual(["other"]);
  });
});

describe("in a full store", () => {
  const history = (count: number) =>
    JSON.stringify(Array.from({ length: count }, (_, id) => ({ id, text: "x".repeat(90) })));
  const idsLeft = () =>
    script.inScript(() =>
      (JSON.parse(loadLongText(userProperties, historyKey) ?? "[]") as { id: number }[]).map(({ id }) => id),
    );

  it("the older half of the history goes, again and again until there is room, but never its newest line", () => {
    stored[historyKey] = history(5);
    fill(20);
    // Dropping the older two of five lines frees some 200 bytes, and the older of the other three some 100 more.
    script.inScript(() => saveChunks(userProperties, "t.", "a".repeat(150)));
    expect(idsLeft()).toEqual([0, 1, 2]);
    script.inScript(() => saveChunks(userProperties, "t.", "a".repeat(300)));
    expect(idsLeft()).toEqual([0, 1]);
    expect(() => script.inScript(() => saveChunks(userProperties, "t.", "a".repeat(2_000)))).toThrow("storage");
    expect(idsLeft()).toEqual([0]);
    expect(script.inScript(() => joinChunks(userProperties.getProperties(), "t."))).toBe("a".repeat(300));
  });

  it("a long history becomes one property once it is short enough, and in fewer pieces before", () => {
    const { inScript } = script;
    inScript(() => saveLongText(userProperties, historyKey, history(400)));
    const pieces = () => keys().filter((key) => key.startsWith(historyKey)).length;
    // 400 lines of 109 characters on average, with their commas, are 43,691.
    expect(pieces()).toBe(16);
    fill(20);
    inScript(() => saveChunks(userProperties, "t.", "a".repeat(2_000)));
    expect([idsLeft().length, pieces()]).toEqual([200, 8]);
    fill(20);
    inScript(() => saveChunks(userProperties, "u.", "a".repeat(14_000)));
    expect([idsLeft().length, pieces()]).toEqual([50, 1]);
    expect(keys()).toContain(historyKey);
  });

  it("what is left of a history is one property if it has exactly 9,000 bytes", () => {
    stored[historyKey] = "none";
    const line = { id: 0, text: "x".repeat(8_980) };
    expect(JSON.stringify([line])).toHaveLength(9_000);
    script.inScript(() => saveLongText(userProperties, historyKey, JSON.stringify([line, { id: 1 }])));
    fill(10);
    script.inScript(() => saveChunks(userProperties, "t.", "a"));
    expect(stored[historyKey]).toHaveLength(9_000);
  });

  it("runs that were left unfinished a week ago go first, and no younger ones", () => {
    const day = 86_400_000;
    const now = script.clock.now();
    const run = (startedAt: number) => JSON.stringify({ startedAt, notes: "x".repeat(500) });
    Object.assign(stored, {
      "engagement.run.a.0": `ab/2/{"startedAt":${now - 7 * day - 1},`,
      "engagement.run.a.1": 'ab/2/"notes":""}',
      "engagement.run.1b2.0": `ab/1/${run(now - 7 * day)}`,
      ...Object.fromEntries(
        Array.from({ length: 11 }, (_, at) => [`engagement.run.c.${at}`, at === 0 ? `ab/11/${run(now)}` : "ab/11/"]),
      ),
      "engagement.run.damaged.0": "ab/1/{",
      "engagement.runs": run(1),
      [historyKey]: history(2),
    });
    fill(10);
    script.inScript(() => saveChunks(userProperties, "t.", "a"));
    const runs = keys().filter((key) => key.startsWith("engagement."));
    const ofToday = Array.from({ length: 11 }, (_, at) => `engagement.run.c.${at}`);
    expect(runs).toEqual([historyKey, "engagement.run.1b2.0", ...ofToday, "engagement.runs"].sort());
    expect(idsLeft()).toEqual([0, 1]);
  });

  it("a damaged history frees nothing", () => {
    stored[historyKey] = "[1,2,3";
    fill(10);
    expect(() => script.inScript(() => saveChunks(userProperties, "t.", "a".repeat(100)))).toThrow("storage");
    stored[historyKey] = '{"length":3}';
    expect(() => script.inScript(() => saveChunks(userProperties, "t.", "a".repeat(100)))).toThrow("storage");
    expect(stored[historyKey]).toBe('{"length":3}');
  });

  it("short texts get room once Google refuses them, and no other refusal is taken for that", () => {
    stored[historyKey] = history(4);
    const refusing = (message: string, times: number) => {
      let left = times;
      const setProperties = (texts: Readonly<Record<string, string>>) => {
        if (left-- > 0) throw new Error(message);
        userProperties.setProperties(texts);
      };
      return { ...userProperties, setProperties };
    };
    const full = "You have exceeded the property storage quota.";
    fill(20);
    script.inScript(() => writeProperties(refusing(full, 1), { t: "a".repeat(100) }));
    expect(stored.t).toBe("a".repeat(100));
    expect(idsLeft()).toEqual([0, 1]);
    const write = (message: string, text: string) => () =>
      script.inScript(() => writeProperties(refusing(message, 1), { t: text }));
    expect(write(full, "a".repeat(9_000))).toThrow("Google allows 500 KB");
    expect(write("Service invoked too many times", "b")).toThrow("Service invoked too many times");
    expect(stored.t).toBe("a".repeat(100));
  });
});
