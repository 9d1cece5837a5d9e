import { basicAuth } from "./apply-secret.ts";
import type { ApiKey } from "./sign-in.ts";

/** Self-hosted websites, such as a blog: the deployer lists them, since their hosts are not known in advance. */

/** Example URL shown to users. */
export const siteExample = "https://blog.example.com";

/** The last label starts with a letter, which rules out IP addresses. */
const hostPattern = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$/;
const pathPattern = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*$/;

/** Hosts in a private network. */
const isPrivateHost = (name: string): boolean =>
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|arpa)$/.test(name);

/**
 * A site's normalized URL: `https://`, host in lower case and optionally a path, without a trailing slash. Null for
 * anything other than a public HTTPS site: `http:`, an IP address, `localhost`, a port, credentials, a query.
 */
export function parseSite(typed: string): string | null {
  const text = typed.trim();
  const [, hostGiven = ""] = /^(?:https:\/\/)?([^/]*)/i.exec(text) ?? [];
  const name = hostGiven.toLowerCase();
  const folder = text.replace(/^(?:https:\/\/)?[^/]*/i, "").replace(/(?<!\/)\/+$/, "");
  return hostPattern.test(name) && !isPrivateHost(name) && pathPattern.test(folder) ? `https://${name}${folder}` : null;
}

/** A key for one site: the site's URL, a space and the key. */
export interface SiteKeyForm {
  /** For `ApiKey.form`. */
  form: { test(typed: string): boolean };
  /** For `ApiKey.facts`: the site's URL. */
  facts(typed: string): { site: string | null };
  /** The key without the URL. */
  keyOf(typed: string): string;
}

/** @param sites Matches the URLs that keys can be for; defaults to any. */
export function siteKeyForm(form: RegExp, sites = /^/): SiteKeyForm {
  const parts = (typed: string) => /^(\S+)\s+(\S+)$/.exec(typed.trim()) ?? [];
  const siteOf = (typed: string) => {
    const site = parseSite(parts(typed)[1] ?? "");
    return site !== null && sites.test(site) ? site : null;
  };
  const keyOf = (typed: string) => parts(typed)[2] ?? "";
  return {
    form: { test: (typed) => siteOf(typed) !== null && form.test(keyOf(typed)) },
    facts: (typed) => ({ site: siteOf(typed) }),
    keyOf,
  };
}

/** A help desk's key: its URL, a space, and a user name and token sent as HTTP Basic. */
export const basicAuthSiteKey = (where: string, keys: SiteKeyForm): ApiKey => ({
  where,
  form: keys.form,
  facts: keys.facts,
  applySecret: (secret, tools) => basicAuth()(keys.keyOf(secret), tools),
});
