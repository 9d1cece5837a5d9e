import type { LocalWorkbook } from "./main.tsx";

/** Opens a spreadsheet by name, or creates it, once everything is saved. */
export async function goTo({ saving }: LocalWorkbook, name: string): Promise<void> {
  await saving.idle();
  location.assign(`/?workbook=${encodeURIComponent(name)}`);
}

/**
 * File > Make a copy: copies the sheets and what is attached to them. The script's document properties, triggers and state
 * tokens belong to a document's id, and the copy has a new id.
 */
export async function copyWorkbook(local: LocalWorkbook, name: string): Promise<void> {
  const { workbook, script } = local.saving.request();
  const id = `book${Date.now().toString(36)}`;
  const copy = {
    name,
    script,
    workbook: {
      version: 1,
      workbook: { ...workbook.workbook, id, name },
      document: { properties: {}, triggers: [], stateTokens: {}, isEnabled: workbook.document.isEnabled },
    },
  };
  await fetch("/save", { method: "POST", body: JSON.stringify(copy) });
  await goTo(local, name);
}
