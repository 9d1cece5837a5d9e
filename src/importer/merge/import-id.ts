/** An id for a new import, unique within a spreadsheet. It need not be secret. */
export const newImportId = (): string => `${Date.now().toString(36)}${Math.floor(Math.random() * 1e9).toString(36)}`;
