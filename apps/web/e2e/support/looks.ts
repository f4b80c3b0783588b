import { violationsOn } from './axe.js';
import type { Visitor } from './browser.js';

/** Expects a page in this language that breaks no rule of accessibility; keeps a picture of it. */
export async function clean(visitor: Visitor, locale: string, picture: string): Promise<void> {
  expect(await visitor.page.locator('html').getAttribute('lang')).toBe(locale);
  expect(await violationsOn(visitor.page)).toEqual([]);
  await visitor.picture(`${picture}-${locale}`);
}

/** By how many pixels a page is wider than its window. */
export const overflow = ({ page }: Visitor): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
