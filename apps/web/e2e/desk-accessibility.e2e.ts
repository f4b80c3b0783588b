import { violationsOn } from './support/axe.js';
import type { Visitor } from './support/browser.js';
import { judgeAll, passOn, signAll, submittedFiling, type FilingShape } from './support/filings.js';
import { startFilingProduct, type FilingProduct } from './support/filing-product.js';
import { DeskBench, visitAs } from './support/officer.js';

jest.setTimeout(300_000);

const XIHU = '330106';
const HANGZHOU = '330100';
const ZHEJIANG = '330000';

describe('WCAG 2.2 AA at the desks', () => {
  let product: FilingProduct;
  let atCounty: FilingShape;
  let atCity: FilingShape;

  beforeAll(async () => {
    product = await startFilingProduct('axe');
    await product.province.issue(HANGZHOU, 3);
    const { province } = product;
    atCounty = await submittedFiling(province, await product.unit(XIHU), 'PRACTICE_BASE');
    atCity = await passOn(province, await submittedFiling(province, await product.unit(XIHU)));
    await judgeAll(await province.officer(HANGZHOU), atCity);
  });
  afterAll(() => product.close());

  describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
    let county: Visitor;
    let city: Visitor;
    let finance: Visitor;
    let manager: Visitor;

    beforeAll(async () => {
      const { province, world } = product;
      county = await visitAs(product, await province.officer(XIHU), { locale });
      city = await visitAs(product, await province.officer(HANGZHOU), { locale });
      finance = await visitAs(product, await province.officer(HANGZHOU, 'FINANCE'), { locale });
      const office = await province.office(ZHEJIANG);
      manager = await visitAs(product, await world.signedIn(province.tenant, office, 'PROGRAMME_MANAGER'), { locale });
    });

    const clean = async (visitor: Visitor) => {
      expect(await visitor.page.locator('html').getAttribute('lang')).toBe(locale);
      expect(await violationsOn(visitor.page)).toEqual([]);
    };
    const check = async (visitor: Visitor, path: string, ready: string) => {
      await visitor.goto(path);
      await visitor.page.locator(ready).first().waitFor();
      await clean(visitor);
    };
    const dialog = async (visitor: Visitor, open: () => Promise<void>) => {
      await open();
      await visitor.page.getByRole('dialog').waitFor();
      await clean(visitor);
      await visitor.page.keyboard.press('Escape');
      await visitor.page.getByRole('dialog').waitFor({ state: 'hidden' });
    };

    it('/filings, with and without a choice, and empty', async () => {
      await check(county, '/filings', '.ant-table-row');
      await county.page.locator('.ant-table-row .ant-checkbox-input').first().check();
      await clean(county);
      await check(county, '/filings?late=1', '.ant-table-placeholder');
      await check(manager, '/filings', '.ant-table-row');
    });

    it('/filings on a phone shows the list, and its filters at a touch', async () => {
      const phone = await visitAs(product, await product.province.officer(XIHU), {
        locale,
        viewport: { width: 390, height: 800 },
      });
      await check(phone, '/filings', '.ant-table-row');
      const { page } = phone;
      const form = page.getByRole('search');
      const [folded, first] = [await form.boundingBox(), await page.locator('.ant-table-row').first().boundingBox()];
      expect(folded?.height).toBeLessThan(80);
      expect(first?.y).toBeLessThan(800);
      await form.getByRole('button').first().click();
      await form.locator('button[type=submit]').waitFor();
      await clean(phone);
      await phone.picture(`phone-filters-${locale}`);
      await form.locator('button[type=submit]').click();
      await form.locator('button[type=submit]').waitFor({ state: 'hidden' });
      await phone.close();
    });

    it('the dialog of a batch', async () => {
      await county.goto('/filings?mine=1');
      await county.page.locator('.ant-table-row .ant-checkbox-input').first().check();
      await dialog(county, async () => {
        await county.page.locator('.batch-actions .ant-btn-primary').click();
        await county.page.getByTestId('batch-summary').waitFor();
      });
    });

    it('the workbench, its dialogs, and that of a department', async () => {
      await check(county, `/filings/${atCounty.id}/review`, '.decision-bar');
      await dialog(county, () => county.page.locator('.defect-button').first().click());
      const buttons = county.page.locator('.decision-buttons button:not([disabled])');
      for (let index = 0; index < (await buttons.count()); index++)
        await dialog(county, () => buttons.nth(index).click());
      await check(finance, `/filings/${atCity.id}/review`, '.decision-bar');
      const answers = finance.page.locator('.decision-buttons button');
      for (let index = 0; index < (await answers.count()); index++)
        await dialog(finance, () => answers.nth(index).click());
    });

    it('the effect on the caps in the dialog of a pass', async () => {
      if (locale === 'zh-CN') await signAll(product.province, atCity);
      await check(city, `/filings/${atCity.id}/review`, '.cap-table');
      const bench = new DeskBench(city.page);
      await city.page.locator('.decision-buttons .ant-btn-primary:not([disabled])').waitFor();
      await dialog(city, () => city.page.locator('.decision-buttons .ant-btn-primary').click());
      expect(await bench.dialog().count()).toBe(0);
    });

    it('/delegations, /summary and /holidays', async () => {
      await check(county, '/delegations', '.delegation-form');
      await check(city, '/summary', '[data-sheet="PRACTICE_BASE"] tbody tr');
      await check(manager, '/holidays', '.holiday-import');
      await manager.page.locator('.holiday-import textarea').fill('2014-02-30,x');
      await manager.page.locator('[data-line]').waitFor();
      await clean(manager);
    });

    it('a phone: no page scrolls sideways', async () => {
      const phone = await visitAs(product, await product.province.officer(XIHU), {
        locale,
        viewport: { width: 375, height: 740 },
      });
      for (const [path, ready] of [
        ['/filings', '.ant-table-row'],
        [`/filings/${atCounty.id}/review`, '.decision-bar'],
        ['/delegations', '.delegation-form'],
        ['/summary', '[data-sheet]'],
        ['/holidays', 'table'],
      ] as const) {
        await phone.goto(path);
        await phone.page.locator(ready).first().waitFor();
        const overflow = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect([path, overflow]).toEqual([path, 0]);
        await phone.picture(`phone-${locale}-${path.split('/')[1] ?? ''}${path.includes('review') ? '-bench' : ''}`);
      }
      await phone.close();
    });

    it('raised no error', () => expect([county, city, finance, manager].flatMap(({ errors }) => errors)).toEqual([]));
  });
});
