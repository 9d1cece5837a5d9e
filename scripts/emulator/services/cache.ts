import { recordedError, recordedLimit } from "../recorded.ts";
import type { CacheEntry } from "../script-project.ts";
import { emulate } from "../strict-object.ts";
import { byteLength } from "./properties.ts";
import type { ServiceHost } from "./service-host.ts";

type Cache = GoogleAppsScript.Cache.Cache;
type Service = GoogleAppsScript.Cache.CacheService;

const maxKeyLength = recordedLimit("cache-key-characters");
const maxValueBytes = recordedLimit("cache-bytes");
const maxItems = 1000;
const defaultSeconds = 600;
const maxSeconds = recordedLimit("cache-seconds");

/** The caches of the script, the user and the document. Tests may empty `project.caches` at any time, as Google may. */
export function createCacheService(host: ServiceHost): Service {
  const { document, execution } = host;
  return emulate<Service>()("CacheService", {
    getScriptCache: () => openCache(host, "script"),
    getUserCache: () => openCache(host, `user:${execution.user.email}`),
    getDocumentCache: () => (document ? openCache(host, `document:${document.id}`) : null),
  });
}

function openCache({ project, execution }: ServiceHost, name: string): Cache {
  const use = (method: string): Map<string, CacheEntry> => {
    execution.useService(`Cache.${method}`, "cache");
    const items = project.caches.get(name) ?? new Map<string, CacheEntry>();
    project.caches.set(name, items);
    return items;
  };
  const read = (items: Map<string, CacheEntry>, key: string) => {
    const entry = items.get(assertKeyLength(key));
    return entry && entry.expires > execution.clock.now() ? entry.value : null;
  };
  const put = (items: Map<string, CacheEntry>, key: string, value: unknown, seconds: number) => {
    if (!(seconds >= 1 && seconds <= maxSeconds)) throw new Error(recordedError("cache-seconds"));
    if (value === null || value === undefined) throw new Error("Invalid argument: value");
    if (byteLength(String(value)) > maxValueBytes) throw new Error(recordedError("cache-bytes"));
    items.delete(assertKeyLength(key));
    items.set(key, { value: String(value), expires: execution.clock.now() + seconds * 1000 });
    const oldest = items.keys().next().value;
    if (items.size > maxItems && oldest !== undefined) items.delete(oldest);
  };
  return emulate<Cache>()("Cache", {
    get: (key: string) => read(use("get"), key),
    getAll(keys: string[]) {
      const items = use("getAll");
      const found = keys.map((key) => [key, read(items, key)] as const).filter(([, value]) => value !== null);
      return Object.fromEntries(found);
    },
    put: (key: string, value: string, seconds: number = defaultSeconds) => put(use("put"), key, value, seconds),
    putAll(values: Record<string, unknown>, seconds: number = defaultSeconds) {
      const items = use("putAll");
      for (const [key, value] of Object.entries(values)) put(items, key, value, seconds);
    },
    remove(key: string) {
      use("remove").delete(key);
    },
    removeAll(keys: string[]) {
      const items = use("removeAll");
      for (const key of keys) items.delete(key);
    },
  });
}

function assertKeyLength(key: string): string {
  if (typeof key !== "string" || key === "") throw new Error("Invalid argument: key");
  if (key.length > maxKeyLength) throw new Error(recordedError("cache-key-characters"));
  return key;
}
