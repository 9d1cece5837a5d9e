import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findChromium } from "../../../scripts/chromium/find.ts";
import { getChromium, type Step } from "../../../scripts/chromium/get.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chromium-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that stands for a Chromium. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
const works = (name: string) => program(name, "echo Chromium 153.0.1.2");
const lacksLibraries = (name: string) => program(name, "echo 'error while loading shared libraries' >&2; exit 127");

describe("a Chromium is found", () => {
  it("where CHROMIUM_PATH says, before the one on the PATH", () => {
    works("chromium");
    const mine = works("mine");
    expect(findChromium({ CHROMIUM_PATH: mine, PATH: folder }, [])).toBe(mine);
  });

  it("on the PATH, before the usual places", () => {
    const onPath = works("google-chrome");
    expect(findChromium({ PATH: `/nowhere:${folder}` }, [works("usual")])).toBe(onPath);
  });

  it("in the usual places when the PATH is empty", () => {
    const usual = works("usual");
    expect(findChromium({ PATH: "" }, [join(folder, "missing"), usual])).toBe(usual);
  });

  it("nowhere when the PATH is empty and there are no usual places", () => {
    expect(findChromium({ PATH: "" }, [])).toBeUndefined();
  });

  it("only where it starts: one that lacks libraries is passed over, wherever it is", () => {
    const usual = works("usual");
    const broken = lacksLibraries("chromium");
    expect(findChromium({ CHROMIUM_PATH: broken, PATH: folder }, [broken, usual])).toBe(usual);
  });
});

describe("a Chromium is fetched", () => {
  let said: string[] = [];
  let ran: string[] = [];
  const find = () => findChromium({ PATH: "" }, [join(folder, "fetched")]);
  const step = (says: string, run: () => void, applies = true): Step => ({
    says,
    applies: () => applies,
    run: async () => {
      ran.push(says);
      run();
    },
  });
  const get = (...steps: Step[]) => getChromium({ wanted: "", steps, find, say: (line) => said.push(line) });
  const fails = () => {
    throw new Error("no such host.");
  };
  beforeEach(() => {
    said = [];
    ran = [];
  });

  it("not at all where one is there", async () => {
    const there = works("fetched");
    expect(await get(step("Downloading", fails))).toBe(there);
    expect([said, ran]).toEqual([[], []]);
  });

  it("in place of the one that CHROMIUM_PATH names, if that does not start, and the person reads so", async () => {
    const broken = lacksLibraries("mine");
    works("fetched");
    await getChromium({ wanted: broken, steps: [], find, say: (line) => said.push(line) });
    expect(said).toEqual([`The Chromium that CHROMIUM_PATH names, ${broken}, does not start.`]);
  });

  it("by the first step that works; later ones do not run", async () => {
    expect(
      await get(
        step("One", () => works("fetched")),
        step("Two", fails),
      ),
    ).toBe(join(folder, "fetched"));
    expect(ran).toEqual(["One"]);
  });

  it.each([1, 2, 3])(
    "by step %i of 3 when those before it fail, and each says in a line what it does",
    async (good) => {
      const names = ["One", "Two", "Three"];
      const steps = names.map((name, at) => step(name, at + 1 === good ? () => works("fetched") : fails));
      expect(await get(...steps)).toBe(join(folder, "fetched"));
      expect(ran).toEqual(names.slice(0, good));
      expect(said.filter((line) => !line.startsWith(" "))).toEqual(
        ran.map((name) => `The browser tests need a Chromium. ${name} ...`),
      );
    },
  );

  it("by the next step when one gave a Chromium that does not start", async () => {
    await get(
      step("One", () => lacksLibraries("fetched")),
      step("Two", () => works("fetched")),
    );
    expect(ran).toEqual(["One", "Two"]);
  });

  it("also when another process put it there while a step failed", async () => {
    const slower = () => {
      works("fetched");
      fails();
    };
    expect(await get(step("One", slower), step("Two", fails))).toBe(join(folder, "fetched"));
    expect(ran).toEqual(["One"]);
  });

  it("only by steps that this system has", async () => {
    await get(
      step("Another system's", () => works("fetched"), false),
      step("This one's", () => works("fetched")),
    );
    expect(ran).toEqual(["This one's"]);
  });

  it("or the person reads in one sentence what to do", async () => {
    await expect(get(step("One", fails), step("Two", fails))).rejects.toThrow(
      /^The browser tests need a Chromium, and none could be fetched\. Install .*, or set CHROMIUM_PATH to the one you have, and try again\.$/,
    );
    expect(said).toContain("  That failed: no such host.");
  });
});
