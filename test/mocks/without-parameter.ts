import type { MockCall } from "../../scripts/mocks/server/mock-call.ts";

/** Of a value at a path: whether to keep it. */
type Keep = (name: string) => boolean;

const withoutInQuery = (query: string, prefix: string, keep: Keep): string =>
  new URLSearchParams([...new URLSearchParams(query)].filter(([name]) => keep(`${prefix}${name}`)))
    .toString()
    .replace(/\+/g, "%20");

const withoutInUrl = (url: string, prefix: string, keep: Keep): string => {
  const [address = "", query = ""] = url.split(/\?(.*)/s);
  const rest = withoutInQuery(query, prefix, keep);
  return rest === "" ? address : `${address}?${rest}`;
};

/** Members of lists share a name. */
function withoutInJson(json: unknown, path: string, keep: Keep): unknown {
  if (Array.isArray(json)) return json.map((item) => withoutInJson(item, path, keep));
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([name]) => keep(`${path}.${name}`))
      .map(([name, value]) => [name, withoutInJson(value, `${path}.${name}`, keep)]),
  );
}

function withoutInBody(body: string, headers: MockCall["headers"], keep: Keep): string {
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  if (type.includes("json")) return JSON.stringify(withoutInJson(JSON.parse(body), "body", keep));
  const batch = new URLSearchParams(body).get("batch");
  if (batch === null) return withoutInQuery(body, "form ", keep);
  const parts = (JSON.parse(batch) as { relative_url: string }[]).map((part) => {
    const kind = part.relative_url.split("?")[0]?.split("/").at(-1)?.replace(/\d+/g, "");
    return { ...part, relative_url: withoutInUrl(part.relative_url, `batch ${kind}?`, keep) };
  });
  return new URLSearchParams({ batch: JSON.stringify(parts) }).toString();
}

/** What is in every request, or only in those of tests. */
const usualHeaders = /^(accept|content-type|authorization|x-test-.*)$/i;

/** A request with only those of its parameters, fields of its body and headers that are kept. */
export const onlyWith = (call: MockCall, keep: Keep): MockCall => ({
  ...call,
  url: withoutInUrl(call.url, "?", keep),
  headers: Object.fromEntries(
    Object.entries(call.headers).filter(([name]) => usualHeaders.test(name) || keep(`header ${name}`)),
  ),
  body: call.body && withoutInBody(call.body, call.headers, keep),
});

/** Their names. */
export function parametersOf(call: MockCall): string[] {
  const names: string[] = [];
  onlyWith(call, (name) => {
    names.push(name);
    return true;
  });
  return names;
}
