import { mailchimpMock } from "../../../scripts/mocks/mailchimp.ts";
import { mockCredentials } from "../../../scripts/mocks/server/mock-secrets.ts";
import type { ImportDefinition } from "../../../src/rpc/connect-calls.ts";
import type { WithMocks } from "./with-mocks.ts";

/** Noor's key to the bakery's newsletter. */
export const key = mockCredentials(mailchimpMock).key as string;
/** Bo's key to the same account. */
export const otherKey = key.replace(/^..../, "b0b0");

export const grantOtherKey = ({ demo }: Pick<WithMocks, "demo">): void =>
  demo.secrets.grant(otherKey, { id: "mailchimp", scopes: [], expiresAt: Number.POSITIVE_INFINITY });

/** An import of the account that a key belongs to. */
export const newsletter: Partial<ImportDefinition> = {
  platform: "mailchimp",
  account: "",
  isPublic: false,
  tables: ["campaigns"],
};
