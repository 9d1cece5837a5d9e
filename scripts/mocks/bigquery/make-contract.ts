import { readFileSync, writeFileSync } from "node:fs";

/**
 * Writes `contract.json` from Google's discovery document of BigQuery (bigquery.googleapis.com/discovery/v1/apis/bigquery/v2/rest),
 * which you downloaded: the methods that the add-on calls, with the names and types of what they accept.
 *
 *     npx tsx scripts/mocks/bigquery/make-contract.ts DOCUMENT
 */

interface Property {
  type?: string;
  format?: string;
  enum?: string[];
  items?: Property;
  additionalProperties?: Property;
  $ref?: string;
}

interface Method {
  id: string;
  httpMethod: string;
  path: string;
  parameters?: Record<string, { location: string }>;
  request?: { $ref: string };
}

interface Document {
  revision: string;
  resources: Record<string, { methods: Record<string, Method> }>;
  schemas: Record<string, { properties?: Record<string, Property> }>;
}

const called = [
  ...["projects.list", "datasets.list", "datasets.get", "datasets.insert"],
  ...["tables.list", "tables.get", "tables.insert", "tables.patch", "tables.delete"],
  ...["jobs.insert", "jobs.get", "jobs.getQueryResults"],
];

/** Parts of requests that the add-on never sends: what they contain is not described. */
const undescribed = new Set([
  ...["ExternalDataConfiguration", "ModelDefinition", "JobStatistics", "EncryptionConfiguration", "CloneDefinition"],
  ...[
    "MaterializedViewDefinition",
    "SnapshotDefinition",
    "Streamingbuffer",
    "JobConfigurationExtract",
    "QueryParameter",
  ],
  ...["HivePartitioningOptions", "ParquetOptions", "UserDefinedFunctionResource", "RangePartitioning"],
  ...["ConnectionProperty", "ModelReference"],
]);

const [path = ""] = process.argv.slice(2);
const document = JSON.parse(readFileSync(path, "utf8")) as Document;
const schemas: Record<string, unknown> = {};

function toSchema({ type, enum: values, items, additionalProperties, $ref }: Property): object {
  if ($ref) {
    if (undescribed.has($ref)) return { type: "object" };
    addSchema($ref);
    return { $ref: `#/schemas/${$ref}` };
  }
  return {
    ...(type && type !== "any" && { type }),
    ...(values && { enum: values }),
    ...(items && { items: toSchema(items) }),
    ...(additionalProperties && { additionalProperties: toSchema(additionalProperties) }),
  };
}

function addSchema(name: string): void {
  if (name in schemas) return;
  schemas[name] = null;
  const properties = Object.entries(document.schemas[name]?.properties ?? {});
  schemas[name] = {
    type: "object",
    properties: Object.fromEntries(properties.map(([property, value]) => [property, toSchema(value)])),
    additionalProperties: false,
  };
}

const methods = called.map((id) => {
  const [resource = "", method = ""] = id.split(".");
  const found = document.resources[resource]?.methods[method];
  if (!found) throw new Error(`The document has no ${id}.`);
  const { httpMethod, path: template, parameters = {}, request } = found;
  if (request) addSchema(request.$ref);
  const query = Object.keys(parameters).filter((name) => parameters[name]?.location === "query");
  return {
    id,
    method: httpMethod,
    path: template.replace(/\{\+?(\w+)\}/g, "{$1}"),
    query,
    ...(request && { request: request.$ref }),
  };
});

const contract = { revision: document.revision, methods, schemas };
writeFileSync(new URL("contract.json", import.meta.url), `${JSON.stringify(contract, null, 1)}\n`);
