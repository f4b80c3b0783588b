import type { Locator } from 'playwright-core';
import type { Visitor } from './browser.js';

/** The dialog that is open. */
export const dialogOf = ({ page }: Visitor): Locator => page.getByRole('dialog');

/** Presses the last button of the dialog and waits until it is gone. */
export async function confirm(visitor: Visitor): Promise<void> {
  await dialogOf(visitor).locator('.ant-modal-footer button').last().click();
  await dialogOf(visitor).waitFor({ state: 'hidden' });
}
