import { describe, expect, it } from "vitest";
import { readSites } from "../../scripts/sites.ts";

describe("SITES", () => {
  it("SITES names the sites in the manifest; without it there are none", () => {
    expect(readSites(undefined)).toEqual([]);
    expect(readSites("https://blog.example.com, news.example.com/nl/,")).toEqual([
      "https://blog.example.com/",
      "https://news.example.com/nl/",
    ]);
  });

  it("an invalid address in SITES is rejected with what to write instead, without quoting a password in it", () => {
    expect(() => readSites("https://blog.example.com,http://10.0.0.1")).toThrow(
      "SITES names http://10.0.0.1, which is no public website with https. Write addresses such as https://blog.example.com, with commas between them.",
    );
    expect(() => readSites("https://boss:secret@blog.example.com")).toThrow(/^(?!.*secret).*…@blog\.example\.com/);
  });
});
