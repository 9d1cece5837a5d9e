/**
 * What became of a message. `rejected`: the address takes no messages, or no longer. `delayed`: it cannot take one now.
 * `notAllowed`: the user has not allowed email. `unknown`: it may have arrived.
 */
export type Posted = "accepted" | "rejected" | "delayed" | "notAllowed" | "unknown";
