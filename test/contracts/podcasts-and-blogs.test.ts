import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { callsTo } from "./calls-to.ts";
import { responseBody } from "./described-calls.ts";
import { against, readSpec } from "./published-specs.ts";

/** The addresses of an import's requests, with the mock's responses. */
const responsesTo = (id: string) =>
  callsTo(id).map(({ call, reply }) => ({ url: new URL(call.url), response: responseBody(reply) }));

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });

interface Described {
  definitions: Record<string, unknown>;
  paths: Record<string, { get: { parameters?: { name: string }[]; responses: { 200: { schema: { $ref: string } } } } }>;
}

const op3File = "op3/op3-swagger.json";

/** How a call violates OP3's description. */
function op3Problems({ url, response }: ReturnType<typeof responsesTo>[number]): string[] {
  const { definitions, paths } = readSpec(op3File) as Described;
  const path = Object.keys(paths).find((one) =>
    new RegExp(`^/api/1${one.replace(/\{\w+\}/g, "[^/]+")}$`).test(url.pathname),
  );
  if (!path) return [`there is no ${url.pathname}`];
  const { parameters = [], responses } = (paths[path] as Described["paths"][string]).get;
  const unknown = [...url.searchParams.keys()].filter((name) => !parameters.some((one) => one.name === name));
  const validate = ajv.compile({ definitions, $ref: responses[200].schema.$ref });
  validate(response);
  return [...unknown, ...(validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)];
}

against("op3", [op3File], () => {
  it("the description allows every request of an import, and every response of its mock", () => {
    const calls = responsesTo("op3");
    expect(calls).toHaveLength(2);
    expect(calls.flatMap(op3Problems)).toEqual([]);
    const [show, counts] = calls as [(typeof calls)[number], (typeof calls)[number]];
    expect(op3Problems({ ...show, url: new URL(`${show.url}?episode=all`) })).toEqual(["episode"]);
    expect(op3Problems({ ...counts, response: { episodes: [{}] } })).not.toEqual([]);
  });
});

const podbeanFile = "podbean/episodes.schema.json";

against("podbean", [podbeanFile], () => {
  it("the description allows the mock's episodes", () => {
    const validate = ajv.compile(readSpec(podbeanFile));
    const lists = responsesTo("podbean").filter(({ url }) => url.pathname.endsWith("/episodes"));
    const episodes = lists.flatMap(({ response }) => (response as { episodes: unknown[] }).episodes);
    expect(episodes.length).toBeGreaterThan(100);
    for (const episode of episodes) expect(validate(episode)).toBe(true);
    expect(validate({ id: 12 })).toBe(false);
  });
});

const wordpressFile = "wordpress/default-routes.json";

against("wordpress", [wordpressFile], () => {
  it("the routes have every argument that an import uses", () => {
    const routes = readSpec(wordpressFile) as Record<
      string,
      { endpoints: { methods: string[]; args: Record<string, unknown> }[] }
    >;
    /** Accepted by every route: developer.wordpress.org/rest-api/using-the-rest-api/global-parameters. */
    const globalParameters = ["_fields", "_embed"];
    const calls = responsesTo("wordpress");
    const unknown = calls.flatMap(({ url }) => {
      const endpoints = routes[url.pathname.replace("/wp-json", "")]?.endpoints ?? [];
      const known = Object.keys(endpoints.find(({ methods }) => methods.includes("GET"))?.args ?? {});
      return [...url.searchParams.keys()].filter((name) => ![...known, ...globalParameters].includes(name));
    });
    expect(unknown).toEqual([]);
    expect(new Set(calls.map(({ url }) => url.pathname)).size).toBe(3);
  });
});
