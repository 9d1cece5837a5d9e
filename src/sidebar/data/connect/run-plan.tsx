import type { AccountUse, ConnectorOption, ImportSchedule } from "../../../rpc/connect-calls.ts";
import type { TableName } from "../../../tables/define-table.ts";
import { useLocale } from "../../language.ts";
import { formatHour } from "../../shared/format-value.ts";
import { useConnectText } from "./connect-text.ts";
import { estimateUse, planRuns } from "./plan-runs.ts";

interface Props {
  platform: ConnectorOption;
  /** The number of accounts. */
  accounts: number;
  tables: readonly TableName[];
  schedule: ImportSchedule;
  /** What the last run has measured; otherwise the plan is an estimate. */
  measured: AccountUse["perAccount"];
  heading?: string;
}

/** What an import of several accounts will do when, and what does not fit into Google's allowances. */
export function RunPlanNote({ platform, accounts, tables, schedule, measured, heading }: Props) {
  const { plan: text } = useConnectText();
  const locale = useLocale();
  if (accounts < 2 || tables.length === 0) return null;
  const plan = planRuns(accounts, measured ?? estimateUse(platform, tables), schedule.every);
  const { hours, isWithinAllowance } = plan;
  const endsAt = "hour" in schedule && hours < 24 ? formatHour((schedule.hour + hours) % 24, locale) : null;
  const duration = endsAt === null ? text.after(hours) : text.until(endsAt);
  const limit = plan.accountsADay < accounts ? text.notInADay(plan.accountsADay, plan.daysBetween) : text.tooOften;
  return (
    <div class={isWithinAllowance ? "plan" : "plan notice warn"} role="status">
      {heading && <p class="title">{heading}</p>}
      <p>{text.run(accounts, plan.requests, plan.minutes)}</p>
      <p>{schedule.every === "hand" ? text.byHand : hours === 1 ? text.oneRun : duration}</p>
      {!isWithinAllowance && <p>{limit}</p>}
      <p>{measured ? text.measured : text.estimated}</p>
    </div>
  );
}
