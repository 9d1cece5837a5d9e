import { basic } from "./sending.ts";
import type { OwnKey } from "./sign-in.ts";

/** Websites that people run themselves, such as a blog: whoever deploys the add-on names them, since nobody else can know them. */

/** How the address of such a site is shown as an example. */
export const siteExample = "https://blog.example.com";

/** The last part begins with a letter, which a number in place of a name does not. */
const host = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$/;
const path = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*$/;

/** Names that lead into somebody's own network. */
const isInside = (name: string): boolean => /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|arpa)$/.test(name);

/**
 * A site's address as requests use it: `https://`, its name in small letters and perhaps a folder, without a slash at the end.
 * Null for what is no public website asked over a safe line: `http:`, a number instead of a name, `localhost`, a port, a user
 * with a password, a query.
 */
export function readSite(typed: string): string | null {
  const text = typed.trim();
  const [, given = ""] = /^(?:https:\/\/)?([^/]*)/i.exec(text) ?? [];
  const name = given.toLowerCase();
  const folder = text.replace(/^(?:https:\/\/)?[^/]*/i, "").replace(/\/+$/, "");
  return host.test(name) && !isInside(name) && path.test(folder) ? `https://${name}${folder}` : null;
}

/** A key that counts at one site alone: the site's address, a space and the key. */
export interface SiteKeys {
  /** For `OwnKey.form`. */
  form: { test(typed: string): boolean };
  /** For `OwnKey.facts`: the site's address. */
  facts(typed: string): { site: string | null };
  /** The key alone. */
  keyIn(typed: string): string;
}

/** @param sites Addresses of the sites that the key can be for; any where it is not said. */
export function siteKeys(form: RegExp, sites = /^/): SiteKeys {
  const parts = (typed: string) => /^(\S+)\s+(\S+)$/.exec(typed.trim()) ?? [];
  const siteIn = (typed: string) => {
    const site = readSite(parts(typed)[1] ?? "");
    return site !== null && sites.test(site) ? site : null;
  };
  const keyIn = (typed: string) => parts(typed)[2] ?? "";
  return {
    form: { test: (typed) => siteIn(typed) !== null && form.test(keyIn(typed)) },
    facts: (typed) => ({ site: siteIn(typed) }),
    keyIn,
  };
}

/** A help desk's key: its address, a space, and a name and token that go as HTTP Basic. */
export const basicSiteKey = (where: string, keys: SiteKeys): OwnKey => ({
  where,
  form: keys.form,
  facts: keys.facts,
  send: (secret, tools) => basic()(keys.keyIn(secret), tools),
});
