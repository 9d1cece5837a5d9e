import type { CheckSubject } from "./check.ts";

/** A handler that only deletes its trigger, should a killed execution leave it. */
const handler = "checkInstallation";

const userTriggers = () => ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet());

/** Deletes the triggers of the check, and no others. */
export function deleteCheckTriggers(): void {
  for (const trigger of userTriggers()) if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
}

/** Clock triggers with the permission for the current spreadsheet only. */
export const triggers: CheckSubject = {
  calls: [
    {
      id: "clock-trigger",
      asks: "Can an add-on with spreadsheets.currentonly create an hourly trigger, and what is its source?",
      ask() {
        // Google allows one, and that of scheduled imports must stay.
        if (userTriggers().length > 0) return "not tried: there is a trigger for scheduled imports";
        try {
          const source = ScriptApp.newTrigger(handler).timeBased().everyHours(1).create().getTriggerSourceId();
          if (source === SpreadsheetApp.getActiveSpreadsheet().getId()) return "created, source: this spreadsheet";
          return `created, source: ${source ? "something else" : String(source)}`;
        } finally {
          deleteCheckTriggers();
        }
      },
    },
    {
      id: "second-clock-trigger",
      asks: "What does Google say to a second hourly trigger of the same user and spreadsheet?",
      ask() {
        if (userTriggers().length > 0) return "not tried: there is a trigger for scheduled imports";
        try {
          for (let count = 0; count < 2; count++) ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
          return "created";
        } finally {
          deleteCheckTriggers();
        }
      },
    },
  ],
};
