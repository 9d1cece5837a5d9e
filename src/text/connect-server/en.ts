import type { Sentences } from "../sentences.ts";
import { en as runs } from "./runs/en.ts";

/** The script's messages about sign-ins, keys and connections, and the page at the end of a sign-in. */
const signIn = {
  page: {
    title: "Engagement",
    connected: (platform: string, account: string) =>
      account === "" ? `Connected to ${platform}.` : `Connected to ${platform} as ${account}.`,
    close: "You can close this tab and go back to your spreadsheet.",
  },
  notSetUp: (platform: string) => [
    `Sign-in to ${platform} isn't set up in this copy of the add-on.`,
    "Ask your administrator to set it up (app, client ID and client secret), or use your own API key.",
  ],
  denied: (platform: string) => [
    `The add-on wasn't given access to ${platform}.`,
    "Go back to your spreadsheet and sign in again. Allow all permissions: the add-on only reads data.",
  ],
  replayed: () => [
    "This sign-in link has expired or was already used.",
    "Go back to your spreadsheet and sign in again.",
  ],
  codeExpired: (platform: string) => [
    `Signing in to ${platform} took too long.`,
    "Go back to your spreadsheet and sign in again.",
  ],
  wrongClient: (platform: string) => [
    `${platform} doesn't recognize this copy of the add-on.`,
    "Ask your administrator to check the client ID and client secret of its app.",
  ],
  wrongRedirect: (platform: string) => [
    `${platform} can't redirect to this copy of the add-on.`,
    "Ask your administrator to add the add-on's redirect URI to its app.",
  ],
  wrongScope: (platform: string) => [
    `The add-on's ${platform} app is missing a permission that imports need.`,
    "Ask your administrator to request that permission for its app.",
  ],
  later: (platform: string) => [
    `${platform} is temporarily unavailable.`,
    "Wait a few minutes, then try again. Nothing was changed.",
  ],
  refused: (platform: string) => [
    `${platform} refused the sign-in.`,
    "Go back to your spreadsheet and try again. If the problem continues, ask your administrator to check its app.",
  ],
  ended: (platform: string) => [
    `${platform} no longer accepts this connection.`,
    "Reconnect your account: the permission has expired or was revoked.",
  ],
  permission: (platform: string) => [
    `This connection doesn't have access to any ${platform} accounts.`,
    "Sign in again with access to an account, and allow all permissions.",
  ],
  noSuchPlatform: () => [
    "This version of the add-on doesn't support that platform.",
    "Reload the spreadsheet and open the sidebar again.",
  ],
  gone: () => ["This connection no longer exists.", "Reload the Data tab, then reconnect if you still need it."],
  tooLong: ["This key is too long to save.", "Check that you pasted only the key or token."],
  notAllowed: [
    "The add-on needs your permission to connect to other services.",
    "Reload the spreadsheet, open the add-on from its menu, and allow access.",
  ],
  noRoom: [
    "The platform's sign-in data is too large to save. Nothing was saved.",
    "Use your own API key if the platform offers one, or import its export files.",
  ],
  noKey: (platform: string) => [`${platform} doesn't support API keys.`, "Sign in instead."],
  keyForm: (platform: string, where: string) => [
    `This doesn't look like a ${platform} key.`,
    `Copy only the complete key again from ${where}`,
  ],
  keyRefused: (platform: string, where: string) => [
    `${platform} rejected this key. It wasn't saved.`,
    `Check that it hasn't expired and has the permissions that imports need: ${where}`,
  ],
  keyLater: (platform: string) => [
    `The key couldn't be verified with ${platform}, so it wasn't saved.`,
    "Wait a few minutes, then try again.",
  ],
};

export const en = { signIn, runs };

export type ConnectServerText = Sentences<typeof en>;
