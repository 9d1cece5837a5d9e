import { normalizeEmoji } from "./emoji.ts";

/** A part of a text that matters for its sentiment. */
export type Token =
  | { kind: "word"; text: string; isShouted: boolean }
  | { kind: "emoji"; text: string }
  | { kind: "emoticon"; value: number }
  | { kind: "comma" }
  | { kind: "end"; exclamations: number; question: boolean };

const address = "https?:\\/\\/\\S+|www\\.\\S+|[\\w.+-]{1,64}@[\\w-]+\\.\\w[\\w.-]*|@[\\p{L}\\p{N}_.]+";
const emoji =
  "\\p{Regional_Indicator}{2}|\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*(?:\\u200D\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*)*";
const happyEmoticon =
  "[:;=]['-]?[)\\]}*]+|[:;=]-?[DPp](?![\\p{L}\\p{N}])|[xX]D+(?![\\p{L}\\p{N}])|\\(['-]?[:;=]|<3|\\^_*\\^";
const sadEmoticon = ":'?-?[(\\[{]+|=\\(|:-?[\\/|\\\\](?!\\/)|D:(?!\\p{L})|<\\/3|>:-?\\(|-_+-|T_T";
const word = "#?[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_]*(?:['’-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_]*)*\\**";
const end = "[.!?¡¿…\\n]+";
const comma = '[,;:()"“”—–]|\\s-\\s';

/** The order of the groups matters: an address must be matched before its first part is matched as a word. */
const tokenPattern = new RegExp(
  `(?<address>${address})|(?<happy>${happyEmoticon})|(?<sad>${sadEmoticon})|(?<emoji>${emoji})|(?<word>${word})|(?<end>${end})|(?<comma>${comma})`,
  "gu",
);

const emoticonValue = 2;

/** The words of a hashtag: three in `#BestDayEver`, two in `#best_day`. */
function splitHashtag(text: string): string[] {
  if (!text.startsWith("#")) return [text];
  return text
    .slice(1)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .split(/[_\s]+/)
    .filter(Boolean);
}

const isShouted = (text: string): boolean =>
  text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();

/**
 * Splits a text into words, emoji, emoticons and the punctuation that ends a sentence or clause.
 * Drops addresses and mentions of accounts, which have no sentiment.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.normalize("NFKC").matchAll(tokenPattern)) {
    const found = match.groups as Record<string, string | undefined>;
    if (found.word) {
      for (const part of splitHashtag(found.word))
        tokens.push({ kind: "word", text: part.toLowerCase().replace(/’/g, "'"), isShouted: isShouted(part) });
    } else if (found.emoji) tokens.push({ kind: "emoji", text: normalizeEmoji(found.emoji) });
    else if (found.happy) tokens.push({ kind: "emoticon", value: emoticonValue });
    else if (found.sad) tokens.push({ kind: "emoticon", value: -emoticonValue });
    else if (found.comma) tokens.push({ kind: "comma" });
    else if (found.end)
      tokens.push({
        kind: "end",
        exclamations: (found.end.match(/!/g) ?? []).length,
        question: found.end.includes("?"),
      });
  }
  return tokens;
}
