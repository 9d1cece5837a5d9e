import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { OpenAPIBackend, type Options } from "openapi-backend";
import { describe } from "vitest";
import { parse } from "yaml";
import type { MockCall } from "../../scripts/mocks/server/mock-call.ts";
import { findConnector } from "../../src/connectors/index.ts";
import { nameIn } from "../../src/text/language.ts";

/** The folder with platforms' API descriptions, which are not part of this repository. */
export const specFolder = process.env.CONTRACTS ?? "";

/** Tests against a platform's description. Skipped, and listed in the summary, if the folder lacks one of the files. */
export function against(platform: string, files: readonly string[], tests: () => void): void {
  const isThere = files.every((file) => existsSync(join(specFolder, file)));
  describe.skipIf(!isThere)(`${nameIn(findConnector(platform)?.name ?? platform, "en")} (${files.join(", ")})`, tests);
}

export function readSpec(file: string) {
  const text = readFileSync(join(specFolder, file), "utf8");
  return file.endsWith(".json") ? JSON.parse(text) : parse(text);
}

type Schema = { [name: string]: unknown };

/** Google's description of a type as a JSON Schema that allows no other properties. */
function strict(described: unknown): unknown {
  if (Array.isArray(described)) return described.map(strict);
  if (typeof described !== "object" || described === null) return described;
  const { $ref, type, properties, items, enum: values, additionalProperties } = described as Schema;
  return {
    ...($ref === undefined ? {} : { $ref: `#/definitions/${$ref}` }),
    ...(type === undefined || type === "any" ? {} : { type }),
    ...(values === undefined ? {} : { enum: values }),
    ...(items === undefined ? {} : { items: strict(items) }),
    ...(additionalProperties === undefined ? {} : { additionalProperties: strict(additionalProperties) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties as Schema).map(([name, one]) => [name, strict(one)]),
          ),
          additionalProperties: false,
        }),
  };
}

/** Compiles a validator of a discovery document's type. */
export function discoveryType(file: string, name: string): ValidateFunction {
  const { schemas } = readSpec(file) as { schemas: Schema };
  const definitions = Object.fromEntries(Object.entries(schemas).map(([type, described]) => [type, strict(described)]));
  return new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile({
    definitions,
    $ref: `#/definitions/${name}`,
  });
}

/** Returns how a request violates an OpenAPI document; "" if it conforms. */
export async function openApiCheck(...files: string[]): Promise<(call: MockCall) => string> {
  const checks = await Promise.all(
    files.map(async (file) => {
      const ajvOpts = { strict: false, validateFormats: false } as NonNullable<Options["ajvOpts"]>;
      const definition = readSpec(file);
      const api = new OpenAPIBackend({ definition, quick: true, ajvOpts });
      await api.init();
      return api;
    }),
  );
  return ({ method, url, headers, body }) => {
    const { pathname, searchParams } = new URL(url);
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const request = {
      method,
      path: pathname,
      query: Object.fromEntries(searchParams),
      headers: lower,
      body: body === null ? undefined : JSON.parse(body),
    };
    const api = checks.find((one) => one.matchOperation(request) !== undefined);
    if (!api) return `${method} ${pathname} is not described`;
    return (api.validateRequest(request).errors ?? [])
      .map((error) => `${error.instancePath} ${error.message}`)
      .join("; ");
  };
}
