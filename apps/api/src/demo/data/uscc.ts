import { usccCheck } from '@shidian/identity/organisation/uscc.js';
import type { Random } from './random.js';

const bodyWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of the eight digits of an organisation code (GB 11714). */
function bodyCheck(digits: string): string {
  const sum = bodyWeights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** A well-formed code of a public institution in a province; registered to nobody known to us. */
export function inventedUscc(random: Random, provinceCode: string): string {
  const digits = String(random.int(0, 99_999_999)).padStart(8, '0');
  const first17 = `12${provinceCode}0000${digits}${bodyCheck(digits)}`;
  return first17 + usccCheck(first17);
}
