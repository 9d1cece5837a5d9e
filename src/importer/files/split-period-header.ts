/** A header that begins with the period of its column. Dates are as the file writes them. */
export interface PeriodHeader {
  from: string;
  to: string;
  name: string;
}

const periodHeaderPattern = /^(\d{1,2}\/\d{1,2}\/\d{2,4}) ?[-–] ?(\d{1,2}\/\d{1,2}\/\d{2,4}) (\S.*)$/;

/** Splits `8/1/25 - 8/30/25 Clicks`; null for a header without a period. */
export function splitPeriodHeader(header: string): PeriodHeader | null {
  const [, from, to, name] = periodHeaderPattern.exec(header.trim()) ?? [];
  return from === undefined || to === undefined || name === undefined ? null : { from, to, name };
}
