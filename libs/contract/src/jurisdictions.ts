import type { JurisdictionLevel } from './organisations.js';

// GB/T 2260: two digits for the province, two for the city, two for the county; zeros where a level is not reached.
const CODE = /^\d{6}$/;

/** True for six digits. */
export function isJurisdictionCode(value: string): boolean {
  return CODE.test(value);
}

/** The level of a code: 330000 is a province, 330100 a city, 330106 a county. */
export function levelOf(code: string): JurisdictionLevel {
  if (code.endsWith('0000')) return 'PROVINCE';
  return code.endsWith('00') ? 'CITY' : 'COUNTY';
}

/** The digits with which every code of the subtree begins: `3301` for 330100. */
export function subtreePrefix(code: string): string {
  return { PROVINCE: code.slice(0, 2), CITY: code.slice(0, 4), COUNTY: code }[levelOf(code)];
}

/** True where `code` is `ancestor` or lies below it. */
export function isWithin(code: string, ancestor: string): boolean {
  return code.startsWith(subtreePrefix(ancestor));
}

/** The code at a level of the path from a county up: `atLevel('330782', 'CITY')` is 330700; null where the code lies above that level. */
export function atLevel(code: string, level: JurisdictionLevel): string | null {
  const own = levelOf(code);
  if (level === 'PROVINCE') return `${code.slice(0, 2)}0000`;
  if (level === 'CITY') return own === 'PROVINCE' ? null : `${code.slice(0, 4)}00`;
  return own === 'COUNTY' ? code : null;
}
