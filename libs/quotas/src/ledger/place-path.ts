import { atLevel } from '@shidian/contract/jurisdictions.js';

/**
 * The places whose caps a unit of a county counts against, outermost first: its city, and the county itself where it has a line of its
 * own. The province's line is the mobile pool, which nobody counts against.
 */
export function placePath(code: string): string[] {
  return [atLevel(code, 'CITY'), atLevel(code, 'COUNTY')].filter((place) => place !== null);
}
