import type { OpenAddOn, OpenOptions } from "../add-on.ts";

/** One way to call the add-on that writes. */
export interface WritingCall<Opened extends OpenAddOn = OpenAddOn> {
  name: string;
  /** The entry points of the script that it calls. */
  entryPoints: readonly string[];
  /** The options to open the spreadsheet in which the call is made; called once. */
  prepare(): Promise<OpenOptions>;
  open(options: OpenOptions): Opened;
  /** Makes the call as a user, the sidebar or the clock does; the same again after a kill, unless there is `next`. */
  run(opened: Opened): Promise<unknown>;
  /** Another call, which follows the killed one. */
  next?(opened: Opened): Promise<unknown>;
  /** Until the next call, in milliseconds. Defaults to the time in which locks and leases expire. */
  pauseMs?: number;
  /** Calls after which, too, each sheet may look as it does then: a sheet in which the second person writes stays. */
  alsoAllowed?: readonly ((opened: OpenAddOn) => Promise<unknown>)[];
  /** Each call is killed in one way only, which changes from call to call and day to day: a run takes a second. */
  isLong?: boolean;
}

/** Time in which locks and leases expire. */
export const expiryMs = 7 * 60_000;

/** A second person's edits: a cell far beside every table, or beside those of some sheets, and a sheet of their own. */
export function editAsOther({ app }: OpenAddOn, sheets = app.getSheets()): void {
  for (const sheet of sheets) {
    if (sheet.isSheetHidden() || sheet.getMaxColumns() < 26 || /^(Report|Engagement)/.test(sheet.getName())) continue;
    sheet.getRange(3, sheet.getMaxColumns()).setValue("ask Bo");
  }
  app.insertSheet("Plans", app.getSheets().length).getRange("B2").setValue("June");
}

/** What a call says if it fails; null for nothing. */
export const quietly = async (call: Promise<unknown>): Promise<string | null> => {
  try {
    await call;
    return null;
  } catch (error) {
    return String((error as Error).message);
  }
};
