import { useState } from "preact/hooks";
import { type Delivery, deliveryDays } from "../../rpc/delivery-calls.ts";
import type { MadeReport } from "../../rpc/report-calls.ts";
import { useLocale } from "../language.ts";
import { AddressField } from "../shared/address-field.tsx";
import { FailureMessage } from "../shared/failure-message.tsx";
import { formatDayOf, formatHour, formatValue } from "../shared/format-value.ts";
import { Select } from "../shared/select.tsx";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { makeDelivery } from "./make-delivery.ts";
import { useDeliveryText } from "./use-delivery-text.ts";

interface Props {
  delivery: Delivery;
  reports: readonly MadeReport[];
  onChange(request: () => Promise<Delivery>): Promise<Delivery>;
}

type Channel = "alerts" | "stored" | "own";

/** When last month's report is made, from which settings, and where it is sent after its review. */
export function DeliverySettings({ delivery, reports, onChange }: Props) {
  const { text, nameOf } = useDeliveryText();
  const locale = useLocale();
  const { server, settings } = useSpreadsheet();
  const { schedule, service, isAlertChannel, alertService, nextAt, waitsFor, lastMonth, sent } = delivery;
  const [sheetId, setSheetId] = useState(schedule?.sheetId ?? reports[0]?.sheetId ?? 0);
  const [day, setDay] = useState(schedule?.day ?? 3);
  const [hour, setHour] = useState(schedule?.hour ?? 9);
  const [chosen, setChannel] = useState<Channel | null>(null);
  const [address, setAddress] = useState("");
  const task = useTask<null>();
  const [working, setWorking] = useState("");
  const channels: [Channel, string][] = [
    ...(alertService ? [["alerts", text.alertChannel(alertService)] as [Channel, string]] : []),
    ...(service && !isAlertChannel ? [["stored", text.storedChannel(service)] as [Channel, string]] : []),
    ["own", text.ownChannel],
  ];
  const usual = channels.find(([name]) => name === (isAlertChannel ? "alerts" : "stored")) ?? channels[0];
  const channel = channels.find(([name]) => name === chosen)?.[0] ?? usual?.[0] ?? "own";
  const isGone = schedule !== null && reports.every((one) => one.sheetId !== schedule.sheetId);
  const shownId = reports.some((one) => one.sheetId === sheetId) ? sheetId : (reports[0]?.sheetId ?? 0);
  const run = (what: string, request: () => Promise<Delivery>) => {
    if (task.isRunning) return;
    setWorking(what);
    task.run(async () => {
      await onChange(request);
      return null;
    });
  };
  const save = () =>
    run("save", async () => {
      const given = channel === "alerts" ? null : channel === "stored" ? "" : address;
      const saved = await server.saveDelivery({ sheetId: shownId, day, hour, address: given });
      setChannel(null);
      setAddress("");
      return saved;
    });
  const isBusy = (what: string) => task.isRunning && working === what;

  return (
    <details open={schedule !== null}>
      <summary>{text.heading}</summary>
      <p>{text.hint}</p>
      <div role="status">
        {schedule && nextAt && waitsFor.length === 0 && (
          <p class="notice good">{text.next(formatValue(nextAt, "time", locale, settings.timeZone))}</p>
        )}
        {waitsFor.length > 0 && <p class="notice warn">{text.waits(waitsFor.join(", "))}</p>}
        {sent && <p class="hint">{text.sent(nameOf(sent.month), formatDayOf(sent.at, locale, settings.timeZone))}</p>}
      </div>
      {isGone && <p class="notice warn">{text.reportGone}</p>}
      {reports.length > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <Select
            id="delivery-report"
            label={text.report}
            value={String(shownId)}
            options={reports.map((one) => [String(one.sheetId), one.sheet])}
            onChoose={(id) => setSheetId(Number(id))}
          />
          <Select
            id="delivery-day"
            label={text.day}
            value={String(day)}
            options={deliveryDays.map((one) => [String(one), String(one)])}
            onChoose={(one) => setDay(Number(one))}
          />
          <Select
            id="delivery-hour"
            label={text.hour}
            hint={text.zone(settings.timeZone)}
            value={String(hour)}
            options={Array.from({ length: 24 }, (_, one) => [String(one), formatHour(one, locale)])}
            onChoose={(one) => setHour(Number(one))}
          />
          <Select
            id="delivery-channel"
            label={text.channel}
            {...(!alertService && { hint: text.noAlerts })}
            value={channel}
            options={channels}
            onChoose={(name) => setChannel(name as Channel)}
          />
          {channel === "own" && (
            <AddressField
              id="delivery-address"
              label={text.address}
              hint={text.addressHint}
              value={address}
              onChange={setAddress}
            />
          )}
          <div class="actions">
            <button type="submit" class="plain" aria-disabled={task.isRunning}>
              {isBusy("save") ? text.saving : text.save}
            </button>
          </div>
        </form>
      )}
      {schedule && (
        <div class="row">
          {!isGone && delivery.reports.every(({ month }) => month !== lastMonth) && (
            <button
              type="button"
              class="plain"
              aria-disabled={task.isRunning}
              onClick={() => run("create", () => makeDelivery(server, null))}
            >
              {isBusy("create") ? text.creating : text.create(nameOf(lastMonth))}
            </button>
          )}
          <button
            type="button"
            class="plain"
            aria-disabled={task.isRunning}
            onClick={() => run("stop", () => server.saveDelivery(null))}
          >
            {text.stop}
          </button>
        </div>
      )}
      {task.failure !== null && <FailureMessage failure={task.failure} />}
      <p class="hint">{text.noPdf}</p>
    </details>
  );
}
