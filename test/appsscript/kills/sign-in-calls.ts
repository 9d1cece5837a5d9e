import { mockCredentials } from "../../../scripts/mocks/server/mock-secrets.ts";
import { xMock } from "../../../scripts/mocks/x.ts";
import { ask } from "../add-on.ts";
import { appProperties, signIn } from "../connect/answer-consent.ts";
import { openWithMocks, readConnectState, save, type WithMocks, type WithMocksOptions } from "../connect/with-mocks.ts";
import type { WritingCall } from "./writing-call.ts";

const open = (options: WithMocksOptions) =>
  openWithMocks({ ...options, platforms: [xMock], size: 4, scriptProperties: appProperties(xMock) });

const notConnected = async () => open({}).optionsToReopen();

async function signedIn() {
  const opened = open({});
  await signIn(opened, "x");
  return opened.optionsToReopen();
}

/** A sign-in that was begun and does not return is kept for an hour. */
const pauseMs = 61 * 60_000;

/** Sign-ins and keys, which are stored for one user. */
export const signInCalls: readonly WritingCall<WithMocks>[] = [
  {
    name: "sign-in",
    entryPoints: ["startSignIn", "authCallback"],
    prepare: notConnected,
    open,
    run: (opened) => signIn(opened, "x"),
    pauseMs,
  },
  {
    name: "second sign-in to the same account",
    entryPoints: ["startSignIn", "authCallback"],
    prepare: signedIn,
    open,
    run: (opened) => signIn(opened, "x"),
    pauseMs,
  },
  {
    name: "key",
    entryPoints: ["addKey"],
    prepare: notConnected,
    open,
    run: ({ addOn }) => ask(addOn, "addKey", { platform: "x", key: mockCredentials(xMock).key }),
  },
  {
    name: "end of a connection",
    entryPoints: ["disconnect"],
    prepare: signedIn,
    open,
    async run({ addOn }) {
      const { connections } = await readConnectState(addOn);
      for (const { id } of connections) await ask(addOn, "disconnect", id);
    },
  },
  {
    name: "removal of a user's data",
    entryPoints: ["removeMyData"],
    async prepare() {
      const opened = open({});
      await signIn(opened, "x");
      await save(opened.addOn, {
        platform: "x",
        account: "",
        isPublic: false,
        period: { kind: "last", days: 5 },
        schedule: { every: "hour" },
      });
      return opened.optionsToReopen();
    },
    open,
    run: ({ addOn }) => ask(addOn, "removeMyData"),
  },
];
