// GB 32100-2015: 31 characters (no I, O, S, V, Z), weights 3^i mod 31, check = (31 − sum mod 31) mod 31.
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
// Registering authority and kind of unit, six digits of GB/T 2260, nine characters of organisation code, check character.
const SHAPE = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** The code as it is stored: half-width capitals, no blanks or hyphens. */
export function normalUscc(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/gu, '').toUpperCase();
}

/** The check character of the first seventeen characters. */
export function usccCheck(first17: string): string {
  let [sum, weight] = [0, 1];
  for (const character of first17) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** True for a unified social credit code, in its normal form, whose check character is right. */
export function isUscc(code: string): boolean {
  return SHAPE.test(code) && usccCheck(code.slice(0, 17)) === code.charAt(17);
}
