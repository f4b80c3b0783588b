/** Whether a token opens anything; derived, never stored. */
export const apiTokenStates = ['ACTIVE', 'EXPIRED', 'REVOKED'] as const;
export type ApiTokenState = (typeof apiTokenStates)[number];

/** How often a token's last use is written, in milliseconds. */
export const TOKEN_TOUCH = 60_000;

/** The state of a token at `now`; it is over from the instant of its expiry. */
export function apiTokenState(
  token: { readonly expiresAt: Date; readonly revokedAt: Date | null },
  now: Date,
): ApiTokenState {
  if (token.revokedAt !== null) return 'REVOKED';
  return now >= token.expiresAt ? 'EXPIRED' : 'ACTIVE';
}
