import type { JsonSchema, MockRoute } from "../server/define-mock.ts";

/** Requests that LinkedIn's developer documentation allows. */

const headers = (more: Record<string, JsonSchema> = {}): JsonSchema => ({
  type: "object",
  required: ["linkedin-version", "x-restli-protocol-version", ...Object.keys(more)],
  properties: {
    "linkedin-version": { type: "string", pattern: "^20\\d\\d(0[1-9]|1[0-2])$" },
    "x-restli-protocol-version": { const: "2.0.0" },
    ...more,
  },
});

const query = (required: Record<string, JsonSchema>, optional: Record<string, JsonSchema> = {}): JsonSchema => ({
  type: "object",
  required: Object.keys(required),
  properties: { ...required, ...optional },
  additionalProperties: false,
});

const organization: JsonSchema = { type: "string", pattern: "^urn:li:organization:\\d+$" };
const whole: JsonSchema = { type: "string", pattern: "^\\d+$" };
const paging = { start: whole, count: { type: "string", pattern: "^([1-9]|[1-9]\\d|100)$" } };
const days: JsonSchema = {
  type: "string",
  pattern: "^\\(timeRange:\\(start:\\d{13},end:\\d{13}\\),timeGranularityType:(DAY|MONTH)\\)$",
};
const urns = (kind: string): JsonSchema => ({
  type: "string",
  pattern: `^List\\(urn:li:${kind}:\\d+(,urn:li:${kind}:\\d+)*\\)$`,
});

type Contract = MockRoute["contract"];

export const aclsContract: Contract = {
  headers: headers(),
  query: query(
    { q: { const: "roleAssignee" } },
    { role: { const: "ADMINISTRATOR" }, state: { const: "APPROVED" }, ...paging },
  ),
};

export const organizationContract: Contract = { headers: headers() };

export const lookupContract: Contract = {
  headers: headers(),
  query: query({ ids: { type: "string", pattern: "^List\\(\\d+(,\\d+)*\\)$" } }),
};

export const sizeContract: Contract = {
  headers: headers(),
  query: query({ edgeType: { const: "COMPANY_FOLLOWED_BY_MEMBER" } }),
};

export const postsContract: Contract = {
  headers: headers({ "x-restli-method": { const: "FINDER" } }),
  query: query(
    { q: { const: "author" }, author: organization },
    { sortBy: { enum: ["LAST_MODIFIED", "CREATED"] }, ...paging },
  ),
};

export const shareContract: Contract = {
  headers: headers(),
  query: {
    ...query(
      { q: { const: "organizationalEntity" }, organizationalEntity: organization },
      { timeIntervals: days, shares: urns("share"), ugcPosts: urns("ugcPost"), ...paging },
    ),
    oneOf: [{ required: ["timeIntervals"] }, { required: ["shares"] }, { required: ["ugcPosts"] }],
  },
};

export const followerContract: Contract = {
  headers: headers(),
  query: query(
    { q: { const: "organizationalEntity" }, organizationalEntity: organization, timeIntervals: days },
    { ...paging },
  ),
};

export const visitContract: Contract = {
  headers: headers(),
  query: query({ q: { const: "organization" }, organization, timeIntervals: days }, { ...paging }),
};
