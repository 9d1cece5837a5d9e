import { useState } from "preact/hooks";
import type { FunctionDeclaration } from "../../functions/define-function.ts";
import { localFormula } from "../../functions/formula-dialect.ts";
import { type Group, groups } from "../../functions/groups.ts";
import { functions } from "../../functions/index.ts";
import { useLanguage, useText } from "../language.ts";
import { Field } from "../shared/field.tsx";
import { useSpreadsheet } from "../spreadsheet.ts";
import { findFunctions } from "./find-functions.ts";
import { FunctionHelp } from "./function-help.tsx";
import { nameWithAbbreviations } from "./known-as.ts";
import { findPlainCalculations, type PlainCalculation } from "./plain-calculations.ts";

const allFunctions: readonly FunctionDeclaration[] = Object.values(functions);

/** Search for functions, with their help and a button to insert them. */
export function FormulasTab() {
  const { formulas: text } = useText();
  const language = useLanguage();
  const [query, setQuery] = useState("");
  const found = findFunctions(query, allFunctions, language);
  const calculations = findPlainCalculations(query);
  const isEmpty = found.length === 0 && calculations.length === 0;

  return (
    <>
      <h2>{text.heading}</h2>
      <Field id="search" label={text.search}>
        {(describedBy) => (
          <input
            {...describedBy}
            type="search"
            placeholder={text.searchHint}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        )}
      </Field>
      <div role="status">
        <p class="quiet found">{isEmpty ? text.none : found.length > 0 && text.found(found.length)}</p>
        {calculations.map((calculation) => (
          <CalculationHelp key={calculation.knownAs.en[0]} calculation={calculation} />
        ))}
      </div>
      {query.trim() === "" ? <Groups /> : <List declarations={found} />}
    </>
  );
}

/** All functions, group by group. */
function Groups() {
  const language = useLanguage();
  return (Object.keys(groups) as Group[]).map((group) => (
    <section key={group} aria-labelledby={`group-${group}`}>
      <h3 id={`group-${group}`} class="chapter">
        {groups[group][language]}
      </h3>
      <List declarations={allFunctions.filter((declaration) => declaration.group === group)} />
    </section>
  ));
}

const List = ({ declarations }: { declarations: readonly FunctionDeclaration[] }) =>
  declarations.map((declaration) => <FunctionHelp key={declaration.name} declaration={declaration} />);

/** What to type for a figure that needs no function of the add-on. */
function CalculationHelp({ calculation }: { calculation: PlainCalculation }) {
  const { formulas: text } = useText();
  const language = useLanguage();
  const { spreadsheetLocale } = useSpreadsheet().settings;
  const { knownAs, is, cells, formula } = calculation;
  return (
    <div class="calculation">
      <strong>{nameWithAbbreviations(knownAs[language])}</strong>
      <p>
        {is[language]} {text.needsNoFunction(cells[language])}
      </p>
      <p class="syntax">
        <code>{localFormula(formula, spreadsheetLocale)}</code>
      </p>
    </div>
  );
}
