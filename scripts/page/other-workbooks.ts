import type { LocalWorkbook } from "./main.tsx";

/** Opens another workbook, or this one again, when everything is saved. A name that does not exist makes a new one. */
export async function goTo({ saving }: LocalWorkbook, name: string): Promise<void> {
  await saving.idle();
  location.assign(`/?workbook=${encodeURIComponent(name)}`);
}

/**
 * File > Make a copy: the sheets and what is attached to them come along. The script's document properties, triggers
 * and state tokens belong to the document's id, and the copy has one of its own.
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
