import type { ConnectorOption, ImportDefinition } from "../../../rpc/connect-calls.ts";
import type { ConnectText } from "../../../text/connect/index.ts";
import { useLocale } from "../../language.ts";
import { formatDay, formatHour } from "../../shared/format-value.ts";
import { useConnectText } from "./connect-text.ts";

/** The name of a weekday; 0 is Sunday. */
export function formatWeekday(weekday: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  // 4 January 2026 was a Sunday.
  return format.format(Date.UTC(2026, 0, 4 + weekday));
}

/** Describes an import's period and schedule in words. */
export function useImportWords() {
  const { periods, schedules } = useConnectText();
  const locale = useLocale();
  return {
    period({ period, lookBack }: ImportDefinition): string {
      if (period.kind === "last") return periods.last(period.days);
      if (period.kind === "sinceLast") return periods.sinceLast(lookBack);
      return periods.fixed(formatDay(period.from, locale), formatDay(period.to, locale));
    },
    schedule({ schedule }: ImportDefinition): string {
      if (schedule.every === "day") return schedules.day(formatHour(schedule.hour, locale));
      if (schedule.every === "week")
        return schedules.week(formatWeekday(schedule.weekday, locale), formatHour(schedule.hour, locale));
      return schedules[schedule.every];
    },
  };
}

export function connectorName(id: string, platforms: readonly ConnectorOption[]): string {
  return platforms.find((platform) => platform.id === id)?.name ?? id;
}

/** An import's title: its platform, and the account if known, or how many. */
export function importTitle(
  { platform, accountName, account, accounts }: ImportDefinition,
  platforms: readonly ConnectorOption[],
  text: Pick<ConnectText["run"], "allAccounts" | "accounts">,
) {
  const several = accounts && (accounts === "all" ? text.allAccounts : text.accounts(accounts.length));
  return [connectorName(platform, platforms), several ?? (accountName || account)].filter(Boolean).join(" · ");
}
