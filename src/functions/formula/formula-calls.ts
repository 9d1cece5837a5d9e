import type { Shape } from "./formula-shape.ts";
import { formulaTokens, type Token } from "./formula-tokens.ts";

/** A part of a formula: a token, a function call with its arguments, a group in brackets, or the text that replaces a call. */
export type Part = Token | Call | Group | Rewritten;

/** The text that replaces a call, and the shape of its result. */
export interface Rewritten {
  kind: "rewritten";
  text: string;
  shape: Shape | null;
}

export interface Call {
  kind: "call";
  /** In capitals. */
  name: string;
  /** The name as it was written. */
  head: string;
  args: Part[][];
}

export interface Group {
  kind: "group";
  open: string;
  close: string;
  parts: Part[];
}

interface TokenReader {
  tokens: readonly Token[];
  at: number;
}

/** The parts of a formula with English separators; null if its brackets do not match. */
export function formulaParts(formula: string): Part[] | null {
  const reader: TokenReader = { tokens: formulaTokens(formula), at: 0 };
  const parts = readParts(reader);
  return parts && reader.at === reader.tokens.length ? parts : null;
}

function readParts(reader: TokenReader, stopAtArgument = false): Part[] | null {
  const parts: Part[] = [];
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at] as Token;
    if (token.kind === "close" || token.kind === "}" || (stopAtArgument && token.kind === "argument")) break;
    reader.at++;
    const part = token.kind === "open" || token.kind === "{" ? readBracket(reader, token, parts) : token;
    if (!part) return null;
    parts.push(part);
  }
  return parts;
}

/** What a bracket opens: a call if there is a name before it, with or without a space between them, else a group. */
function readBracket(reader: TokenReader, { kind, text }: Token, before: Part[]): Part | null {
  const space = before[before.length - 1]?.kind === "space" ? 1 : 0;
  const name = before[before.length - 1 - space];
  if (kind === "open" && name?.kind === "word" && !/^['[]/.test(name.text)) {
    before.splice(-1 - space);
    const args = readArguments(reader);
    return args && { kind: "call", name: name.text.toUpperCase(), head: name.text, args };
  }
  const parts = readParts(reader);
  const close = reader.tokens[reader.at++];
  if (!parts || close?.kind !== (kind === "open" ? "close" : "}")) return null;
  return { kind: "group", open: text, close: close.text, parts };
}

function readArguments(reader: TokenReader): Part[][] | null {
  const args: Part[][] = [];
  for (;;) {
    const argument = readParts(reader, true);
    const end = reader.tokens[reader.at++];
    if (!argument || (end?.kind !== "argument" && end?.kind !== "close")) return null;
    if (args.length > 0 || argument.some(({ kind }) => kind !== "space") || end.kind === "argument")
      args.push(argument);
    if (end.kind === "close") return args;
  }
}

/** The text that the parts were read from, without spaces in empty brackets and before those of calls. */
export function writeParts(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.kind === "call") return `${part.head}(${part.args.map(writeParts).join(",")})`;
      return part.kind === "group" ? part.open + writeParts(part.parts) + part.close : part.text;
    })
    .join("");
}

/** Whether a formula calls one of the functions. */
export function callsAny(formula: string, names: ReadonlySet<string>): boolean {
  const parts = formulaParts(formula);
  const containsCall = (all: readonly Part[]): boolean =>
    all.some((part) =>
      part.kind === "call"
        ? names.has(part.name) || part.args.some(containsCall)
        : part.kind === "group" && containsCall(part.parts),
    );
  return parts !== null && containsCall(parts);
}
