import { forget, knownValue, readOnce } from "./read-once.ts";

type Properties = GoogleAppsScript.Properties.Properties;
type Texts = Readonly<Record<string, string>>;

/** A store of properties that is read with one call; what is written goes to Google at once. */
export interface PropertyStore {
  getProperty(key: string): string | null;
  getProperties(): Texts;
  setProperty(key: string, value: string): void;
  setProperties(values: Texts): void;
  deleteProperty(key: string): void;
  deleteAllProperties(): void;
  /** As it is at this moment, for what another execution may change while this one runs. */
  readNow(key: string): string | null;
}

function storeOf(name: string, open: () => Properties): PropertyStore {
  const all = () => readOnce(name, () => open().getProperties() as Record<string, string>);
  /** Keeps what is known in step. If Google refuses, some of it may be written. */
  const write = (toGoogle: (store: Properties) => unknown, toKnown: (values: Record<string, string>) => void) => {
    try {
      toGoogle(open());
    } catch (error) {
      forget(name);
      throw error;
    }
    const values = knownValue(name) as Record<string, string> | undefined;
    if (values) toKnown(values);
  };
  return {
    getProperty: (key) => all()[key] ?? null,
    getProperties: all,
    setProperty: (key, value) =>
      write(
        (store) => store.setProperty(key, value),
        (values) => {
          values[key] = value;
        },
      ),
    setProperties: (added) =>
      write(
        (store) => store.setProperties(added),
        (values) => void Object.assign(values, added),
      ),
    deleteProperty: (key) =>
      write(
        (store) => store.deleteProperty(key),
        (values) => void delete values[key],
      ),
    deleteAllProperties: () => {
      forget(name);
      open().deleteAllProperties();
    },
    readNow: (key) => open().getProperty(key),
  };
}

/** This user's own, in all spreadsheets. */
export const userProperties = storeOf("user properties", () => PropertiesService.getUserProperties());

/** Those of all users of this spreadsheet. */
export const documentProperties = storeOf("document properties", () => PropertiesService.getDocumentProperties());

/** Those of whoever deployed the add-on. */
export const scriptProperties = storeOf("script properties", () => PropertiesService.getScriptProperties());
