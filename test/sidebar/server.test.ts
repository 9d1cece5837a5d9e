import { describe, expect, it } from "vitest";
import { connectServer, type ScriptRun, ServerError } from "../../src/sidebar/server.ts";

interface Pending {
  name: string;
  args: unknown[];
  succeed(result: unknown): void;
  fail(error: unknown): void;
}

/** A google.script.run whose calls stay pending until the test settles them. */
function pendingRun() {
  const pending: Pending[] = [];
  const runner = (succeed: Pending["succeed"], fail: Pending["fail"]): ScriptRun => {
    const call =
      (name: string) =>
      (...args: unknown[]) =>
        void pending.push({ name, args, succeed, fail });
    return {
      withSuccessHandler: (handle) => runner(handle, fail),
      withFailureHandler: (handle) => runner(succeed, handle),
      ...{
        showSheet: call("showSheet"),
        setLanguage: call("setLanguage"),
        rememberFollowers: call("rememberFollowers"),
      },
    };
  };
  return {
    run: runner(
      () => {},
      () => {},
    ),
    pending,
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("calling the script", () => {
  it("resolves with the value that the function returned", async () => {
    const { run, pending } = pendingRun();
    const result = connectServer(run).showSheet(7);
    await settled();
    expect(pending).toMatchObject([{ name: "showSheet", args: [7] }]);
    pending[0]?.succeed({ value: null });
    expect(await result).toBeNull();
  });

  it("rejects with the message and advice that the script returned", async () => {
    const { run, pending } = pendingRun();
    const result = connectServer(run)
      .showSheet(7)
      .catch((failure) => failure);
    await settled();
    const error = { what: "The sheet was deleted.", advice: "Import again." };
    pending[0]?.succeed({ error });
    expect(await result).toMatchObject({ kind: "userError", userError: error });
  });

  it.each([
    ["Exceeded maximum execution time", "timeout"],
    ["Authorization is required to perform that action.", "authorization"],
    ["Authorisation is required to perform that action.", "authorization"],
    ["Se requiere autorización para realizar esa acción.", "authorization"],
    [
      "You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request",
      "authorization",
    ],
    // As users with several accounts report them.
    ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", "accounts"],
    ["You do not have permission to access the requested document.", "accounts"],
    ["Exception: Action not allowed", "accounts"],
    ["NetworkError: Connection failure due to HTTP 403", "accounts"],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", "server"],
    ["You do not have permission to perform that action.", "permission"],
    ["You are trying to edit a protected cell or object.", "permission"],
    ["Service invoked too many times for one day: properties.", "quota"],
    ["Service using too much computer time for one day", "quota"],
    ["NetworkError: Connection failure due to HTTP 0", "offline"],
    ["Cannot read properties of undefined (reading 'x')", "unexpected"],
  ])('classifies the error "%s" as %s', async (message, kind) => {
    const { run, pending } = pendingRun();
    const result = connectServer(run)
      .showSheet(7)
      .catch((failure) => failure);
    await settled();
    pending[0]?.fail(new Error(message));
    expect(await result).toBeInstanceOf(ServerError);
    expect(await result).toMatchObject({ kind, userError: null });
  });

  it("treats an empty response as an error, since Google drops results that contain a Date", async () => {
    const { run, pending } = pendingRun();
    const result = connectServer(run)
      .showSheet(7)
      .catch((failure) => failure);
    await settled();
    pending[0]?.succeed(null);
    expect(await result).toMatchObject({ kind: "unexpected" });
  });

  it("omits arguments that JSON cannot represent", async () => {
    const { run, pending } = pendingRun();
    void connectServer(run).rememberFollowers({ platform: "x", account: "luna", followers: 1, ...{ note: undefined } });
    await settled();
    expect(Object.keys(pending[0]?.args[0] as object)).toEqual(["platform", "account", "followers"]);
  });

  it("queues calls after the tenth concurrent one, and rejects outside Google", async () => {
    const { run, pending } = pendingRun();
    const server = connectServer(run);
    const results = Array.from({ length: 13 }, (_, sheet) => server.showSheet(sheet));
    await settled();
    expect(pending).toHaveLength(10);
    pending[3]?.succeed({ value: null });
    await settled();
    expect(pending).toHaveLength(11);
    for (let index = 0; index < 13; index += 1) {
      pending[index]?.succeed({ value: null });
      await settled();
    }
    expect(await Promise.all(results)).toHaveLength(13);
    await expect(connectServer(undefined).readSettings()).rejects.toMatchObject({ kind: "missing" });
  });
});

describe("the technical details of an error", () => {
  it.each([
    ["e-mail addresses", "shared with luna@example.com today"],
    ["bearer tokens", "Authorization: Bearer abc.def"],
    ["keys in addresses", "GET https://example.com/posts?access_token=abc"],
    ["long ids", "ya29A0AfH6SMBabcdefghijklmnop"],
  ])("do not contain %s", (_, message) => {
    expect(new ServerError("unexpected", message).message).toContain("[…]");
    expect(new ServerError("unexpected", message).message).not.toMatch(/luna@|abc|ya29/);
  });
});
