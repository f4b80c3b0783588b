/** One key per intention: the same key with the same content has its effect once, however often it is sent. */
export const newIdempotencyKey = (): string => {
  // Plain HTTP on a local network has no randomUUID.
  if (globalThis.isSecureContext) return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
