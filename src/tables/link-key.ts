/**
 * Parameters that say where a link was clicked, not what it leads to, on any site. Short names such as `s`, `t` and `ref`
 * are not among them: on a forum or blog they tell pages apart.
 */
const tracking = /^(?:utm_\w+|igsh(?:id)?|fbclid|gclid|msclkid|mibextid|mc_[ce]id|__cft__.*|__tn__|trk|rcm)=/i;

/** Posts that have several addresses, or the account's name in them: host, path with the post's code, and the one that stands for all. */
const posts: readonly (readonly [RegExp, string])[] = [
  [/^instagram\.com\/(?:[^/?]+\/)?(?:p|reels?|tv)\/([\w-]+).*$/, "instagram.com/p/$1"],
  [/^(?:x|twitter)\.com\/[^/?]+(?:\/web)?\/status\/(\d+).*$/, "x.com/status/$1"],
  [/^tiktok\.com\/@[^/?]*\/(?:video|photo)\/(\d+).*$/, "tiktok.com/$1"],
  [/^(?:youtu\.be\/|youtube\.com\/(?:shorts|live|embed)\/)([\w-]+).*$/, "youtube.com/$1"],
  [/^youtube\.com\/watch\?(?:.*&)?v=([\w-]+).*$/, "youtube.com/$1"],
];

/**
 * What identifies the page that a link leads to: links that differ in protocol, `www`, a final slash, tracking or the
 * account's name are one, while the case of letters in a code tells posts apart. The script has no URL class.
 */
export function linkKey(link: string): string {
  const [, host = "", path = "", query = ""] =
    /^(?:https?:)?(?:\/\/)?(?:(?:www|m|mobile)\.)?([^/?#\s]+)([^?#]*)(?:\?([^#]*))?/i.exec(link.trim()) ?? [];
  const kept = query.split("&").filter((part) => part !== "" && !tracking.test(part));
  const address = `${host.toLowerCase()}${path.replace(/(?<!\/)\/+$/, "")}${kept.length > 0 ? `?${kept.sort().join("&")}` : ""}`;
  for (const [form, key] of posts) if (form.test(address)) return address.replace(form, key);
  return address;
}
