import { googleScopes } from "../google/scopes.ts";
import { facebookScopes } from "../graph/scopes.ts";
import { instagramScopes } from "../instagram/scopes.ts";
import { linkedinScopes } from "../linkedin/scopes.ts";
import { pinterestScopes } from "../pinterest/scopes.ts";
import { threadsScopes } from "../threads/scopes.ts";
import { tiktokScopes } from "../tiktok/scopes.ts";
import { wordpressScopes } from "../wordpress-com/scopes.ts";
import { xScopes } from "../x/scopes.ts";
import type { ScopeReasons } from "./scope-reason.ts";

/** Why sign-ins ask for each scope. test/connectors/access.test.ts names one without a reason. */
export const scopeReasons: ScopeReasons = {
  ...googleScopes,
  ...facebookScopes,
  ...instagramScopes,
  ...threadsScopes,
  ...xScopes,
  ...tiktokScopes,
  ...linkedinScopes,
  ...pinterestScopes,
  ...wordpressScopes,
};
