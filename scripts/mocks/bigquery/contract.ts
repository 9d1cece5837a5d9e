import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { BigQueryError } from "./refusals.ts";

interface Method {
  id: string;
  method: string;
  path: string;
  query: string[];
  request?: string;
}

const contract = JSON.parse(readFileSync(new URL("contract.json", import.meta.url), "utf8")) as {
  methods: Method[];
  schemas: Record<string, object>;
};

const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema({ $id: "contract", ...contract });

/** Parameters of every method. */
const commonParameters = ["uploadType", "prettyPrint", "fields", "key", "alt"];

export interface Call {
  id: string;
  /** From the path. */
  names: Record<string, string>;
  query: Record<string, string>;
}

/** The method that a request calls. Refuses what the discovery document does not allow. */
export function checkCall(method: string, path: string, query: URLSearchParams, body: unknown): Call {
  for (const each of contract.methods) {
    const names = each.method === method ? matchPath(each.path, path) : null;
    if (names === null) continue;
    const unknown = [...query.keys()].find((name) => !each.query.includes(name) && !commonParameters.includes(name));
    if (unknown) throw new BigQueryError(400, "invalidParameter", `Unknown name "${unknown}"`);
    if (each.request) {
      const schema = { $ref: `contract#/schemas/${each.request}` };
      if (!ajv.validate(schema, body)) throw new BigQueryError(400, "invalid", ajv.errorsText());
    } else if (body !== null) throw new BigQueryError(400, "invalid", `${each.id} takes no body.`);
    return { id: each.id, names, query: Object.fromEntries(query) };
  }
  throw new BigQueryError(404, "notFound", `The mock does not imitate ${method} ${path}.`);
}

function matchPath(template: string, path: string): Record<string, string> | null {
  const [wanted, given] = [template.split("/"), path.split("/")];
  if (wanted.length !== given.length) return null;
  const names: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = decodeURIComponent(given[index] as string);
    if (part.startsWith("{")) names[part.slice(1, -1)] = value;
    else if (part !== value) return null;
  }
  return names;
}
