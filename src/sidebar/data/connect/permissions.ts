import type { ConnectText } from "../../../text/connect/index.ts";

type Permission = keyof ConnectText["permissions"];

/** Scopes of platforms and what they let the add-on read, in display order. */
const meaningByScope: readonly [scope: RegExp, meaning: Permission | null][] = [
  [
    /basic|profile|users?\.read|user_accounts|youtube\.readonly|r_organization_social|pages_show_list|^sites$|^read$/,
    "account",
  ],
  [
    /video\.list|tweet\.read|pins:read|boards:read|youtube\.readonly|_basic|r_organization_social|read_engagement/,
    "posts",
  ],
  [/insights|stats|analytics|organization_admin|read_engagement/, "figures"],
  [/^business_management$/, "account"],
  // Only keeps the connection alive; grants no data.
  [/^(offline|openid)/, null],
];

/** What a connection may read, in words; unknown scopes are listed as they are. */
export function describePermissions(permissions: readonly string[], words: ConnectText["permissions"]): string[] {
  const described = meaningByScope.flatMap(([scope, meaning]) =>
    meaning !== null && permissions.some((one) => scope.test(one)) ? [words[meaning]] : [],
  );
  return [...described, ...permissions.filter((one) => !meaningByScope.some(([scope]) => scope.test(one)))];
}
