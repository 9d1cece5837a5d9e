import { basicAuth } from "./apply-secret.ts";
import type { ApiKey } from "./sign-in.ts";

/** Websites that people run themselves, such as a blog: whoever deploys the add-on names them, since nobody else can know them. */

/** How the address of such a site is shown as an example. */
export const siteExample = "https://blog.example.com";

/** The last part begins with a letter, which a number in place of a name does not. */
const hostPattern = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$/;
const pathPattern = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*$/;

/** Names that lead into somebody's own network. */
const isPrivateHost = (name: string): boolean =>
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|arpa)$/.test(name);

/**
 * A site's address as requests use it: `https://`, its name in small letters and perhaps a folder, without a slash at the end.
 * Null for what is no public website asked over a safe line: `http:`, a number instead of a name, `localhost`, a port, a user
 * with a password, a query.
 */
export function parseSite(typed: string): string | null {
  const text = typed.trim();
  const [, hostGiven = ""] = /^(?:https:\/\/)?([^/]*)/i.exec(text) ?? [];
  const name = hostGiven.toLowerCase();
  const folder = text.replace(/^(?:https:\/\/)?[^/]*/i, "").replace(/\/+$/, "");
  return hostPattern.test(name) && !isPrivateHost(name) && pathPattern.test(folder) ? `https://${name}${folder}` : null;
}

/** A key that counts at one site alone: the site's address, a space and the key. */
export interface SiteKeyForm {
  /** For `OwnKey.form`. */
  form: { test(typed: string): boolean };
  /** For `OwnKey.facts`: the site's address. */
  facts(typed: string): { site: string | null };
  /** The key alone. */
  keyOf(typed: string): string;
}

/** @param sites Addresses of the sites that the key can be for; any where it is not said. */
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

/** A help desk's key: its address, a space, and a name and token that go as HTTP Basic. */
export const basicAuthSiteKey = (where: string, keys: SiteKeyForm): ApiKey => ({
  where,
  form: keys.form,
  facts: keys.facts,
  applySecret: (secret, tools) => basicAuth()(keys.keyOf(secret), tools),
});
