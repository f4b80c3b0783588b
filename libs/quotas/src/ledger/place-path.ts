import { atLevel, levelOf } from '@shidian/contract/jurisdictions.js';

/**
 * The places whose caps a unit of a county counts against, outermost first: its city, and the county itself where it has a line of its
 * own. The province's line is the mobile pool, which nobody counts against.
 */
export function placePath(code: string): string[] {
  return [atLevel(code, 'CITY'), atLevel(code, 'COUNTY')].filter((place) => place !== null);
}

/** The code one level up by the digits of the code; null for a province. */
export function parentOf(code: string): string | null {
  const above = { PROVINCE: null, CITY: 'PROVINCE', COUNTY: 'CITY' } as const;
  const level = above[levelOf(code)];
  return level && atLevel(code, level);
}
