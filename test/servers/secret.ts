/** The secret that the receiver under load shares with its senders. */
export const secret = "whsec_0123456789abcdef0123456789abcdef";
