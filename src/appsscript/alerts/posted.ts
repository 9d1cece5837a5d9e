/**
 * What became of a message. `rejected`: the address takes no messages, or no longer. `delayed`: it cannot take one now.
 * `notAllowed`: the user has not allowed email. `failed`: the service failed, and the message may have arrived all the same.
 * `unknown`: there was no answer, and the message may have arrived.
 */
export type Posted = "accepted" | "rejected" | "delayed" | "notAllowed" | "failed" | "unknown";
