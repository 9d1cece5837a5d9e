import { answerOf, type CheckSubject } from "./check.ts";

/** The key of what is stored for a moment, in the user's properties and cache. */
const checkKey = "engagement.check";
/** The key of metadata of the scratch sheet. */
const sizeKey = "engagement.check.size";

/** `9216: stored; 9217: error: ...` */
const eachSize = (sizes: readonly (string | number)[], store: (size: string | number) => unknown): string =>
  sizes
    .map(
      (size) =>
        `${size}: ${answerOf(() => {
          store(size);
          return "stored";
        })}`,
    )
    .join("; ");

const letters = (count: number | string): string => "x".repeat(Number(count));

/** What Google refuses to store. */
export const limits: CheckSubject = {
  calls: [
    {
      id: "cell-characters",
      asks: "How many characters does a cell hold?",
      ask: (sheet) => eachSize([50_000, 50_001], (size) => sheet.getRange("H1").setValue(letters(size))),
    },
    {
      id: "metadata-characters",
      asks: "How many characters of metadata does a sheet hold?",
      ask: (sheet) =>
        eachSize([29_000, 30_001], (size) => {
          for (const old of sheet.getDeveloperMetadata()) if (old.getKey() === sizeKey) old.remove();
          sheet.addDeveloperMetadata(sizeKey, letters(size));
        }),
    },
    {
      id: "property-bytes",
      asks: "How long may a property be, in ASCII letters?",
      ask: () =>
        eachSize([9216, 9217], (size) => PropertiesService.getUserProperties().setProperty(checkKey, letters(size))),
    },
    {
      id: "property-accents",
      asks: "Does a property count bytes? 5,000 letters with an accent are 10,000.",
      ask: () =>
        eachSize([4600, 5000], (size) =>
          PropertiesService.getUserProperties().setProperty(checkKey, "\u00e9".repeat(Number(size))),
        ),
    },
    {
      id: "cache-bytes",
      asks: "How long may a cached text be?",
      ask: () => eachSize([102_400, 102_401], (size) => CacheService.getUserCache().put(checkKey, letters(size), 60)),
    },
    {
      id: "cache-key-characters",
      asks: "How long may the key of a cached text be?",
      ask: () =>
        eachSize([250, 251], (size) => {
          CacheService.getUserCache().put(letters(size), "1", 1);
        }),
    },
    {
      id: "cache-seconds",
      asks: "How long may a text be cached?",
      ask: () => eachSize([21_600, 21_601], (size) => CacheService.getUserCache().put(checkKey, "1", Number(size))),
    },
  ],
};

/** Removes what a killed execution may have left. */
export function removeStored(): void {
  const properties = PropertiesService.getUserProperties();
  if (properties.getProperty(checkKey) !== null) properties.deleteProperty(checkKey);
  CacheService.getUserCache().remove(checkKey);
}
