import type { Page } from 'playwright-core';
import type { Person } from './product.js';

/** Signs in by the form, as a person does. */
export async function signIn(page: Page, { email, password }: Person): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('.sign-in-form button[type=submit]').click();
  await page.locator('.shell-nav').waitFor();
}
