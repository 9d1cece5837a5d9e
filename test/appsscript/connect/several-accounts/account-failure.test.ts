import { describe, expect, it } from "vitest";
import { accountFailure } from "../../../../src/appsscript/connect/several-accounts/account-failure.ts";
import { userError } from "../../../../src/appsscript/user-error.ts";
import { ApiError, Pause } from "../../../../src/connectors/sync/sync-errors.ts";

describe("an error while one of several accounts is read", () => {
  it.each([
    "permission",
    "not_found",
    "not_enough_data",
    "invalid",
    "invalid_metric",
    "bad_place",
    "too_much_data",
  ] as const)("is that account's own if the platform says: %s", (kind) =>
    expect(accountFailure(new ApiError({ kind, code: "x" }), true)).toEqual({
      stored: { failure: kind },
      kind,
      isItsOwn: true,
    }),
  );

  it.each(["auth_expired", "rate_limited", "server"] as const)(
    "can be the connection's or the platform's if it says: %s",
    (kind) => expect(accountFailure(new ApiError({ kind, code: "x" }), true)).toMatchObject({ kind, isItsOwn: false }),
  );

  it("stops the run for a limit of the platform or the script, and for trouble while the run may still wait", () => {
    expect(accountFailure(new Pause("rate_limited", null), false)).toBeNull();
    expect(accountFailure(new Pause("time", null), false)).toBeNull();
    expect(accountFailure(new Pause("trouble", null), true)).toBeNull();
  });

  it("is the account's own where trouble has lasted too long to wait", () =>
    expect(accountFailure(new Pause("trouble", null), false)).toEqual({
      stored: { failure: "server" },
      kind: "server",
      isItsOwn: true,
    }));

  it("stops the run if the spreadsheet refuses, and is noted with its time if nobody expected it", () => {
    expect(accountFailure(userError(["The sheet is full.", "Delete rows."]), false)).toBeNull();
    expect(accountFailure(new TypeError("x"), true)).toEqual({
      stored: { own: "unexpected", at: expect.any(Number) },
      kind: "",
      isItsOwn: false,
    });
  });
});
