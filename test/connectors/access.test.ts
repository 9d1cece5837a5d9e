import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { mockSites } from "../../scripts/mocks/index.ts";
import { mailScope } from "../../scripts/send-mail.ts";
import { scopeReasons } from "../../src/connectors/access/scope-reasons.ts";
import { addressUses, scopeUses } from "../../src/connectors/access/uses.ts";
import type { Connector } from "../../src/connectors/define-connector.ts";
import { connectorList } from "../../src/connectors/index.ts";
import { linkedin } from "../../src/connectors/linkedin/connector.ts";
import { languages } from "../../src/text/language.ts";
import { en } from "../../src/text/mail/en.ts";
import { es } from "../../src/text/mail/es.ts";
import { nl } from "../../src/text/mail/nl.ts";
import { privacyText } from "../../src/text/privacy/index.ts";
import "../built/sidebar.ts";

/** What has to be mended about scopes, a sentence for each. */
function faultsOf(connectors: readonly Connector[]): string[] {
  const uses = scopeUses(connectors);
  const faults = uses.flatMap(({ scope, connectors: names }) => {
    const reason = scopeReasons[scope];
    if (!reason) return [`${names.join(", ")} asks for ${scope} without a reason: add one to its scopes.ts`];
    const soundsLikeChanges = /write|manage|delete|force|messaging|global|(^|[^a-z])r?w_/.test(scope);
    return soundsLikeChanges && !reason.noNarrower
      ? [`${scope} sounds like more than reading: say in its noNarrower why the platform has nothing narrower`]
      : [];
  });
  const unused = Object.keys(scopeReasons).filter((scope) => !uses.some((use) => use.scope === scope));
  return [...faults, ...unused.map((scope) => `no sign-in asks for ${scope}: remove its reason`)];
}

it("every permission that a sign-in asks for has its reason, and a second one if it allows more than reading", () => {
  expect(faultsOf(connectorList)).toEqual([]);
});

it("a connector that asks for a permission without a reason is named", () => {
  const { oauth } = linkedin.signIn;
  const writing = { ...linkedin, name: "Anything", signIn: { oauth: { ...oauth, scopes: ["w_member_social"] } } };
  const others = connectorList.filter(({ id }) => id !== "linkedin");
  expect(faultsOf([...others, writing as unknown as Connector])).toContain(
    "Anything asks for w_member_social without a reason: add one to its scopes.ts",
  );
});

it("no sign-in asks for managing, writing or everything where the platform lets an app only read", () => {
  const asked = scopeUses(connectorList).filter(({ isOptional }) => !isOptional);
  const scopes = asked.map(({ scope }) => scope);
  expect(scopes.filter((scope) => /^(rw?_organization_admin|sites|stats|global)$/.test(scope))).toEqual([
    "r_organization_admin",
    "sites",
    "stats",
  ]);
  expect(scopes).not.toContain("business_management");
  expect(scopes).not.toContain("https://www.googleapis.com/auth/youtube.force-ssl");
});

it("every scope and address of the built manifest has its reason in every language, and no reason is for another", () => {
  const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8"));
  for (const language of languages)
    expect(Object.keys(privacyText[language].googleScopes)).toEqual(manifest.oauthScopes);
  const addresses = addressUses(connectorList);
  const allowed = manifest.urlFetchWhitelist.filter((address: string) => !mockSites.includes(address));
  const others = ["https://chat.googleapis.com/", "https://hooks.slack.com/", "https://bigquery.googleapis.com/"];
  expect([...addresses.map(({ address }) => address), ...others].sort()).toEqual(allowed);
  expect(addresses.filter(({ read, signIn }) => read.length + signIn.length === 0)).toEqual([]);
  const of = (address: string) => addresses.find((use) => use.address === address);
  expect(of("https://oauth2.googleapis.com/token")?.read).toEqual([]);
  expect(of("https://oauth2.googleapis.com/token")?.signIn).toContain("google-search");
  expect(of("https://api.pinterest.com/")?.read).toEqual(["pinterest"]);
});

it("the scope that builds for email add has its reason in every language", () => {
  for (const { googleScopes } of [en, es, nl]) expect(Object.keys(googleScopes)).toEqual([mailScope]);
});

it("reasons are clauses that continue 'The add-on', in plain words", () => {
  const clauses = [
    ...Object.values(scopeReasons).flatMap((reason) => languages.map((language) => reason[language])),
    ...languages.flatMap((language) => Object.values(privacyText[language].googleScopes)),
    ...[en, es, nl].flatMap(({ googleScopes }) => Object.values(googleScopes)),
  ];
  expect(clauses.filter((clause) => !/^[a-zà-ü][^.]{8,110}$/.test(clause))).toEqual([]);
});
