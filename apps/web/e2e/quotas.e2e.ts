import { violationsOn } from './support/axe.js';
import type { Visitor } from './support/browser.js';
import { startFilingProduct, type FilingProduct } from './support/filing-product.js';
import { passTo, submittedFiling, type Client } from './support/filings.js';
import { visitAs } from './support/officer.js';
import { publishPackage } from './support/quotas.js';

jest.setTimeout(300_000);

const HANGZHOU = '330100';
const COUNTY = '330106';
const YIWU = '330782';

/** Caps as the first row of a place shows them: cap, allotted, taken, reserved, free. */
const figures = (visitor: Visitor, place: string): Promise<string[]> =>
  visitor.page.locator(`.quota-table [data-place="${place}"] [data-column]`).allInnerTexts();

describe('caps and targets', () => {
  let product: FilingProduct;
  let manager: Client;
  let visitor: Visitor;

  beforeAll(async () => {
    product = await startFilingProduct('quotas');
    const { world, province } = product;
    manager = await world.signedIn(province.tenant, await province.office('330000'), 'PROGRAMME_MANAGER');
    await publishPackage(product, manager);
    // One slot of Hangzhou is taken: an approved institution waits for its notice. Another is reserved.
    await passTo(province, await submittedFiling(province, await province.unit(COUNTY)), 'publication');
    await passTo(province, await submittedFiling(province, await province.unit(COUNTY)), 'approval');
    await submittedFiling(province, await province.unit(COUNTY));
    visitor = await visitAs(product, manager);
  });
  afterAll(() => product.close());

  const cell = (path: string) => visitor.page.locator(`[id="f-${path}"]`);
  const saved = () => visitor.page.locator('.save-good[data-testid=save-indicator]').waitFor();
  const dialog = () => visitor.page.getByRole('dialog');
  const confirm = () => dialog().locator('.ant-modal-footer .ant-btn-primary').click();

  it('begins a plan from the package, with its printed caps and targets', async () => {
    await visitor.page.locator('.shell-nav a[href="/quotas"]').click();
    await visitor.page.locator('.queue-views a[href^="/quotas/plans"]').click();
    await visitor.page.locator('.page-extra .ant-btn-primary').click();
    await confirm();
    await dialog().locator('.field-error').waitFor();
    await dialog().locator('input.ant-input').fill('2014 年方案');
    await dialog().getByRole('radio').last().check();
    expect(await dialog().locator('select').innerText()).toContain('zhejiang-2014');
    expect(await violationsOn(visitor.page)).toEqual([]);
    await confirm();
    await visitor.page.locator('.plan-preview').waitFor();
    const { caps = [], targets = [] } = product.province.content.filing ?? {};
    for (const { jurisdictionCode, institutions, bases } of caps) {
      expect(await cell(`caps.${jurisdictionCode}.TRAINING_INSTITUTION`).inputValue()).toBe(String(institutions));
      expect(await cell(`caps.${jurisdictionCode}.PRACTICE_BASE`).inputValue()).toBe(String(bases));
    }
    for (const { jurisdictionCode, year, people } of targets)
      expect(await cell(`targets.${jurisdictionCode}.${year}`).inputValue()).toBe(String(people));
    await visitor.picture('quota-plan');
  });

  it('says at the cell, while it is typed, that a cap is below what is taken', async () => {
    const path = `caps.${HANGZHOU}.TRAINING_INSTITUTION`;
    await cell(path).fill('一');
    await visitor.page.locator(`[id="f-${path}-error"]`).waitFor();
    await visitor.page.locator('.page-extra .ant-btn-primary').click();
    expect(await visitor.page.getByRole('alert').first().innerText()).toContain('请先改正');
    await cell(path).fill('1');
    await visitor.page.locator('[data-preview="over"]').waitFor();
    expect(await visitor.page.locator('[data-preview="over"]').innerText()).toMatch(/杭州市[\s\S]*多出 1 个/);
    expect(await visitor.page.locator('[data-preview="unserved"]').innerText()).toMatch(/1 件/);
    await visitor.page.locator(`[id="f-${path}-error"]`).waitFor();
    expect(await cell(path).getAttribute('aria-invalid')).toBe('true');
    await visitor.picture('quota-plan-over');
    expect(await violationsOn(visitor.page)).toEqual([]);
  });

  it('is refused at the cell when it is published all the same', async () => {
    await saved();
    await visitor.page.locator('.page-extra .ant-btn-primary').click();
    await dialog().locator('textarea').fill('试行');
    await confirm();
    const summary = visitor.page.locator('.error-summary');
    await summary.waitFor();
    expect(await summary.locator('a').allInnerTexts()).toEqual([expect.stringContaining('杭州市的上限 1')]);
    await summary.locator('a').click();
    await visitor.page.waitForFunction(
      (id) => document.activeElement?.id === id,
      `f-caps.${HANGZHOU}.TRAINING_INSTITUTION`,
    );
  });

  it('keeps what two people typed: the second is asked', async () => {
    const other = await visitAs(product, manager);
    await other.page.goto(visitor.page.url());
    await other.page.locator('.plan-preview').waitFor();
    await other.page.locator(`[id="f-caps.${HANGZHOU}.PRACTICE_BASE"]`).fill('40');
    await other.page.locator('.save-good[data-testid=save-indicator]').waitFor();
    await cell(`caps.${HANGZHOU}.TRAINING_INSTITUTION`).fill('6');
    await dialog().waitFor();
    expect(await dialog().innerText()).toMatch(/杭州市 · 培训机构上限/);
    expect(await violationsOn(visitor.page)).toEqual([]);
    await dialog().locator('.ant-btn-primary').click();
    await saved();
    expect(await cell(`caps.${HANGZHOU}.PRACTICE_BASE`).inputValue()).toBe('40');
    await visitor.page.locator('.preview-good').waitFor();
    await other.close();
  });

  it('publishes with a reason; the plan is in force and shows its differences', async () => {
    await visitor.page.locator('.page-extra .ant-btn-primary').click();
    await confirm();
    await dialog().locator('.field-error').waitFor();
    await dialog().locator('textarea').fill('按省文件下达');
    expect(await violationsOn(visitor.page)).toEqual([]);
    await confirm();
    await visitor.page.locator('.tag-good').waitFor();
    expect(await visitor.page.locator('main').innerText()).toContain('按省文件下达');
    expect(await visitor.page.locator(`[data-line="caps.${HANGZHOU}.TRAINING_INSTITUTION"]`).innerText()).toContain(
      '6',
    );
    await visitor.picture('quota-plan-published');
  });

  it('shows what is used, adds up exactly and drills down', async () => {
    await visitor.goto('/quotas');
    await visitor.page.locator('[data-sums="even"]').waitFor();
    expect(await figures(visitor, HANGZHOU)).toEqual(['6', '0', '1', '1', '4']);
    expect(await visitor.page.locator(`[data-place="${YIWU}"]`).getAttribute('data-role')).toBe('inside');
    await visitor.page.locator('.bar-chart svg').waitFor();
    await visitor.picture('quota-overview');
    await visitor.page.locator(`[data-place="${HANGZHOU}"] th a`).click();
    await visitor.page.locator(`[data-place="${COUNTY}"]`).waitFor();
    expect(visitor.page.url()).toContain(`place=${HANGZHOU}`);
    expect((await figures(visitor, COUNTY)).slice(2, 4)).toEqual(['1', '1']);
    expect(await visitor.page.locator('tfoot [data-column="taken"]').innerText()).toBe('1');
    await visitor.page.locator('[data-sums="even"]').waitFor();
    await visitor.picture('quota-city');
  });

  it('allots from the pool, after showing what that does', async () => {
    await visitor.goto('/quotas');
    await visitor.page.locator(`[data-place="${HANGZHOU}"]`).waitFor();
    const before = Number((await figures(visitor, HANGZHOU))[4]);
    const pool = Number((await figures(visitor, '330000'))[4]);
    await visitor.page.locator('.page-extra .ant-btn-primary').click();
    await dialog().getByLabel('地区').selectOption(HANGZHOU);
    await dialog().getByLabel('个数').fill('100');
    await dialog().getByLabel('理由').fill('需求大');
    await dialog().locator('.cap-full').waitFor();
    await confirm();
    await dialog().locator('.field-error').waitFor();
    expect(await dialog().locator('.field-error').innerText()).toContain(`机动名额只剩 ${pool} 个`);
    await dialog().getByLabel('个数').fill('2');
    const after = dialog().locator(`[data-place="${HANGZHOU}"] .cap-freeAfter`);
    expect(await after.innerText()).toBe(String(before + 2));
    await visitor.picture('quota-allot');
    expect(await violationsOn(visitor.page)).toEqual([]);
    await confirm();
    await dialog().waitFor({ state: 'hidden' });
    await visitor.page.waitForFunction(
      ([place, free]) =>
        document.querySelector(`[data-place="${place}"] [data-column="free"]`)?.textContent === String(free),
      [HANGZHOU, before + 2] as const,
    );
    expect(Number((await figures(visitor, '330000'))[4])).toBe(pool - 2);
    await visitor.page.locator('[data-sums="even"]').waitFor();
    await visitor.page.locator(`[data-place="${HANGZHOU}"] td a`).click();
    const first = visitor.page.locator('.ledger-table tbody tr').first();
    await first.waitFor();
    expect(await first.getAttribute('data-kind')).toBe('ALLOT');
    expect(await first.innerText()).toMatch(/剩余 \+2[\s\S]*需求大/);
    await visitor.picture('quota-ledger');
  });

  it('a city splits its target: a wrong sum is shown, refused, mended', async () => {
    const officer = await visitAs(product, await product.province.officer(HANGZHOU));
    const { page } = officer;
    await officer.goto('/quotas/targets?year=2014');
    await page.locator('.split-row .ant-btn-primary').click();
    const rest = page.locator('.split-rest');
    const inputs = page.locator('.split-form tbody input');
    await inputs.first().waitFor();
    const count = await inputs.count();
    const target = Number(await rest.getAttribute('data-rest'));
    expect(target).toBe(
      product.province.content.filing?.targets.find((one) => one.jurisdictionCode === HANGZHOU && one.year === 2014)
        ?.people,
    );
    for (let index = 0; index < count; index++) await inputs.nth(index).fill(index === 0 ? String(target - 1) : '0');
    expect(await rest.getAttribute('data-rest')).toBe('1');
    await officer.picture('quota-split');
    expect(await violationsOn(page)).toEqual([]);
    await page.locator('.split-form button[type=submit]').click();
    await page.locator('.split-form .ant-alert').waitFor();
    expect(await page.locator('.split-form .ant-alert').innerText()).toContain('相差 1 人');
    await inputs.nth(1).fill('1');
    await page.locator('.split-form button[type=submit]').click();
    await page.locator('.split-form').waitFor({ state: 'hidden' });
    await page.locator(`[data-place="${HANGZHOU}"] .tag-good`).waitFor();
    expect(await page.locator('[data-role="difference"] td').first().innerText()).toBe('0');
    expect(officer.errors).toEqual([]);
    await officer.close();
  });

  it('what the plan sets for 义乌 cannot be typed over in 金华’s split', async () => {
    const officer = await visitAs(product, await product.province.officer('330700'));
    await officer.goto('/quotas/targets?year=2014&split=1');
    const fixed = officer.page.locator(`[data-line="${YIWU}"] input`);
    await fixed.waitFor();
    expect(await fixed.getAttribute('readonly')).not.toBeNull();
    expect(Number(await fixed.inputValue())).toBe(
      product.province.content.filing?.targets.find((one) => one.jurisdictionCode === YIWU && one.year === 2014)
        ?.people,
    );
    await officer.close();
  });

  it('a county sees its city’s figures, its own, and no sums; it can change nothing', async () => {
    const officer = await visitAs(product, await product.province.officer(COUNTY));
    await officer.goto('/quotas');
    await officer.page.locator(`[data-place="${COUNTY}"]`).waitFor();
    expect(await officer.page.locator('.quota-table tbody tr').count()).toBe(2);
    expect((await figures(officer, HANGZHOU))[0]).toBe('6');
    expect(await officer.page.locator('tfoot').count()).toBe(0);
    expect(await officer.page.locator('.page-extra').count()).toBe(0);
    await officer.goto('/quotas/targets?year=2014&split=1');
    await officer.page.locator(`[data-place="${COUNTY}"]`).waitFor();
    expect(await officer.page.locator('.split-form').count()).toBe(0);
    await officer.close();
  });

  describe.each(['zh-CN', 'en'] as const)('WCAG 2.2 AA in %s', (locale) => {
    const paths = (plan: string, draft: string): [path: string, ready: string][] => [
      ['/quotas', '.bar-chart svg'],
      [`/quotas?place=${HANGZHOU}&kind=PRACTICE_BASE`, `[data-place="${COUNTY}"]`],
      [`/quotas/ledger/${HANGZHOU}`, '.ledger-table [data-transfer]'],
      ['/quotas/plans', '[data-plan]'],
      [`/quotas/plans/${plan}?all=1`, '[data-line]'],
      [`/quotas/plans/${draft}`, '.plan-preview'],
      ['/quotas/targets?year=2014', '.bar-chart svg'],
      [`/quotas/targets?year=2014&place=${HANGZHOU}`, '[data-role="difference"]'],
    ];

    it('every page and dialog, on a desk and on a phone', async () => {
      const wide = await visitAs(product, manager, { locale });
      const phone = await visitAs(product, manager, { locale, viewport: { width: 390, height: 800 } });
      await wide.goto('/quotas/plans');
      await wide.page.locator('[data-state="IN_FORCE"]').waitFor();
      const plan = (await wide.page.locator('[data-state="IN_FORCE"]').getAttribute('data-plan')) ?? '';
      await wide.page.locator('.page-extra .ant-btn-primary').click();
      await wide.page.getByRole('dialog').locator('input.ant-input').fill(`draft ${locale}`);
      await wide.page.locator('.ant-modal-footer .ant-btn-primary').click();
      await wide.page.waitForURL(/plans\/[0-9a-f-]{36}/);
      const draft = /plans\/([0-9a-f-]{36})/.exec(wide.page.url())?.[1] ?? '';
      for (const [path, ready] of paths(plan, draft)) {
        for (const one of [wide, phone]) {
          await one.goto(path);
          await one.page.locator(ready).first().waitFor();
          expect([path, await one.page.locator('html').getAttribute('lang')]).toEqual([path, locale]);
          expect([path, await violationsOn(one.page)]).toEqual([path, []]);
        }
        const overflow = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect([path, overflow]).toEqual([path, 0]);
        await phone.picture(`quota-phone-${locale}-${path.replaceAll(/[^a-z]+/gi, '-').slice(0, 40)}`);
        await wide.picture(`quota-wide-${locale}-${path.replaceAll(/[^a-z]+/gi, '-').slice(0, 40)}`);
      }
      await wide.goto(`/quotas/plans/${draft}`);
      await wide.page.locator('.page-extra .ant-btn-dangerous').click();
      await wide.page.getByRole('dialog').waitFor();
      expect(await violationsOn(wide.page)).toEqual([]);
      await wide.page.locator('.ant-modal-footer .ant-btn-dangerous').click();
      await wide.page.locator('[data-plan]').first().waitFor();
      expect(await wide.page.locator(`[data-plan="${draft}"]`).count()).toBe(0);
      expect([...wide.errors, ...phone.errors]).toEqual([]);
      await wide.close();
      await phone.close();
    });
  });

  it('raised no error', () => expect(visitor.errors).toEqual([]));
});
