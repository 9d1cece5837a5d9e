import type { Sentences } from "../sentences.ts";
import { en as runs } from "./runs/en.ts";

/** The script's messages about sign-ins, keys and connections, and the page at the end of a sign-in. */
const signIn = {
  page: {
    title: "Engagement",
    connected: (platform: string, account: string) =>
      account === "" ? `You are connected to ${platform}.` : `You are connected to ${platform} as ${account}.`,
    close: "You can close this tab and go back to your workbook.",
  },
  notSetUp: (platform: string) => [
    `Signing in to ${platform} is not set up in this copy of the add-on.`,
    "Ask whoever installed it to register an app and enter its client id and secret, or use a key of your own.",
  ],
  denied: (platform: string) => [
    `${platform} was not allowed to share your numbers.`,
    "Go back to your workbook and sign in again. On the platform's page, agree to everything that is asked: the add-on only reads.",
  ],
  replayed: () => [
    "This sign-in was already used, or is too old.",
    "Go back to your workbook and start the sign-in again.",
  ],
  codeExpired: (platform: string) => [
    `The sign-in at ${platform} took too long.`,
    "Go back to your workbook and start the sign-in again.",
  ],
  wrongClient: (platform: string) => [
    `${platform} does not know this copy of the add-on.`,
    "Ask whoever installed it to check the client id and the client secret of its app.",
  ],
  wrongRedirect: (platform: string) => [
    `${platform} may not send you back to this copy of the add-on.`,
    "Ask whoever installed it to register the add-on's redirect address in its app.",
  ],
  wrongScope: (platform: string) => [
    `The add-on's app at ${platform} lacks a permission that imports need.`,
    "Ask whoever installed it to request that permission for its app.",
  ],
  later: (platform: string) => [
    `${platform} does not answer as it should at the moment.`,
    "Wait a few minutes, then try again. Nothing was changed.",
  ],
  refused: (platform: string) => [
    `${platform} refused the sign-in.`,
    "Go back to your workbook and try again. If it happens again, ask whoever installed the add-on to check its app.",
  ],
  ended: (platform: string) => [
    `${platform} no longer accepts this connection.`,
    "Connect it again: the permission has ended or was taken back.",
  ],
  permission: (platform: string) => [
    `This connection may not read accounts at ${platform}.`,
    "Sign in again as somebody who may, and agree to everything that is asked.",
  ],
  noSuchPlatform: () => [
    "This version of the add-on does not know that platform.",
    "Reload the workbook and open the sidebar again.",
  ],
  gone: () => ["This connection no longer exists.", "Reload the Connect tab, then connect again if you still need it."],
  tooLong: [
    "This key is too long to be kept.",
    "Check that you pasted only the key or token itself, without anything around it.",
  ],
  notAllowed: [
    "Google was not told that the add-on may reach platforms in your name.",
    "Reload the workbook, open the add-on from its menu, and allow everything that Google asks.",
  ],
  noRoom: [
    "The platform sent more than can be kept of a sign-in. Nothing was kept.",
    "Use a key of your own where the platform has one, or import its export files.",
  ],
  noKey: (platform: string) => [`${platform} takes no key of your own.`, "Sign in instead."],
  keyForm: (platform: string, where: string) => [
    `This does not look like a key of ${platform}.`,
    `Copy it again, whole and without anything around it, from ${where}`,
  ],
  keyRefused: (platform: string, where: string) => [
    `${platform} does not accept this key. It was not kept.`,
    `Check that it has not ended and has the permissions that imports need: ${where}`,
  ],
  keyLater: (platform: string) => [
    `${platform} could not be asked about this key, so it was not kept.`,
    "Wait a few minutes, then try again.",
  ],
};

export const en = { signIn, runs };

export type ConnectServerText = Sentences<typeof en>;
