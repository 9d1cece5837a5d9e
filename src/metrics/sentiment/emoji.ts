/** An emoji without skin tone and variation selectors, which do not change its sentiment. */
export function normalizeEmoji(emoji: string): string {
  return emoji.replace(/[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, "");
}
