import type { ConnectorOption, ImportDefinition } from "../../rpc/connect-calls.ts";
import { useLocale } from "../language.ts";
import { formatDay } from "../shared/format-value.ts";
import { useConnectText } from "./connect-text.ts";

/** Such as "07:00" or "7:00 AM", as the locale writes times. */
export function formatHour(hour: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" });
  return format.format(Date.UTC(2026, 0, 4, hour));
}

/** The weekday's name; 0 is Sunday. */
export function formatWeekday(weekday: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  // The fourth of January 2026 was a Sunday.
  return format.format(Date.UTC(2026, 0, 4 + weekday));
}

/** An import's period and schedule as sentences. */
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

/** What an import is called: its platform, and the account where it is known. */
export function importTitle(
  { platform, accountName, account }: ImportDefinition,
  platforms: readonly ConnectorOption[],
) {
  return [connectorName(platform, platforms), accountName || account].filter(Boolean).join(" · ");
}
