import { residentIdCheck } from '@shidian/candidates/candidate/resident-id.js';

/**
 * A resident ID number for demonstrations and tests only: right by check character and date, of the area 3399xx, which GB/T 2260 gives to no
 * place, so that it is nobody's. Different for different `n` up to 99,999.
 */
export function syntheticId(n: number, birthday: string): string {
  const area = `3399${String(Math.floor(n / 1_000)).padStart(2, '0')}`;
  const first17 = `${area}${birthday.replaceAll('-', '')}${String(n % 1_000).padStart(3, '0')}`;
  return first17 + residentIdCheck(first17);
}
