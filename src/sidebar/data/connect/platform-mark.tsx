/** Backgrounds on which the text colour is readable. */
const tints = ["#d2e3fc", "#ceead6", "#feefc3", "#fad2cf", "#e9d2fd", "#c7eef0", "#fbd9ea", "#e3e6ea"];

/** "YT" for YouTube, "PF" for Páginas de Facebook, "In" for Instagram; what is in brackets does not count. */
export function initialsOf(name: string): string {
  const all = name.replace(/\(.*\)/, "").match(/\p{Lu}?[\p{Ll}\d]+|\p{Lu}+/gu) ?? [];
  const words = all.filter((word) => !/^\p{Ll}/u.test(word));
  const [first = "", second] = words;
  return second ? first.slice(0, 1) + second.slice(0, 1) : first.slice(0, 2);
}

const tintOf = (name: string): string =>
  tints[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % tints.length] as string;

/** A platform's initials on a tint. Logos belong to their owners, and would have to be kept up to date. */
export function PlatformMark({ name }: { name: string }) {
  return (
    <span class="mark" style={{ background: tintOf(initialsOf(name)) }} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
