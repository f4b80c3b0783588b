import { violationsOn } from './support/axe.js';
import type { Visitor } from './support/browser.js';
import {
  fileBaseToo,
  fileInProvince,
  judgeInProvince,
  reportChange,
  type FiledProvider,
} from './support/filed-providers.js';
import { startFilingProduct, type FilingProduct } from './support/filing-product.js';
import { visitAs } from './support/officer.js';

jest.setTimeout(240_000);

describe.each(['zh-CN', 'en'] as const)('a change on the province’s desk, in %s', (locale) => {
  let product: FilingProduct;
  let officer: Visitor;
  let provider: FiledProvider;
  let base: string;

  beforeAll(async () => {
    product = await startFilingProduct(`change-${locale.toLowerCase()}`);
    const [filed] = await fileInProvince(product, 1, { filedAt: '2012-05-01T00:00:00+08:00' });
    if (!filed) throw new Error('Nobody is filed');
    provider = filed;
    await judgeInProvince(product, provider);
    base = await fileBaseToo(product, provider);
    const content = { effectiveOn: '2014-06-10', reason: '变更登记通知书', name: '更名后的学校', address: '新路 2 号' };
    await reportChange(product, provider, 'RENAME', content);
    officer = await visitAs(product, await product.province.officer('330000'), { locale });
  });
  afterAll(() => product.close());

  it('shows what is now beside what it would be, and becomes a new version when accepted', async () => {
    const { page } = officer;
    await officer.goto('/changes?status=IN_REVIEW');
    await page.locator('tr[data-change] a').click();
    await page.locator('.compare-changed').nth(1).waitFor();
    const changed = page.locator('.compare-changed');
    expect(await changed.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-field')))).toEqual([
      'name',
      'address',
    ]);
    expect(await changed.first().innerText()).toContain('更名后的学校');
    // The unit's other filing is named before the decision: it takes the new name with this one.
    await page.getByTestId('also-in').getByText(base).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const dialog = page.getByRole('dialog');
    for (const position of [1, 2, 3]) {
      await page.locator('.decision-buttons button').nth(position).click();
      await dialog.waitFor();
      expect(await violationsOn(page)).toEqual([]);
      if (position < 3) {
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'hidden' });
      }
    }
    await dialog.locator('.ant-modal-footer button').last().click();
    await page.locator('[data-testid="change-status"][data-status="APPROVED"]').waitFor();
    await officer.goto(`/providers/${provider.id}`);
    await page.locator('.timeline [data-version="2"]').waitFor();
    expect(await page.locator('h1').innerText()).toBe('更名后的学校');
  });

  it('raised no error', () => expect(officer.errors).toEqual([]));
});
