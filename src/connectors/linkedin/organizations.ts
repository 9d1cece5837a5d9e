import type { ApiRequest, Bundle } from "../define-connector.ts";
import { at } from "../json.ts";
import { encodePart } from "../percent-escapes.ts";
import { base, request } from "./requests.ts";

const organizationsUrl = `${base}/organizations/`;

export const organizationRequest = (id: string): ApiRequest => request(`organizations/${encodePart(id)}`);

const idOfRequest = ({ url }: ApiRequest): string => url.slice(organizationsUrl.length);

/**
 * Several organizations at once (learn.microsoft.com/linkedin/marketing, Organization Lookup): those that LinkedIn does
 * not describe are missing in `results`.
 */
export const organizationsBundle: Bundle = {
  size: 50,
  wrap: (requests) => request("organizationsLookup", { rawQuery: `ids=List(${requests.map(idOfRequest).join(",")})` }),
  unwrap: (body, requests) =>
    requests.map((each) => {
      const organization = at(body, "results")?.[idOfRequest(each) as never] ?? null;
      return organization === null ? null : { status: 200, headers: {}, body: organization };
    }),
};
