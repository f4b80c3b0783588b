import type { Visitor } from './browser.js';

/** Presses Tab until the focus is on what `selector` names. */
export async function tabTo({ page }: Visitor, selector: string): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`The keyboard never reaches ${selector}`);
}
