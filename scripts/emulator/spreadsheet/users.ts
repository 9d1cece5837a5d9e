import { emulate } from "../strict-object.ts";

type User = GoogleAppsScript.Base.User;

export const createUser = (email: string): User =>
  emulate<User>()("User", { getEmail: () => email, toString: () => email } as Pick<User, "getEmail">);

/** The e-mail address of a user, whom scripts pass as an address or as a User. */
export const emailOf = (user: unknown): string => (typeof user === "string" ? user : (user as User).getEmail());
