import type { ApiRequest, ApiResponse, Bundle } from "../define-connector.ts";
import { type Json, listAt, numberAt, textAt } from "../json.ts";
import { encodePart } from "../percent-escapes.ts";

const encodeQuery = ({ query = {} }: ApiRequest): string =>
  Object.entries(query)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodePart(String(value))}`]))
    .join("&");

const partHeaders = (part: Json): Record<string, string> =>
  Object.fromEntries(
    listAt(part, "headers").map((header) => [
      (textAt(header, "name") ?? "").toLowerCase(),
      textAt(header, "value") ?? "",
    ]),
  );

function tryParse(text: string | null): Json {
  try {
    return text === null ? null : (JSON.parse(text) as Json);
  } catch {
    return null;
  }
}

/** An entry is null where the platform ran out of time for it; a truncated one is treated the same. */
function parsePart(part: Json): ApiResponse | null {
  const status = numberAt(part, "code");
  const body = tryParse(textAt(part, "body"));
  return status === null || body === null ? null : { status, headers: partHeaders(part), body };
}

/** Graph batch requests: up to 50 GETs for one host in a POST. Each counts towards the rate limit. */
export const graphBatch = (base: string): Bundle => ({
  size: 50,
  wrap: (requests) => ({
    url: `${base}/`,
    method: "POST",
    form: {
      batch: JSON.stringify(
        requests.map((request) => ({
          method: "GET",
          relative_url: `${request.url.slice(base.length + 1)}?${encodeQuery(request)}`,
        })),
      ),
    },
  }),
  unwrap: (body) => (Array.isArray(body) ? body.map(parsePart) : []),
});
