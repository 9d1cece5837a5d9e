/** Whether something is a Date. Dates come from another realm, where `instanceof` fails. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";
