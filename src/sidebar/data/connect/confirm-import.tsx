import type { ConnectorOption, ImportDefinition, ToConfirm } from "../../../rpc/connect-calls.ts";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { useTask } from "../../shared/use-task.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";
import { useConnectText } from "./connect-text.ts";
import { CostNote } from "./cost-note.tsx";
import { toDraft } from "./import-draft.ts";

interface Props {
  definition: ImportDefinition;
  toConfirm: ToConfirm;
  platform: ConnectorOption | undefined;
  onConfirmed(): Promise<unknown>;
}

/** The accounts with their ids: somebody else may have written the names. */
const accountsOf = ({ account, accountName, accounts }: ImportDefinition): string[] => {
  const chosen = accounts === "all" ? [] : (accounts ?? [{ id: account, name: accountName }]);
  return chosen.map(({ id, name }) => (id === "" || id === name ? name : name === "" ? id : `${name} (${id})`));
};

/** More accounts are listed on demand. */
const maxInSight = 20;

/** Asks the user to agree to what an import reads, before it runs with their account. */
export function ConfirmImport({ definition, toConfirm, platform, onConfirmed }: Props) {
  const { confirm: text, run } = useConnectText();
  const { server } = useSpreadsheet();
  const task = useTask<null>();
  const { isChanged, changedBy, brands, shown } = toConfirm;
  const accounts = definition.accounts === "all" ? [run.allAccounts] : accountsOf(definition).filter(Boolean);
  const confirm = () =>
    task.run(async () => {
      await server.confirmImport({ id: definition.id, shown });
      await onConfirmed();
      return null;
    });
  return (
    <div class="notice warn">
      <p>
        <strong>{isChanged ? text.changed(changedBy) : text.isNew}</strong> {text.review(platform?.name ?? "")}
      </p>
      {accounts.length > maxInSight ? (
        <details>
          <summary>{run.accounts(accounts.length)}</summary>
          <p>{accounts.join(", ")}</p>
        </details>
      ) : (
        accounts.length > 0 && <p>{text.accounts(accounts.join(", "))}</p>
      )}
      {brands.length > 0 && <p>{text.brands(brands.join(", "))}</p>}
      {platform && <CostNote draft={toDraft(definition)} platform={platform} />}
      <button type="button" class="plain" aria-disabled={task.isRunning} onClick={confirm}>
        {text.confirm}
      </button>
      {task.failure !== null && <FailureMessage failure={task.failure} onRetry={() => void onConfirmed()} />}
    </div>
  );
}
