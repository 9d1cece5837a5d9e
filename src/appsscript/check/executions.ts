import type { CheckSubject } from "./check.ts";

/** Locks, files and permissions of an execution. */
export const executions: CheckSubject = {
  calls: [
    {
      id: "document-lock",
      asks: "Is there a document lock, and can it be taken twice?",
      ask() {
        const lock = LockService.getDocumentLock();
        return `${lock.tryLock(1000)} ${lock.tryLock(0)} ${lock.hasLock()}`;
      },
    },
    {
      id: "lock-negative-time",
      asks: "What does tryLock do with a negative time?",
      ask: () => String(LockService.getUserLock().tryLock(-1)),
    },
    {
      id: "raw-content",
      asks: "Is getRawContent of a template the file as it was pushed?",
      ask: () =>
        String(
          HtmlService.createTemplateFromFile("Check").getRawContent() ===
            HtmlService.createHtmlOutputFromFile("Check").getContent(),
        ),
    },
    {
      id: "script-file",
      asks: "Where is the part of the script that formulas do not need, and is its file whole?",
      ask() {
        const file = HtmlService.createTemplateFromFile("AddOn");
        return /^\(function \(\) \{[\s\S]*\}\)\(\)\s*$/.test(file.getRawContent())
          ? "AddOn.html"
          : "AddOn.html, changed";
      },
    },
    {
      id: "authorization",
      asks: "Does getAuthorizationInfo say that every permission was given?",
      ask: () => String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()),
    },
  ],
};
