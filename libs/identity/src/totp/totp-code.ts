import { Secret, TOTP } from 'otpauth';

// RFC 6238 with what every authenticator app understands.
const settings = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
// One step to either side: a phone's clock may trail, and typing takes time.
const WINDOW = 1;

/** The 160-bit secret of a new factor. */
export function newTotpSecret(): Buffer {
  return Buffer.from(new Secret({ size: 20 }).bytes);
}

/** What the authenticator app is shown: the URI behind the QR code, and the same secret to type. */
export function totpEnrolment(secret: Buffer, email: string): { uri: string; secret: string } {
  const totp = new TOTP({ ...settings, issuer: '试点通 Shidian', label: email, secret: asSecret(secret) });
  return { uri: totp.toString(), secret: totp.secret.base32 };
}

/** The time step that `code` belongs to, or null when it is not a code of this secret at about `now`. */
export function totpStep(secret: Buffer, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = now.getTime();
  const delta = TOTP.validate({ ...settings, token: code, secret: asSecret(secret), timestamp, window: WINDOW });
  return delta === null ? null : Math.floor(timestamp / 1_000 / settings.period) + delta;
}

function asSecret(bytes: Buffer): Secret {
  return new Secret({ buffer: Uint8Array.from(bytes).buffer });
}
