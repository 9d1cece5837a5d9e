import { recordedError } from "../recorded.ts";
import type { StoredTrigger } from "../script-project.ts";
import { emulate, enumOf } from "../strict-object.ts";
import type { ServiceHost } from "./service-host.ts";
import { uuid } from "./utilities.ts";

type Trigger = GoogleAppsScript.Script.Trigger;
type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;
type OnSheet = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type Names = typeof GoogleAppsScript.Script;

export const EventType = enumOf<Names["EventType"]>(
  "CLOCK",
  "ON_OPEN",
  "ON_EDIT",
  "ON_FORM_SUBMIT",
  "ON_CHANGE",
  "ON_EVENT_UPDATED",
);
export const TriggerSource = enumOf<Names["TriggerSource"]>("SPREADSHEETS", "CLOCK", "FORMS", "DOCUMENTS", "CALENDAR");

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** The intervals that Google accepts. */
const minutes = [1, 5, 10, 15, 30];
const maxTriggers = 20;

/** `newTrigger(handler)`, with the kinds of trigger that an add-on may create. */
export function newTrigger(host: ServiceHost, handler: string): GoogleAppsScript.Script.TriggerBuilder {
  host.execution.useService("ScriptApp.newTrigger", "triggers");
  return emulate<GoogleAppsScript.Script.TriggerBuilder>()("TriggerBuilder", {
    timeBased: () => clockTrigger(host, handler),
    forSpreadsheet(document: unknown) {
      const id = typeof document === "string" ? document : (document as { getId(): string }).getId();
      if (id !== host.document?.id) throw new Error("An add-on can only create triggers for the current document.");
      return sheetTrigger(host, handler);
    },
  });
}

function clockTrigger(host: ServiceHost, handler: string): Clock {
  const now = () => host.execution.clock.now();
  let plan: { every?: number; next: number } | undefined;
  const setPlan = (every: number | undefined, next = now() + (every ?? 0)) => {
    plan = every === undefined ? { next } : { every, next };
    return builder;
  };
  const builder: Clock = emulate<Clock>()("ClockTriggerBuilder", {
    everyHours: (count: number) => setPlan(count * hourMs),
    everyDays: (count: number) => setPlan(count * 24 * hourMs),
    everyWeeks: (count: number) => setPlan(count * 7 * 24 * hourMs),
    atHour: () => builder,
    nearMinute: () => builder,
    onWeekDay: () => builder,
    inTimezone: () => builder,
    after: (milliseconds: number) => setPlan(undefined, now() + milliseconds),
    everyMinutes(count: number) {
      if (host.project.boundName === null) throw new Error("Clock triggers of an add-on run at most once an hour.");
      if (!minutes.includes(count)) throw new Error("The value you passed to everyMinutes was invalid.");
      return setPlan(count * minuteMs);
    },
    create() {
      if (!plan) throw new Error("The clock trigger has no schedule.");
      return create(host, { handler, event: "CLOCK", ...plan });
    },
  });
  return builder;
}

function sheetTrigger(host: ServiceHost, handler: string): OnSheet {
  let event: StoredTrigger["event"] | undefined;
  const on = (chosen: StoredTrigger["event"]) => () => {
    event = chosen;
    return builder;
  };
  const builder: OnSheet = emulate<OnSheet>()("SpreadsheetTriggerBuilder", {
    onOpen: on("ON_OPEN"),
    onEdit: on("ON_EDIT"),
    onChange: on("ON_CHANGE"),
    onFormSubmit: on("ON_FORM_SUBMIT"),
    create() {
      if (!event) throw new Error("The trigger has no event.");
      return create(host, { handler, event });
    },
  });
  return builder;
}

/** Google's quotas: 20 triggers per user, and for an add-on one of each type per user and document. */
function create(host: ServiceHost, wanted: Omit<StoredTrigger, "id" | "user" | "document">): Trigger {
  const { project, execution, document } = host;
  if (!host.hasFunction(wanted.handler)) throw new Error(`The script has no function named ${wanted.handler}.`);
  const own = project.state.triggers.filter(({ user }) => user === execution.user.email);
  if (own.length >= maxTriggers) throw new Error("This script has too many triggers.");
  const isAddOn = project.boundName === null;
  if (isAddOn && own.some((trigger) => trigger.document === document?.id && trigger.event === wanted.event)) {
    throw new Error(recordedError("second-clock-trigger"));
  }
  const stored = { ...wanted, id: uuid(project.random(16)), user: execution.user.email, document: document?.id ?? "" };
  project.state.triggers.push(stored);
  return triggerOf(stored);
}

export function triggerOf(stored: StoredTrigger): Trigger {
  return emulate<Trigger>()("Trigger", {
    getUniqueId: () => stored.id,
    getHandlerFunction: () => stored.handler,
    getEventType: () => EventType[stored.event],
    getTriggerSource: () => TriggerSource[stored.event === "CLOCK" ? "CLOCK" : "SPREADSHEETS"],
    // A clock trigger is of no document, also where Google lists it as one of the document in which it was created.
    getTriggerSourceId: () => (stored.event === "CLOCK" ? (null as unknown as string) : stored.document),
  });
}
