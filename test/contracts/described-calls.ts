import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type LexiconDoc, Lexicons } from "@atproto/lexicon";
import { Ajv, type ValidateFunction } from "ajv";
import { OpenAPIBackend, type Options } from "openapi-backend";
import type { MockCall, MockReply } from "../../scripts/mocks/server/mock-call.ts";
import { discoveryType, readSpec, specFolder } from "./published-specs.ts";

/** Returns how a request and its response violate the platform's API description; empty if they conform. */
export type Check = (call: MockCall, response: unknown) => string[];

type Schema = { [name: string]: unknown };

const textOf = (reply: MockReply): string => ("text" in reply ? reply.text : "null");

export const responseBody = (reply: MockReply): unknown => JSON.parse(textOf(reply));

const namesIn = (call: MockCall): [string, string[]][] => {
  const { searchParams } = new URL(call.url);
  return [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]);
};

// --- AT protocol lexicons ---------------------------------------------------------------------------------------

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name));

export function lexiconCheck(folder: string): Check {
  const docs = filesIn(join(specFolder, folder)).map((file) => JSON.parse(readFileSync(file, "utf8")) as LexiconDoc);
  const lexicons = new Lexicons(docs);
  return (call, response) => {
    const id = new URL(call.url).pathname.replace(/^\/xrpc\//, "");
    if (call.method === "POST")
      return [
        ...thrown(() => lexicons.assertValidXrpcInput(id, JSON.parse(call.body ?? "null"))),
        ...thrown(() => lexicons.assertValidXrpcOutput(id, response)),
      ];
    const { parameters } = lexicons.getDefOrThrow(id, ["query"]) as {
      parameters?: { properties: Record<string, { type: string }> };
    };
    const read: Record<string, (values: string[]) => unknown> = {
      integer: ([value]) => Number(value),
      boolean: ([value]) => value === "true",
      array: (values) => values,
    };
    const params = Object.fromEntries(
      namesIn(call).map(([name, values]) => {
        const { type = "unknown" } = parameters?.properties[name] ?? {};
        return [name, type === "unknown" ? `${name} is not described` : (read[type]?.(values) ?? values[0])];
      }),
    );
    const unknown = namesIn(call).filter(([name]) => !parameters?.properties[name]);
    return [
      ...unknown.map(([name]) => `${id} knows no ${name}`),
      ...thrown(() => lexicons.assertValidXrpcParams(id, params)),
      ...thrown(() => lexicons.assertValidXrpcOutput(id, response)),
    ];
  };
}

function thrown(check: () => void): string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

// --- Google's discovery documents -------------------------------------------------------------------------------

interface Parameter {
  required?: boolean;
  repeated?: boolean;
  enum?: string[];
  minimum?: string;
  maximum?: string;
}

interface Method {
  flatPath?: string;
  path: string;
  httpMethod: string;
  parameters?: Record<string, Parameter>;
  response: { $ref: string };
}

interface Discovery {
  baseUrl: string;
  parameters: Record<string, Parameter>;
  resources: Record<string, { methods?: Record<string, Method> }>;
}

function problemWith(name: string, values: readonly string[], parameter: Parameter | undefined): string[] {
  if (!parameter) return [`${name} is not described`];
  const { repeated, minimum, maximum } = parameter;
  if (values.length > 1 && !repeated) return [`${name} may not be repeated`];
  return values.flatMap((value) => [
    ...(parameter.enum && !parameter.enum.includes(value) ? [`${name} may not be ${value}`] : []),
    ...(minimum !== undefined && Number(value) < Number(minimum) ? [`${name} is below ${minimum}`] : []),
    ...(maximum !== undefined && Number(value) > Number(maximum) ? [`${name} is above ${maximum}`] : []),
  ]);
}

export function discoveryCheck(...files: string[]): Check {
  const documents = files.map((file) => ({ file, document: readSpec(file) as Discovery }));
  return (call, response) => {
    const [address] = call.url.split("?");
    for (const { file, document } of documents) {
      const methods = Object.values(document.resources).flatMap(({ methods = {} }) => Object.values(methods));
      const method = methods.find(
        (one) => one.httpMethod === call.method && document.baseUrl + (one.flatPath ?? one.path) === address,
      );
      if (!method) continue;
      const known = { ...document.parameters, ...method.parameters };
      const isValidResponse = discoveryType(file, method.response.$ref);
      isValidResponse(response);
      const parameters = namesIn(call);
      return [
        ...parameters.flatMap(([name, values]) => problemWith(name, values, known[name])),
        ...Object.entries(known)
          .filter(([name, { required }]) => required === true && !parameters.some(([one]) => one === name))
          .map(([name]) => `${name} is missing`),
        ...(isValidResponse.errors ?? []).map(({ instancePath, message }) => `response${instancePath} ${message}`),
      ];
    }
    return [`${call.method} ${address} is not described`];
  };
}

// --- OpenAPI ----------------------------------------------------------------------------------------------------

/** Converts a description for ajv: `oneOf` becomes `anyOf`, and `nullable` a type. */
function lenient(described: unknown): unknown {
  if (Array.isArray(described)) return described.map(lenient);
  if (typeof described !== "object" || described === null) return described;
  const { nullable, discriminator, example, exclusiveMinimum, exclusiveMaximum, oneOf, ...others } =
    described as Schema;
  const schema: Schema = Object.fromEntries(Object.entries(others).map(([name, one]) => [name, lenient(one)]));
  if (oneOf !== undefined) schema.anyOf = lenient(oneOf);
  // These can also be properties that share the name of a keyword.
  const named = { discriminator, example, exclusiveMinimum, exclusiveMaximum };
  for (const [name, one] of Object.entries(named))
    if (typeof one === "object" && one !== null && "type" in one) schema[name] = lenient(one);
  return nullable === true ? { anyOf: [schema, { type: "null" }] } : schema;
}

interface Operation {
  path: string;
  method: string;
  parameters?: { name: string; schema?: { type?: string } }[];
}

interface OpenApi {
  components: Schema;
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema?: Schema }> }> }>
  >;
}

/** The description without required properties, for responses with only some of them. */
function withoutRequired(described: unknown): unknown {
  if (Array.isArray(described)) return described.map(withoutRequired);
  if (typeof described !== "object" || described === null) return described;
  const others = Object.entries(described).filter(([name, one]) => name !== "required" || !Array.isArray(one));
  return Object.fromEntries(others.map(([name, one]) => [name, withoutRequired(one)]));
}

/**
 * @param root The prefix of the description's paths.
 * @param isPartial The mock's responses leave out properties that the connector does not read, even required ones.
 */
export async function openApiDescription(file: string, root: string, isPartial = false): Promise<Check> {
  const definition = lenient(readSpec(file)) as NonNullable<Exclude<Options["definition"], string>>;
  const ajvOpts = { strict: false, validateFormats: false } as NonNullable<Options["ajvOpts"]>;
  const api = new OpenAPIBackend({ definition, quick: true, apiRoot: root, ajvOpts });
  await api.init();
  // Parsed again, because OpenAPIBackend replaces references in the other one, which makes it circular.
  const description = lenient(readSpec(file));
  const { components, paths } = (isPartial ? withoutRequired(description) : description) as OpenApi;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const validators = new Map<string, ValidateFunction>();
  return (call, response) => {
    const { pathname } = new URL(call.url);
    const request = { method: call.method, path: pathname, headers: call.headers, body: call.body ?? undefined };
    const operation = api.matchOperation(request) as Operation | undefined;
    if (!operation) return [`${call.method} ${pathname} is not described`];
    const isList = (name: string) =>
      operation.parameters?.some((one) => one.name === name && one.schema?.type === "array");
    const query = Object.fromEntries(
      namesIn(call).map(([name, values]) => [name, isList(name) || values.length > 1 ? values : (values[0] as string)]),
    );
    const good =
      paths[operation.path]?.[operation.method]?.responses["200"]?.content?.["application/json"]?.schema ?? {};
    const key = `${operation.method} ${operation.path}`;
    const isValidResponse = validators.get(key) ?? ajv.compile({ ...good, components });
    validators.set(key, isValidResponse);
    isValidResponse(response);
    return [
      ...(api.validateRequest({ ...request, query }).errors ?? []).map(
        (error) => `${error.instancePath} ${error.message}`,
      ),
      ...(isValidResponse.errors ?? []).map((error) => `response${error.instancePath} ${error.message}`),
    ];
  };
}
