const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SHAPE = /^([A-Z]{2,6})([A-Z0-9]{2})(20\d{2}|2100)(\d{6})([A-Z0-9])$/;

/** Largest serial of a series: its number has six digits. */
export const LAST_SERIAL = 999_999;

/** What a certificate's number is made of. */
export interface NumberParts {
  /** Letters of the tenant. */
  readonly tenantCode: string;
  /** Two letters or digits of the level. */
  readonly levelCode: string;
  readonly year: number;
  readonly serial: number;
}

/** The number with its check character. */
export function certificateNumber({ tenantCode, levelCode, year, serial }: NumberParts): string {
  const body = `${tenantCode}${levelCode}${year}${String(serial).padStart(6, '0')}`;
  return body + checkCharacter(body);
}

/** A number as it is stored, however people type it: with spaces or hyphens, in small letters, in the wide ones of a Chinese keyboard. */
export function plainNumber(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

/** The parts of a number, read however people type it; null where it has another shape or its check character is wrong. */
export function parseCertificateNumber(text: string): NumberParts | null {
  const [, tenantCode, levelCode, year, serial, check] = SHAPE.exec(plainNumber(text)) ?? [];
  if (!tenantCode || !levelCode || !year || !serial) return null;
  if (checkCharacter(tenantCode + levelCode + year + serial) !== check) return null;
  return { tenantCode, levelCode, year: Number(year), serial: Number(serial) };
}

/** ISO 7064, MOD 37,36: finds every single wrong character and nearly every two that were exchanged. */
export function checkCharacter(body: string): string {
  let product = 36;
  for (const character of body) {
    const sum = (product + CHARACTERS.indexOf(character)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return CHARACTERS.charAt((37 - product) % 36);
}
