import { useState } from "preact/hooks";
import type { FunctionDeclaration } from "../../functions/define-function.ts";
import { type Group, groups } from "../../functions/groups.ts";
import { functions } from "../../functions/index.ts";
import { useLanguage, useText } from "../language.ts";
import { Field } from "../shared/field.tsx";
import { findFunctions } from "./find-functions.ts";
import { FunctionHelp } from "./function-help.tsx";

const allFunctions: readonly FunctionDeclaration[] = Object.values(functions);

/** Search for functions, with their help and a button to insert them. */
export function FormulasTab() {
  const { formulas: text } = useText();
  const language = useLanguage();
  const [query, setQuery] = useState("");
  const found = findFunctions(query, allFunctions);
  const sections = (Object.keys(groups) as Group[])
    .map((group) => ({ group, members: found.filter((declaration) => declaration.group === group) }))
    .filter(({ members }) => members.length > 0);

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
      <p class="quiet found" role="status">
        {found.length > 0 ? text.found(found.length) : text.none}
      </p>
      {sections.map(({ group, members }) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`} class="chapter">
            {groups[group][language]}
          </h3>
          {members.map((declaration) => (
            <FunctionHelp key={declaration.name} declaration={declaration} />
          ))}
        </section>
      ))}
    </>
  );
}
