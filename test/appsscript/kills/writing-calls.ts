import { deliveryCalls } from "./delivery-calls.ts";
import { fileCalls } from "./file-calls.ts";
import { insertCalls } from "./insert-calls.ts";
import { otherCalls } from "./other-calls.ts";
import { peopleCalls } from "./people-calls.ts";
import { platformCalls } from "./platform-calls.ts";
import { sampleCalls } from "./sample-calls.ts";
import { severalAccountsCalls } from "./several-accounts-calls.ts";
import { signInCalls } from "./sign-in-calls.ts";
import type { WritingCall } from "./writing-call.ts";

/** Calls that write rows of files and platforms. */
export const importCalls: readonly WritingCall[] = [
  ...fileCalls,
  ...(platformCalls as readonly WritingCall[]),
  ...(severalAccountsCalls as readonly WritingCall[]),
];

/** All other calls that write. */
export const furtherCalls: readonly WritingCall[] = [
  ...(signInCalls as readonly WritingCall[]),
  ...insertCalls,
  ...sampleCalls,
  ...otherCalls,
  ...peopleCalls,
  ...deliveryCalls,
];
