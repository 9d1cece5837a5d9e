import { formulaParts, type Part, writeParts } from "../../src/functions/formula/formula-calls.ts";

/** Names in files of functions that came after Excel 2007. */
const namesInFiles: Readonly<Record<string, string>> = {
  FILTER: "_xlfn._xlws.FILTER",
  SORT: "_xlfn._xlws.SORT",
  FLATTEN: "_xlfn.TOCOL",
  ...Object.fromEntries(["LET", "SEQUENCE", "IFNA", "IFS", "HSTACK", "VSTACK"].map((name) => [name, `_xlfn.${name}`])),
};

/**
 * A native formula as Excel's files hold it, without "=". Arrays are calculated because the whole formula is entered as an
 * array formula, so ARRAYFORMULA disappears; names of LET are marked; SORT takes 1 and -1.
 */
export function excelFormula(formula: string): string {
  const parts = formulaParts(formula);
  if (!parts) throw new Error(`The formula cannot be read: ${formula}`);
  const convert = (part: Part, names: ReadonlySet<string>): Part => {
    const inner = (all: readonly Part[]) => all.map((one) => convert(one, names));
    if (part.kind === "word" && names.has(part.text)) return { ...part, text: `_xlpm.${part.text}` };
    if (part.kind === "group") return { ...part, parts: inner(part.parts) };
    if (part.kind !== "call") return part;
    if (part.name === "ARRAYFORMULA") return { kind: "group", open: "(", close: ")", parts: inner(part.args[0] ?? []) };
    const ownNames =
      part.name === "LET"
        ? new Set([
            ...names,
            ...part.args
              .filter((_, at) => at % 2 === 0)
              .slice(0, -1)
              .map(writeParts),
          ])
        : names;
    const args = part.args.map((argument) => argument.map((one) => convert(one, ownNames)));
    if (part.name === "SORT" && args[2])
      args[2] = [{ kind: "number", text: /true/i.test(writeParts(args[2])) ? "1" : "-1" }];
    return { ...part, head: namesInFiles[part.name] ?? part.head, args };
  };
  return writeParts(parts.map((part) => convert(part, new Set())));
}
