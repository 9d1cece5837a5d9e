import { emulate } from "../strict-object.ts";

type User = GoogleAppsScript.Base.User;

export const createUser = (email: string): User =>
  emulate<User>()("User", { getEmail: () => email, toString: () => email } as Pick<User, "getEmail">);

/** Scripts name a person by e-mail address or by a User. */
export const emailOf = (user: unknown): string => (typeof user === "string" ? user : (user as User).getEmail());
