import type { Brand } from "../../rpc/listen-calls.ts";

/** The state of the brand form: lists are the typed text, one entry per line. */
export interface Draft {
  name: string;
  isOwn: boolean;
  names: string;
  handles: string;
  hashtags: string;
}

/** A brand's lists in form order. */
export const lists = ["names", "handles", "hashtags"] as const;

export const newDraft = (isOwn: boolean): Draft => ({ name: "", isOwn, names: "", handles: "", hashtags: "" });

/** Adds the @ and # that the stored handles and hashtags lack. */
export const toDraft = ({ name, isOwn, names, handles, hashtags }: Brand): Draft => ({
  name,
  isOwn,
  names: names.join("\n"),
  handles: handles.map((handle) => `@${handle}`).join("\n"),
  hashtags: hashtags.map((tag) => `#${tag}`).join("\n"),
});

const splitLines = (typed: string): string[] =>
  typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

export const toBrand = ({ name, isOwn, names, handles, hashtags }: Draft): Brand => ({
  name: name.trim(),
  isOwn,
  names: splitLines(names),
  handles: splitLines(handles),
  hashtags: splitLines(hashtags),
});

/** Everything that identifies a mention of the brand, with @ and #, but for its name, which stands above. */
export const otherTerms = ({ name, names, handles, hashtags }: Brand): string[] => [
  ...names.filter((one) => one !== name),
  ...handles.map((handle) => `@${handle}`),
  ...hashtags.map((tag) => `#${tag}`),
];
