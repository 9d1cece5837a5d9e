import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Mutant } from "./mutants.ts";

const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/**
 * What earlier runs found, so that only the rest is tried again: a mutant stays noticed while its file and the test that
 * noticed it are the same. One that nothing noticed is always tried again.
 */
export class EarlierResults {
  readonly #path: string;
  readonly #noticed: Record<string, string>;

  constructor(private readonly root: string) {
    this.#path = join(root, "node_modules/.cache/mutants.json");
    this.#noticed = existsSync(this.#path) ? JSON.parse(readFileSync(this.#path, "utf8")) : {};
  }

  #hashOf(file: string): string {
    const path = join(this.root, file);
    return existsSync(path) ? hash(readFileSync(path, "utf8")) : "";
  }

  #key({ file, start, replacement }: Mutant): string {
    return hash(`${file} ${this.#hashOf(file)} ${start} ${replacement}`);
  }

  /** The test that noticed it, if nothing changed since. */
  noticedBy(mutant: Mutant): string | undefined {
    const [by = "", test, inTest] = (this.#noticed[this.#key(mutant)] ?? "").split("\t");
    return by !== "" && (!test || this.#hashOf(test) === inTest) ? by : undefined;
  }

  remember(mutant: Mutant, by: string): void {
    const test = /^test\/\S+/.exec(by)?.[0] ?? "";
    this.#noticed[this.#key(mutant)] = [by.replace(/\s+/g, " "), test, test && this.#hashOf(test)].join("\t");
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(this.#path, JSON.stringify(this.#noticed));
  }
}
