import type { Page } from 'playwright-core';

/** What a reviewer does on the workbench. */
export class Workbench {
  constructor(private readonly page: Page) {}

  /** Opens an application from the queue. */
  async open(school: string): Promise<void> {
    await this.page.locator('.shell-nav a').first().click();
    await this.page.getByRole('link', { name: school }).click();
    await this.page.locator('.workbench').waitFor();
  }

  /** The verdict form of a rule. */
  form(rule: string) {
    return this.page.locator(`form[data-judge="${rule}"]`);
  }

  /** Judges a rule and waits until it is on record. */
  async judge(rule: string, met: boolean, comment = ''): Promise<void> {
    const form = this.form(rule);
    await form
      .getByRole('radio')
      .nth(met ? 0 : 1)
      .check();
    if (comment) await form.locator('textarea').fill(comment);
    await form.locator('button[type=submit]').click();
    await form.locator('.judge-actions small').waitFor();
  }

  /** Notes a defect at a fact with one click beside it. */
  async noteDefect(path: string, text: string): Promise<void> {
    await this.page.locator(`[data-path="${path}"] .defect-button`).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.locator('textarea').fill(text);
    await dialog.locator('.ant-btn-primary').click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Presses the decision at this place in the bar and confirms it. */
  async decide(button: RegExp, message?: string): Promise<void> {
    await this.page.locator('.decision-buttons').getByRole('button', { name: button }).click();
    const dialog = this.page.getByRole('dialog');
    if (message) await dialog.locator('textarea').fill(message);
    await dialog.locator('.ant-modal-footer button').last().click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** The state the workbench shows. */
  async waitForStatus(status: string): Promise<void> {
    await this.page.locator(`.workbench-state[data-status="${status}"]`).waitFor();
  }
}
