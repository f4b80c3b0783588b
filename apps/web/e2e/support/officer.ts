import type { Client } from '../../../api/e2e/support/client.js';
import { PASSWORD } from '../../../api/e2e/support/world.js';
import type { Page } from 'playwright-core';
import type { Visitor, VisitOptions } from './browser.js';
import type { FilingProduct } from './filing-product.js';
import { signIn } from './sign-in.js';

/** A browser window of its own in which the person of this API client is signed in. */
export async function visitAs(product: FilingProduct, client: Client, options?: VisitOptions): Promise<Visitor> {
  const { viewer } = await client.must<{ viewer: { email: string } }>('query Me { viewer { email } }');
  const visitor = await product.visit(options);
  await signIn(visitor.page, { email: viewer.email, password: PASSWORD });
  return visitor;
}

/** What an officer does on the workbench of a filing, by the words that are there to read. */
export class DeskBench {
  constructor(private readonly page: Page) {}

  /** Waits until the filing lies at this desk, or has this state. */
  async shows(state: { stage?: string; status?: string }): Promise<void> {
    const conditions = Object.entries(state).map(([name, value]) => `[data-${name}="${value}"]`);
    await this.page.locator(`.workbench-state${conditions.join('')}`).waitFor({ timeout: 30_000 });
  }

  /** What stands in the way of passing, as the bar says it. */
  why() {
    return this.page.locator('.decision-why');
  }

  button(name: RegExp | string) {
    return this.page.locator('.decision-buttons').getByRole('button', { name, exact: typeof name === 'string' });
  }

  dialog() {
    return this.page.getByRole('dialog');
  }

  /** Presses the main button of the open dialog. */
  async confirm(): Promise<void> {
    await this.dialog().locator('.ant-modal-footer button').last().click();
  }

  /** Opens the dialog of a decision and confirms it. */
  async decide(name: RegExp | string, words?: string): Promise<void> {
    await this.button(name).click();
    if (words) await this.dialog().locator('textarea').fill(words);
    await this.confirm();
    await this.dialog().waitFor({ state: 'hidden' });
  }

  /** Judges every rule that is for a person as met, one after the other, as the page asks. */
  async judgeAll(): Promise<void> {
    const forms = this.page.locator('form[data-judge]');
    await forms.first().waitFor();
    for (let index = 0; index < (await forms.count()); index++) {
      const form = forms.nth(index);
      await form.getByRole('radio').first().check();
      await form.locator('button[type=submit]').click();
      await form.locator('.judge-actions small').waitFor();
    }
  }
}
