import type { FunctionDeclaration } from "../../functions/define-function.ts";
import { exampleFormula, resultIn } from "../../functions/example-formula.ts";
import { localFormula } from "../../functions/formula-dialect.ts";
import type { ReturnKind } from "../../functions/returns.ts";
import { languageOf } from "../../text/language.ts";
import { useLocale, useText } from "../language.ts";
import { useSpreadsheet } from "../spreadsheet.ts";

const percentKinds: readonly ReturnKind[] = ["rate", "change"];

/** The function's examples in the spreadsheet's formula syntax, each with its result. */
export function Examples({ declaration }: { declaration: FunctionDeclaration }) {
  const { formulas: text } = useText();
  const locale = useLocale();
  const { spreadsheetLocale } = useSpreadsheet().settings;
  const { name, examples, returns } = declaration;

  const formatResult = (result: number | string) => {
    if (result === "") return text.blank;
    if (typeof result === "string") return result;
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 12 }).format(result);
    if (!percentKinds.includes(returns.kind)) return number;
    const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(result);
    return `${number} (${percent})`;
  };

  return (
    <ul class="examples">
      {examples.map((example, index) => (
        <li key={index}>
          <code>{localFormula(exampleFormula(name, example), spreadsheetLocale)}</code>
          <span class="quiet"> {text.gives} </span>
          {[resultIn(languageOf(spreadsheetLocale), example)].flat(2).map(formatResult).join(" · ")}
        </li>
      ))}
    </ul>
  );
}
