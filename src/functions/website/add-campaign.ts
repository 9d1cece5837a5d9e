/** A value in a query, as RFC 3986 reserves nothing in it. */
const encoded = (value: string): string =>
  encodeURIComponent(
    value.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd"),
  ).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The link with a campaign's UTM parameters instead of those of the same names, also where the campaign leaves one out: an
 * earlier campaign's content would be counted for this one. Everything else of it stays.
 */
export function addCampaign(url: string, campaign: Readonly<Record<string, string | undefined>>): string {
  const [, address = "", query = "", fragment = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url) ?? [];
  const given = Object.entries(campaign).filter(([, value]) => value !== undefined && value !== "");
  const names = Object.keys(campaign).map((name) => `utm_${name}`);
  const own = query
    .split("&")
    .filter((part) => part !== "" && !names.includes(part.split("=")[0]?.toLowerCase() ?? ""));
  return `${address}?${[...own, ...given.map(([name, value]) => `utm_${name}=${encoded(value ?? "")}`)].join("&")}${fragment}`;
}
