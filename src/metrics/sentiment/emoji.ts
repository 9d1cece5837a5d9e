/** Skin tone and presentation do not change what an emoji says, so they are not part of its name in the list. */
export function normalizeEmoji(emoji: string): string {
  return emoji.replace(/[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, "");
}
