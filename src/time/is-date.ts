/** Whether a value is a Date. Apps Script passes Dates from another realm, for which `instanceof` is false. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";
