import { recordedError, recordedLimit } from "../recorded.ts";
import type { Texts } from "../script-project.ts";
import { emulate } from "../strict-object.ts";
import type { ServiceHost } from "./service-host.ts";

type Properties = GoogleAppsScript.Properties.Properties;
type Service = GoogleAppsScript.Properties.PropertiesService;

const maxValueBytes = recordedLimit("property-bytes");
const maxStoreBytes = 500 * 1024;

/** Length of a text in UTF-8 bytes. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Properties of the script, the user and the document. In a cell, user properties are those of the spreadsheet's owner, as on Google. */
export function createPropertiesService(host: ServiceHost): Service {
  const { project, document, execution } = host;
  const { state } = project;
  return emulate<Service>()("PropertiesService", {
    getScriptProperties: () => openStore(host, "script", () => state.scriptProperties),
    getUserProperties: () => {
      const isCell = execution.authMode === "CUSTOM_FUNCTION";
      const email = isCell ? (document?.owner ?? execution.user.email) : execution.user.email;
      return openStore(host, "user", () => {
        state.userProperties[email] ??= {};
        return state.userProperties[email];
      });
    },
    getDocumentProperties: () => {
      // Null outside a document, unlike in Google's types.
      if (!document) return null as unknown as Properties;
      return openStore(host, "document", () => {
        state.documentProperties[document.id] ??= {};
        return state.documentProperties[document.id] as Texts;
      });
    },
  });
}

function openStore({ execution }: ServiceHost, kind: string, open: () => Texts): Properties {
  const readStore = (method: string) => {
    execution.useService(`Properties.${method}`, "properties");
    return open();
  };
  const changeStore = (method: string) => {
    const ownsStore = execution.authMode === "CUSTOM_FUNCTION" && execution.user.role === "owner";
    execution.useService(`Properties.${method}`, kind === "user" && !ownsStore ? "set user properties" : "properties");
    return open();
  };
  const store: Properties = emulate<Properties>()("Properties", {
    getProperty: (key: string) => readStore("getProperty")[assertString(key, "key")] ?? null,
    getProperties: () => ({ ...readStore("getProperties") }),
    getKeys: () => Object.keys(readStore("getKeys")),
    setProperty(key: string, value: string) {
      const values = changeStore("setProperty");
      writeStore(values, { [assertString(key, "key")]: assertString(value, "value") });
      return store;
    },
    setProperties(properties: Texts, deleteAllOthers: boolean = false) {
      const values = changeStore("setProperties");
      const added = Object.entries(properties).map(([key, value]) => [key, assertString(value, "value")]);
      writeStore(values, Object.fromEntries(added), deleteAllOthers);
      return store;
    },
    deleteProperty(key: string) {
      delete changeStore("deleteProperty")[key];
      return store;
    },
    deleteAllProperties() {
      const values = changeStore("deleteAllProperties");
      for (const key of Object.keys(values)) delete values[key];
      return store;
    },
  });
  return store;
}

function assertString(value: unknown, name: string): string {
  if (value === null || value === undefined) throw new Error(`Invalid argument: ${name}`);
  return String(value);
}

/** Writes all values, or none if one is too large or the store would exceed its quota. */
function writeStore(values: Texts, added: Texts, deleteAllOthers = false): void {
  for (const value of Object.values(added)) {
    if (byteLength(value) > maxValueBytes) throw new Error(recordedError("property-bytes"));
  }
  const all = deleteAllOthers ? added : { ...values, ...added };
  const size = Object.entries(all).reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(value), 0);
  if (size > maxStoreBytes) {
    throw new Error("You have exceeded the property storage quota. Please remove some properties and try again.");
  }
  if (deleteAllOthers) for (const key of Object.keys(values)) delete values[key];
  Object.assign(values, added);
}
