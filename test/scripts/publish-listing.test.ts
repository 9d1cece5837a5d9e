import { expect, it } from "vitest";
import { deploymentOf, releaseFaults } from "../../scripts/deploy/clasp-calls.ts";
import { listingFaults, pictureFaults, pngSize, scopeFaults, textFaults } from "../../scripts/publish/check.ts";
import { listing } from "../../scripts/publish/listing.ts";

const manifestScopes = [
  "https://www.googleapis.com/auth/spreadsheets.currentonly",
  "https://www.googleapis.com/auth/script.container.ui",
  "https://www.googleapis.com/auth/script.external_request",
  "https://www.googleapis.com/auth/script.scriptapp",
  "https://www.googleapis.com/auth/userinfo.email",
];

it("the listing's texts, pictures, scopes and documents are within Google's limits; only the publisher's part is missing", () => {
  const faults = listingFaults({}, manifestScopes);
  expect(faults.project).toEqual([]);
  expect(faults.publisher).toHaveLength(9);
});

it("a name of 51 characters, a short description of 201 and a product's name in the name are named with the language", () => {
  const long = { name: "x".repeat(51), short: "é".repeat(201), detailed: "" };
  expect(textFaults({ es: long, nl: { ...listing.nl, name: "Engagement for Google Sheets" } })).toEqual([
    "Español: name has 51 characters; 50 are allowed.",
    "Español: short has 201 characters; 200 are allowed.",
    "Español: detailed is empty.",
    'Nederlands: the name may not contain "Google".',
  ]);
  expect(textFaults({ en: { name: "x".repeat(50), short: "x".repeat(200), detailed: "x".repeat(15_999) } })).toEqual(
    [],
  );
});

it("a missing picture, one of another size and a file that is no PNG are named", () => {
  // The signature, the length and name of the first chunk, width and height.
  const png = (width: number, height: number) =>
    Uint8Array.from(
      [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82].concat(bytesOf(width), bytesOf(height)),
    );
  const bytesOf = (number: number) => [0, 0, number >> 8, number & 255];
  expect(pngSize(png(1280, 800))).toEqual({ width: 1280, height: 800 });
  const sizes: Record<string, Uint8Array | null> = {
    "icon-32.png": png(32, 32),
    "icon-128.png": png(120, 120),
    "banner.png": new TextEncoder().encode("<svg></svg>".repeat(9)),
    "spreadsheet.png": null,
    "report.png": png(1280, 800),
  };
  expect(pictureFaults((file) => sizes[file] ?? null)).toEqual([
    "icon-128.png has 120 x 120 pixels; it needs 128 x 128.",
    "banner.png is no PNG; it needs 220 x 140.",
    "scripts/publish/pictures/spreadsheet.png is missing: npm run pictures",
  ]);
});

it("a scope of the manifest without a reason is named, and a reason for a scope that is gone", () => {
  const faults = scopeFaults([...manifestScopes.slice(1), "https://www.googleapis.com/auth/drive"]);
  expect(faults).toContain("https://www.googleapis.com/auth/drive has no reason in nl.");
  expect(faults).toContain("https://www.googleapis.com/auth/spreadsheets.currentonly is not in the manifest.");
});

it("a release makes a version of the script after the files are pushed; a plain deployment only pushes", () => {
  expect(deploymentOf(false, "0.3.0").calls).toEqual([["push", "--force"]]);
  expect(deploymentOf(true, "0.3.0").calls).toEqual([
    ["push", "--force"],
    ["create-version", "Engagement 0.3.0"],
  ]);
});

it("nothing is released from changed files, or without its heading in the changelog", () => {
  expect(releaseFaults("", "# Changelog\n\n## 0.3.0\n\n- New", "0.3.0")).toEqual([]);
  expect(releaseFaults(" M src/main.ts\n", "## 0.2.0\n", "0.3.0")).toEqual([
    "There are changes that are not committed: a release has to be found again later.",
    "CHANGELOG.md has no heading ## 0.3.0.",
  ]);
});
