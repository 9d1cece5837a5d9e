import { notInCells } from "./not-in-cells.ts";

const key = "engagement.me";

/** The address of whoever runs the script; "" where Google does not tell it. */
export const ownAddress = (): string => Session.getActiveUser().getEmail();

/** This user's mark, where they have one. */
export const knownMark = (): string | null => PropertiesService.getUserProperties().getProperty(key);

/**
 * By what the workbook tells this user from others, also where Google does not tell an address. It is no secret: it opens
 * nothing.
 */
export function ownMark(): string {
  notInCells();
  const known = knownMark();
  if (known !== null) return known;
  const made = Utilities.getUuid().slice(0, 8);
  PropertiesService.getUserProperties().setProperty(key, made);
  return made;
}
