/**
 * An undo that has begun to change rows. It is stored before the first change and deleted last, so that the next call
 * finishes what a killed execution left.
 */
export interface UndoIntent {
  /** The import that is undone. */
  id: string;
  /** The rows that the whole undo removes and restores, for its sentence. */
  removed: number;
  restored: number;
}

const key = "engagement.undoing";

const properties = () => PropertiesService.getDocumentProperties();

export function loadUndoIntent(): UndoIntent | null {
  const json = properties().getProperty(key);
  return json === null ? null : (JSON.parse(json) as UndoIntent);
}

export function saveUndoIntent(intent: UndoIntent): void {
  properties().setProperty(key, JSON.stringify(intent));
}

export function deleteUndoIntent(): void {
  properties().deleteProperty(key);
}
