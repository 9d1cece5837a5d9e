import { isDeepStrictEqual } from "node:util";
import { Ajv, type ValidateFunction } from "ajv";
import { at } from "../../../src/connectors/json.ts";
import type { ImitatedValue, JsonSchema, MockRoute } from "./define-mock.ts";
import type { ParsedCall } from "./mock-call.ts";

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const compiled = new WeakMap<JsonSchema, ValidateFunction>();

/** Of routes whose contract names no parameters or no body. */
const noParameters: JsonSchema = { maxProperties: 0 };
const noBody: JsonSchema = { type: "null" };

function contractViolation(schema: JsonSchema | undefined, value: unknown, what: string): string | null {
  if (!schema) return null;
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  if (validate(value)) return null;
  return (validate.errors ?? [])
    .map(({ instancePath, message, params }) => {
      const { additionalProperty: more } = params as { additionalProperty?: string };
      return `${what}${instancePath} ${message}${more ? ` (${more})` : ""}`;
    })
    .join("; ");
}

/** Each parameter's value as text; a list where the contract has one, or the parameter was repeated. */
function queryValues(query: ParsedCall["query"], schema: JsonSchema | undefined, secret: string | null) {
  const known = (schema?.properties ?? {}) as Record<string, { type?: string } | undefined>;
  return Object.fromEntries(
    Object.entries(query)
      .filter(([, values]) => secret === null || values[0] !== secret)
      .map(([name, values]) => [name, values.length > 1 || known[name]?.type === "array" ? values : values[0]]),
  );
}

const isImitated = (values: readonly string[] | undefined, imitated: ImitatedValue): boolean =>
  typeof imitated === "string"
    ? values?.length === 1 && values[0] === imitated
    : isDeepStrictEqual([...imitated].sort(), values?.join(",").split(",").sort());

/** What a request asks for that the mock does not imitate, or leaves to the platform's default. */
function notImitated({ imitates = {} }: MockRoute, { query, body }: ParsedCall): string[] {
  const inQuery = Object.entries(imitates.query ?? {}).filter(([name, value]) => !isImitated(query[name], value));
  const inBody = Object.entries(imitates.body ?? {}).filter(
    ([name, value]) => !isDeepStrictEqual(at(body, name), value),
  );
  return [...inQuery, ...inBody].map(
    ([name, value]) => `the answer is only imitated for ${name} ${JSON.stringify(value)}`,
  );
}

/** What in a request violates the contract or is not imitated, without the request's values; null if nothing does. */
export function contractViolations(route: MockRoute, call: ParsedCall, secret: string | null): string | null {
  const { contract } = route;
  const violations = [
    contractViolation(contract.query ?? noParameters, queryValues(call.query, contract.query, secret), "query"),
    contractViolation(contract.body ?? noBody, call.body, "body"),
    contractViolation(contract.headers, call.headers, "headers"),
    ...notImitated(route, call),
  ];
  return violations.filter((problem) => problem !== null).join("; ") || null;
}
