import { describe, expect, it } from "vitest";
import { connectServer, type ScriptRun, ServerError } from "../../src/sidebar/server.ts";

interface Pending {
  name: string;
  args: unknown[];
  succeed(answer: unknown): void;
  fail(error: unknown): void;
}

/** google.script.run whose calls wait until the test answers them. */
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

describe("a call of the script", () => {
  it("answers with the value that the function returned", async () => {
    const { run, pending } = pendingRun();
    const answer = connectServer(run).showSheet(7);
    await settled();
    expect(pending).toMatchObject([{ name: "showSheet", args: [7] }]);
    pending[0]?.succeed({ value: null });
    expect(await answer).toBeNull();
  });

  it("fails with the script's own sentences where it has some", async () => {
    const { run, pending } = pendingRun();
    const answer = connectServer(run)
      .showSheet(7)
      .catch((failure) => failure);
    await settled();
    const error = { what: "The sheet was deleted.", advice: "Import again." };
    pending[0]?.succeed({ error });
    expect(await answer).toMatchObject({ kind: "told", userError: error });
  });

  it.each([
    ["Exceeded maximum execution time", "timeout"],
    ["Authorization is required to perform that action.", "authorization"],
    ["We're sorry, a server error occurred: PERMISSION_DENIED", "authorization"],
    ["You are trying to edit a protected cell or object.", "permission"],
    ["Service invoked too many times for one day: properties.", "quota"],
    ["NetworkError: Connection failure due to HTTP 0", "offline"],
    ["Cannot read properties of undefined (reading 'x')", "unexpected"],
  ])("that fails with %s is a failure of kind %s", async (message, kind) => {
    const { run, pending } = pendingRun();
    const answer = connectServer(run)
      .showSheet(7)
      .catch((failure) => failure);
    await settled();
    pending[0]?.fail(new Error(message));
    expect(await answer).toBeInstanceOf(ServerError);
    expect(await answer).toMatchObject({ kind, userError: null });
  });

  it("that comes back with nothing is a fault: a Date in an answer loses all of it", async () => {
    const { run, pending } = pendingRun();
    const answer = connectServer(run)
      .showSheet(7)
      .catch((failure) => failure);
    await settled();
    pending[0]?.succeed(null);
    expect(await answer).toMatchObject({ kind: "unexpected" });
  });

  it("leaves out what JSON cannot carry", async () => {
    const { run, pending } = pendingRun();
    void connectServer(run).rememberFollowers({ platform: "x", account: "luna", followers: 1, ...{ note: undefined } });
    await settled();
    expect(Object.keys(pending[0]?.args[0] as object)).toEqual(["platform", "account", "followers"]);
  });

  it("waits while ten others run, and fails outside of Google", async () => {
    const { run, pending } = pendingRun();
    const server = connectServer(run);
    const answers = Array.from({ length: 13 }, (_, sheet) => server.showSheet(sheet));
    await settled();
    expect(pending).toHaveLength(10);
    pending[3]?.succeed({ value: null });
    await settled();
    expect(pending).toHaveLength(11);
    for (let index = 0; index < 13; index += 1) {
      pending[index]?.succeed({ value: null });
      await settled();
    }
    expect(await Promise.all(answers)).toHaveLength(13);
    await expect(connectServer(undefined).readSettings()).rejects.toMatchObject({ kind: "missing" });
  });
});

describe("details for somebody who helps", () => {
  it.each([
    ["e-mail addresses", "shared with luna@example.com today"],
    ["bearer tokens", "Authorization: Bearer abc.def"],
    ["keys in addresses", "GET https://example.com/posts?access_token=abc"],
    ["long ids", "ya29A0AfH6SMBabcdefghijklmnop"],
  ])("hold no %s", (_, message) => {
    expect(new ServerError("unexpected", message).message).toContain("[…]");
    expect(new ServerError("unexpected", message).message).not.toMatch(/luna@|abc|ya29/);
  });
});
