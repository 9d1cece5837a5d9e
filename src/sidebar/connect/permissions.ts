import type { ConnectText } from "../../text/connect/index.ts";

type Permission = keyof ConnectText["permissions"];

/** What platforms call a permission, and what it lets the add-on read; in this order for people. */
const meaningByScope: readonly [scope: RegExp, meaning: Permission | null][] = [
  [
    /basic|profile|users?\.read|user_accounts|youtube\.readonly|r_organization_social|pages_show_list|^read$/,
    "account",
  ],
  [
    /video\.list|tweet\.read|pins:read|boards:read|youtube\.readonly|_basic|r_organization_social|read_engagement/,
    "posts",
  ],
  [/insights|stats|analytics|organization_admin|read_engagement/, "figures"],
  // Lets a connection last; it reads nothing.
  [/^(offline|openid)/, null],
];

/** What a connection may read, in words; what nobody has words for stays as the platform calls it. */
export function describePermissions(permissions: readonly string[], words: ConnectText["permissions"]): string[] {
  const described = meaningByScope.flatMap(([scope, meaning]) =>
    meaning !== null && permissions.some((one) => scope.test(one)) ? [words[meaning]] : [],
  );
  return [...described, ...permissions.filter((one) => !meaningByScope.some(([scope]) => scope.test(one)))];
}
