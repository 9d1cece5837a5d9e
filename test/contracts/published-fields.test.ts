import { expect, it } from "vitest";
import type { PublishedFields } from "../../scripts/mocks/published/published-fields.ts";
import { against, readSpec } from "./published-specs.ts";

/** Every field that a mock sends stands in the platform's description; other fields than the described are invented. */

type Schema = { readonly [name: string]: unknown };

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;

/** What a reference in a description leads to: `#/components/schemas/Pin`, or a type of a discovery document. */
function resolve(root: Schema, schema: Schema): Schema {
  const { $ref } = schema;
  if (typeof $ref !== "string") return schema;
  if (!$ref.startsWith("#/")) return resolve(root, (root.schemas as Record<string, Schema>)[$ref] ?? {});
  const found = $ref
    .slice(2)
    .split("/")
    .reduce<unknown>((value, name) => (isSchema(value) ? value[name.replaceAll("~1", "/")] : undefined), root);
  return isSchema(found) ? resolve(root, found) : {};
}

/** Whether a path of fields is described. Objects whose fields have no names, such as a map of ids, have all. */
function isDescribed(root: Schema, given: Schema, path: readonly string[]): boolean {
  const schema = resolve(root, given);
  const variants = ["allOf", "anyOf", "oneOf"].flatMap((name) => (schema[name] as Schema[] | undefined) ?? []);
  if (variants.some((variant) => isDescribed(root, variant, path))) return true;
  const [name, ...rest] = path;
  if (name === undefined) return variants.length === 0;
  if (name === "[]") return isSchema(schema.items) && isDescribed(root, schema.items, rest);
  const properties = isSchema(schema.properties) ? schema.properties : {};
  const property = properties[name];
  if (isSchema(property)) return isDescribed(root, property, rest);
  if (isSchema(schema.additionalProperties)) return isDescribed(root, schema.additionalProperties, rest);
  // Objects whose fields are nowhere named, such as statistics that depend on the request.
  return (
    schema.type === "any" || (schema.type === "object" && schema.properties === undefined && variants.length === 0)
  );
}

const stepsOf = (path: string): string[] =>
  path.split(".").flatMap((part) => part.split(/(\[\])/).filter((step) => step !== ""));

/** The response that an OpenAPI document describes for an address. */
function openApiResponse(root: Schema, prefix: string, method: string, url: string): Schema | undefined {
  const paths = root.paths as Record<string, Record<string, { responses: Record<string, Schema> }>>;
  const pathname = new URL(url).pathname.replace(prefix, "");
  // `/pins/analytics` before `/pins/{pin_id}`.
  const sorted = Object.entries(paths).sort(([a], [b]) => a.split("{").length - b.split("{").length);
  const operation = sorted.find(
    ([path, operations]) =>
      operations[method.toLowerCase()] && new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`).test(pathname),
  )?.[1][method.toLowerCase()];
  const ok = operation?.responses["200"];
  if (!ok) return undefined;
  const { content, schema } = resolve(root, ok) as { content?: Record<string, { schema: Schema }>; schema?: Schema };
  return schema ?? Object.values(content ?? {})[0]?.schema;
}

interface GoogleMethod {
  httpMethod: string;
  path: string;
  flatPath?: string;
  response: Schema;
}

/** The response that one of Google's discovery documents describes for an address. */
function discoveryResponse(root: Schema, method: string, url: string): Schema | undefined {
  const methods: GoogleMethod[] = [];
  const collect = (node: Schema) => {
    methods.push(...(Object.values(node.methods ?? {}) as GoogleMethod[]));
    for (const resource of Object.values((node.resources as Record<string, Schema>) ?? {})) collect(resource);
  };
  collect(root);
  return methods.find(({ httpMethod, path, flatPath }) => {
    const pattern = `^${root.baseUrl}${flatPath ?? path}$`.replace(/\{\+?\w+\}/g, "[^/]+");
    return httpMethod === method && new RegExp(pattern).test(url);
  })?.response;
}

type Find = (root: Schema, method: string, url: string) => Schema | undefined;

const openApi =
  (prefix: string): Find =>
  (root, method, url) =>
    openApiResponse(root, prefix, method, url);

const youtube = ["youtube/youtube.v3.json", "youtube/youtubeAnalytics.v2.json"];

const described: readonly [id: string, files: readonly string[], find: Find][] = [
  ["pinterest", ["pinterest/openapi.json"], openApi("/v5")],
  ["mastodon", ["mastodon/schema.json"], openApi("")],
  ["mastodon-mentions", ["mastodon/schema.json"], openApi("")],
  ["intercom", ["intercom/api.intercom.io.2.16.yaml"], openApi("")],
  ["chatwoot", ["chatwoot/chatwoot-application-api-openapi.yml"], openApi("")],
  ["op3", ["op3/op3-swagger.json"], openApi("/api/1")],
  ["klaviyo", ["klaviyo/get_campaigns.json", "klaviyo/reporting.json", "klaviyo/get_metrics.json"], openApi("")],
  ["youtube", youtube, discoveryResponse],
  ["youtube-mentions", youtube, discoveryResponse],
  ["ga4", ["google/analyticsdata.v1beta.json", "google/analyticsadmin.v1beta.json"], discoveryResponse],
  ["search-console", ["google/searchconsole.v1.json"], discoveryResponse],
  [
    "google-business",
    ["google/mybusinessaccountmanagement.v1.json", "google/mybusinessbusinessinformation.v1.json"],
    discoveryResponse,
  ],
];

/** Of these the files have no description, or not of each field: their source is another page or a recorded response. */
const withoutDescription = [
  "klaviyo POST https://a.klaviyo.com/api/campaign-values-reports",
  "klaviyo GET https://a.klaviyo.com/api/accounts",
  "google-business GET https://mybusiness.googleapis.com/v4/accounts/:account/locations/:location/reviews",
];

for (const [id, files, find] of described)
  against(id, files, () => {
    it("the description has every field that the mock sends", async () => {
      const { published } = (await import(`../../scripts/mocks/published/${id}.ts`)) as {
        published: PublishedFields[];
      };
      const roots = files.map((file) => readSpec(file) as Schema);
      const invented: string[] = [];
      let checked = 0;
      for (const { route, fields } of published) {
        const [method = "", address = ""] = route.split(" ");
        if (route === "errors" || withoutDescription.includes(`${id} ${route}`)) continue;
        const url = address.replace(/:[A-Za-z]+(?=[/:]|$)/g, (name) => (/^:(?:runReport)$/.test(name) ? name : "1"));
        const found = roots.map((root) => ({ root, schema: find(root, method, url) })).find(({ schema }) => schema);
        if (!found?.schema) {
          invented.push(`${route} is not described`);
          continue;
        }
        const { root, schema } = found;
        const names = fields.trim().split(/\s+/);
        checked += names.length;
        invented.push(
          ...names.filter((name) => !isDescribed(root, schema, stepsOf(name))).map((name) => `${route} ${name}`),
        );
      }
      expect(invented.join("\n")).toBe("");
      expect(checked).toBeGreaterThan(5);
      const [first] = roots as [Schema];
      expect(isDescribed(first, { properties: { id: {} } }, ["unheard"])).toBe(false);
    });
  });
