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

/** A shell script in place of Chromium. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
const works = (name: string) => program(name, "echo Chromium 153.0.1.2");
const lacksLibraries = (name: string) => program(name, "echo 'error while loading shared libraries' >&2; exit 127");

describe("finding Chromium", () => {
  it("the Chromium at CHROMIUM_PATH is preferred to the one on the PATH", () => {
    works("chromium");
    const mine = works("mine");
    expect(findChromium({ CHROMIUM_PATH: mine, PATH: folder }, [])).toBe(mine);
  });

  it("a Chromium on the PATH is preferred to the usual paths", () => {
    const onPath = works("google-chrome");
    expect(findChromium({ PATH: `/nowhere:${folder}` }, [works("usual")])).toBe(onPath);
  });

  it("a Chromium at a usual path is found without one on the PATH", () => {
    const usual = works("usual");
    expect(findChromium({ PATH: "" }, [join(folder, "missing"), usual])).toBe(usual);
  });

  it("no Chromium is found with an empty PATH and no usual paths", () => {
    expect(findChromium({ PATH: "" }, [])).toBeUndefined();
  });

  it("a Chromium that does not start is skipped, wherever it is", () => {
    const usual = works("usual");
    const broken = lacksLibraries("chromium");
    expect(findChromium({ CHROMIUM_PATH: broken, PATH: folder }, [broken, usual])).toBe(usual);
  });
});

describe("fetching Chromium", () => {
  let printed: string[] = [];
  let ran: string[] = [];
  const find = () => findChromium({ PATH: "" }, [join(folder, "fetched")]);
  const step = (description: string, run: () => void, applies = true): Step => ({
    description,
    applies: () => applies,
    run: async () => {
      ran.push(description);
      run();
    },
  });
  const get = (...steps: Step[]) => getChromium({ preferredPath: "", steps, find, say: (line) => printed.push(line) });
  const fails = () => {
    throw new Error("no such host.");
  };
  beforeEach(() => {
    printed = [];
    ran = [];
  });

  it("nothing is fetched if there is a Chromium", async () => {
    const there = works("fetched");
    expect(await get(step("Downloading", fails))).toBe(there);
    expect([printed, ran]).toEqual([[], []]);
  });

  it("another Chromium is used if the one at CHROMIUM_PATH does not start, and a message says so", async () => {
    const broken = lacksLibraries("mine");
    works("fetched");
    await getChromium({ preferredPath: broken, steps: [], find, say: (line) => printed.push(line) });
    expect(printed).toEqual([`The Chromium that CHROMIUM_PATH names, ${broken}, does not start.`]);
  });

  it("Chromium is fetched by the first step that works, and later ones do not run", async () => {
    expect(
      await get(
        step("One", () => works("fetched")),
        step("Two", fails),
      ),
    ).toBe(join(folder, "fetched"));
    expect(ran).toEqual(["One"]);
  });

  it.each([1, 2, 3])(
    "Chromium is fetched by step %i of 3 if those before it fail, and each step prints what it does",
    async (good) => {
      const names = ["One", "Two", "Three"];
      const steps = names.map((name, at) => step(name, at + 1 === good ? () => works("fetched") : fails));
      expect(await get(...steps)).toBe(join(folder, "fetched"));
      expect(ran).toEqual(names.slice(0, good));
      expect(printed.filter((line) => !line.startsWith(" "))).toEqual(
        ran.map((name) => `The browser tests need a Chromium. ${name} ...`),
      );
    },
  );

  it("the next step runs if one installed a Chromium that does not start", async () => {
    await get(
      step("One", () => lacksLibraries("fetched")),
      step("Two", () => works("fetched")),
    );
    expect(ran).toEqual(["One", "Two"]);
  });

  it("a Chromium that another process installed while a step failed is used", async () => {
    const slower = () => {
      works("fetched");
      fails();
    };
    expect(await get(step("One", slower), step("Two", fails))).toBe(join(folder, "fetched"));
    expect(ran).toEqual(["One"]);
  });

  it("steps that do not apply to this system are skipped", async () => {
    await get(
      step("Another system's", () => works("fetched"), false),
      step("This one's", () => works("fetched")),
    );
    expect(ran).toEqual(["This one's"]);
  });

  it("an error with advice is thrown if every step fails", async () => {
    await expect(get(step("One", fails), step("Two", fails))).rejects.toThrow(
      /^The browser tests need a Chromium, and none could be fetched\. Install .*, or set CHROMIUM_PATH to the one you have, and try again\.$/,
    );
    expect(printed).toContain("  That failed: no such host.");
  });
});
