import { useState } from "preact/hooks";
import type { FunctionDeclaration } from "../../functions/define-function.ts";
import type { InsertedFormula } from "../../rpc/formula-calls.ts";
import { useLanguage, useText } from "../language.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useSpreadsheet } from "../spreadsheet.ts";
import { toInsertRequest } from "./insert-request.ts";

type State = "ready" | "inserting" | { inserted: InsertedFormula } | { failure: unknown };

/** Inserts the function, or an example of it, and shows where. */
export function InsertButton({ declaration }: { declaration: FunctionDeclaration }) {
  const { formulas: text } = useText();
  const language = useLanguage();
  const { server } = useSpreadsheet();
  const [state, setState] = useState<State>("ready");

  const insert = () => {
    if (state === "inserting") return;
    setState("inserting");
    server.insertFormula(toInsertRequest(declaration, language)).then(
      (inserted) => setState({ inserted }),
      (failure) => setState({ failure }),
    );
  };

  return (
    <>
      <button type="button" class="primary" aria-disabled={state === "inserting"} onClick={insert}>
        {state === "inserting" ? text.inserting : text.insert}
      </button>
      <div role="status">
        {typeof state === "object" && "inserted" in state && (
          <p class="notice good">
            {(state.inserted.isExample ? text.insertedExample : text.inserted)(state.inserted.cell)}{" "}
            <code>{state.inserted.formula}</code>
          </p>
        )}
      </div>
      {typeof state === "object" && "failure" in state && <FailureMessage failure={state.failure} />}
    </>
  );
}
