import type { AccountUse, ConnectorOption, ImportSchedule } from "../../rpc/connect-calls.ts";
import type { TableName } from "../../tables/define-table.ts";
import { useConnectText } from "./connect-text.ts";
import { estimateUse, planRuns } from "./plan-runs.ts";

interface Props {
  platform: ConnectorOption;
  /** The number of accounts. */
  accounts: number;
  tables: readonly TableName[];
  every: ImportSchedule["every"];
  /** What the last run has measured; otherwise the plan is an estimate. */
  measured: AccountUse["perAccount"];
}

/** What an import of several accounts will do when, and what does not fit into Google's allowances. */
export function RunPlanNote({ platform, accounts, tables, every, measured }: Props) {
  const { plan: text } = useConnectText();
  if (accounts < 2 || tables.length === 0) return null;
  const plan = planRuns(accounts, measured ?? estimateUse(platform, tables), every);
  return (
    <div class={plan.isWithinAllowance ? "notice" : "notice warn"} role="status">
      <p>
        <strong>{text.heading}</strong> {text.run(plan.accounts, plan.requests, plan.minutes)}
      </p>
      <p>{every === "hand" ? text.byHand : text.hours(plan.hours)}</p>
      {!plan.isWithinAllowance &&
        (plan.accountsADay < plan.accounts ? (
          <p>{text.notInADay(plan.accountsADay, plan.daysBetween)}</p>
        ) : (
          <p>{text.tooOften}</p>
        ))}
      <p>{measured ? text.measured : text.estimated}</p>
    </div>
  );
}
