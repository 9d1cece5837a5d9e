/** Zones on both sides of UTC, with and without changes of clocks, and with offsets of whole hours, half hours and seconds in 1899. */
export const zones = [
  "Etc/UTC",
  "Europe/London",
  "Europe/Madrid",
  "Europe/Amsterdam",
  "America/New_York",
  "America/Bogota",
  "America/Mexico_City",
  "America/Sao_Paulo",
  "Asia/Kolkata",
  "Asia/Tokyo",
  "Australia/Sydney",
  "Pacific/Kiritimati",
] as const;
