import { useState } from "preact/hooks";
import { readsDates } from "../../functions/calling/form.ts";
import type { FunctionDeclaration } from "../../functions/define-function.ts";
import { localFormula } from "../../functions/formula-dialect.ts";
import { nativeExample } from "../../functions/native-example.ts";
import { returnKinds } from "../../functions/returns.ts";
import { benchmarkChoices } from "../../reports/benchmark-choices.ts";
import { useLanguage, useText } from "../language.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { Examples } from "./examples.tsx";
import { InsertButton } from "./insert-button.tsx";
import { nameWithAbbreviations } from "./known-as.ts";

/** One function: collapsed, its name and summary; expanded, its full help and the insert button. */
export function FunctionHelp({ declaration }: { declaration: FunctionDeclaration }) {
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="function" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <code>{declaration.name}</code>
        <span class="known">{nameWithAbbreviations(declaration.knownAs[language])}</span>
        <span>{declaration.summary[language]}</span>
      </summary>
      {isOpen && <Explanation declaration={declaration} />}
    </details>
  );
}

/** Whether the arguments are those of a published rate. */
const hasBenchmarkChoices = ({ args }: FunctionDeclaration): boolean =>
  args.some((argument) => argument.name === "industry");

/** The names that an argument knows, folded up. */
function Choices({ names }: { names: readonly string[] }) {
  const { formulas: text } = useText();
  return (
    <details>
      <summary>{text.choices(names.length)}</summary>
      {names.join(", ")}
    </details>
  );
}

function Explanation({ declaration }: { declaration: FunctionDeclaration }) {
  const { formulas: text, optional } = useText();
  const language = useLanguage();
  const { name, args, returns, definition, source } = declaration;
  const choices = hasBenchmarkChoices(declaration) ? benchmarkChoices(language) : {};
  const signature = args.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name)).join(", ");

  return (
    <>
      <p class="syntax">
        <code>
          {name}({signature})
        </code>
      </p>
      <InsertButton declaration={declaration} />
      <h4>{text.arguments}</h4>
      <dl class="help">
        {args.map((argument) => (
          <div key={argument.name}>
            <dt>
              <code>{argument.name}</code>
              {argument.optional && <span class="quiet"> ({optional})</span>}
            </dt>
            <dd>
              {argument.help[language]}
              {choices[argument.name] && <Choices names={choices[argument.name] as string[]} />}
            </dd>
          </div>
        ))}
      </dl>
      <h4>{text.returns}</h4>
      <p>{returnKinds[returns.kind][language]}</p>
      <h4>{text.examples}</h4>
      <Examples declaration={declaration} />
      <h4>{text.definition}</h4>
      <p>{definition[language]}</p>
      <p>{text.readsLocale}</p>
      {args.some(readsDates) && <p>{text.readsZone}</p>}
      <p>{text.refuses}</p>
      <NativeFormula declaration={declaration} />
      {source && (
        <p>
          {text.source}:{" "}
          <a href={source.address} target="_blank" rel="noopener noreferrer">
            {source.label}
          </a>
        </p>
      )}
    </>
  );
}

/** The formula that works without the add-on, or why there is none. */
function NativeFormula({ declaration }: { declaration: FunctionDeclaration }) {
  const { formulas: text } = useText();
  const language = useLanguage();
  const { settings } = useSpreadsheet();
  const { native } = declaration;
  const formula = nativeExample(declaration, language);
  return (
    <>
      <h4>{text.native}</h4>
      {"none" in native && <p>{native.none[language]}</p>}
      {formula !== null && (
        <>
          <p>{text.nativeHint}</p>
          <p class="syntax">
            <code>{localFormula(formula, settings.spreadsheetLocale)}</code>
          </p>
        </>
      )}
      {"differs" in native && <p class="quiet">{native.differs[language]}</p>}
    </>
  );
}
