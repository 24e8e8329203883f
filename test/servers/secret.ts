/** What the receiver under load and those who write to it share. */
export const secret = "whsec_0123456789abcdef0123456789abcdef";
