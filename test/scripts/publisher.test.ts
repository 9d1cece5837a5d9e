import { expect, it } from "vitest";
import { documentFaults, documentNames, filledDocuments } from "../../scripts/publish/documents.ts";
import { missingFields, type Publisher } from "../../scripts/publish/publisher.ts";

/** Reserved names: nobody of this name exists. */
const publisher: Publisher = {
  publisher: "Example Publisher",
  contact: "privacy@example.com",
  website: "https://example.com/",
  supportUrl: "https://example.com/help",
  privacyUrl: "https://example.com/privacy",
  termsUrl: "https://example.com/terms",
  deletionUrl: "https://example.com/deletion",
  law: "Spain",
  date: "2026-12-01",
};

it("publishers of the add-on are told what they have not filled in, and what looks wrong", () => {
  expect(missingFields(publisher)).toEqual([]);
  expect(missingFields({ ...publisher, law: " ", privacyUrl: "example.com/privacy" })).toEqual([
    'privacyUrl looks wrong: "example.com/privacy". Address at which the privacy policy is published.',
    "law is not filled in. Country whose law applies.",
  ]);
  expect(missingFields({})).toHaveLength(9);
});

it("policy, terms and deletion instructions hold what was filled in, and no placeholder or marker is left", () => {
  expect(documentFaults()).toEqual([]);
  const documents = filledDocuments(publisher);
  expect(Object.keys(documents)).toEqual(documentNames.map((name) => `${name}.md`));
  for (const text of Object.values(documents)) {
    expect(text).toContain("Example Publisher");
    expect(text).not.toMatch(/\{|<!--/);
  }
  expect(documents["privacy-policy.md"]).toContain("including the Limited Use\nrequirements");
  expect(documents["data-deletion.md"]).toContain("https://example.com/deletion");
});

it("a document that is not filled in shows its placeholders instead of an invented name", () => {
  expect(filledDocuments({})["terms.md"]).toContain("Between you and {publisher}, {contact}.");
});

it("the policy lists every platform and permission, and the deletion instructions every sign-in", () => {
  const { "privacy-policy.md": policy = "", "data-deletion.md": deletion = "" } = filledDocuments(publisher);
  for (const name of ["Mailchimp", "Google Search Console", "`r_organization_admin`", "`spreadsheets.currentonly`"])
    expect(policy).toContain(name);
  // Meta's and X's tokens are revoked by a request; LinkedIn documents none.
  expect(deletion).toMatch(/\| X \| Revoked by Remove my data\. \|/);
  expect(deletion).toMatch(/\| Facebook Pages \| Revoked by Remove my data\. \|/);
  expect(deletion).toMatch(/\| LinkedIn \| Also remove the add-on from the apps/);
});
