let isAllowed = false;

/**
 * Stops whatever reads or uses secrets where it was called from a cell. Every entry point can be typed into a cell by anybody who may
 * edit the workbook, and there the user's properties are those of the workbook's owner. Triggers are denied there, so
 * asking for them tells.
 */
export function notInCells(): void {
  if (isAllowed) return;
  ScriptApp.getProjectTriggers();
  isAllowed = true;
}
