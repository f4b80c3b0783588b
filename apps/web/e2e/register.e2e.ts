import { violationsOn } from './support/axe.js';
import type { Visitor } from './support/browser.js';
import { fileInProvince } from './support/filed-providers.js';
import { startFilingProduct, type FilingProduct } from './support/filing-product.js';
import { tabTo } from './support/keyboard.js';

jest.setTimeout(240_000);

describe.each(['zh-CN', 'en'] as const)('the public register on a phone, in %s', (locale) => {
  let product: FilingProduct;
  let visitor: Visitor;
  let home = '';

  beforeAll(async () => {
    product = await startFilingProduct(`public-${locale.toLowerCase()}`);
    const { tenant } = product.province;
    await fileInProvince(product, 21, { filedAt: '2012-05-01T00:00:00+08:00' });
    await fileInProvince(product, 3, { from: 500, filedAt: '2014-03-01T10:00:00+08:00' });
    home = `/register/${tenant.slug}`;
    visitor = await product.visit({ locale, viewport: { width: 390, height: 800 } });
  });
  afterAll(() => product.close());

  const entries = () => visitor.page.locator('.register-list > li');
  const shows = async (count: number) => {
    // The list before stays until the next one is there: only the right number tells them apart.
    await visitor.page.waitForFunction(
      (wanted) =>
        document.querySelector('[data-loading="false"]') !== null &&
        document.querySelectorAll('.register-list > li').length === wanted,
      count,
    );
  };
  const fits = async () => {
    expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect(await violationsOn(visitor.page)).toEqual([]);
  };

  it('opens without sign-in: the only register there is, in the language of the browser', async () => {
    await visitor.goto('/register');
    await visitor.page.waitForURL(`**${home}`);
    await shows(20);
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe(locale);
    await fits();
  });

  it('turns pages, and the way back is in the address', async () => {
    const buttons = visitor.page.locator('.pager button');
    await buttons.last().click();
    await visitor.page.waitForURL(/after=/);
    await shows(4);
    await buttons.first().click();
    await shows(20);
    await visitor.page.goBack();
    await shows(4);
  });

  it('answers who was filed on a day', async () => {
    await visitor.goto(`${home}?q=ZJ-I-005`);
    await shows(3);
    await visitor.page.locator('input[type=date]').fill('2014-02-28');
    await visitor.page.locator('.filter-actions button').first().click();
    await visitor.page.waitForURL(/on=2014-02-28/);
    await shows(0);
    await visitor.goto(`${home}?q=ZJ-I-005&on=2014-03-01`);
    await shows(3);
    expect(await visitor.page.locator('.register-day').innerText()).toMatch(/2014/);
    await fits();
  });

  it('finds by place, kind and name, by keyboard alone', async () => {
    await visitor.goto(home);
    await shows(20);
    await tabTo(visitor, 'input[type=search]');
    await visitor.page.keyboard.type('00500');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.waitForURL(/q=00500/);
    await shows(1);
    await visitor.goto(`${home}?place=330200`);
    await shows(8);
    await visitor.goto(`${home}?kind=PRACTICE_BASE`);
    await shows(0);
    await fits();
  });

  it('says at a glance whether a filing holds, and gives the history and the open data', async () => {
    await visitor.goto(`${home}?q=00500`);
    await entries().first().getByRole('link').click();
    const verdict = visitor.page.locator('.verdict');
    await verdict.waitFor();
    expect(await verdict.getAttribute('data-status')).toBe('IN_FORCE');
    const box = await verdict.boundingBox();
    // Without scrolling, on the first screen of the phone.
    expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThan(800);
    expect(await visitor.page.locator('.timeline > li').count()).toBe(1);
    await fits();
    const answer = await visitor.page.request.get(
      (await visitor.page.locator('.open-data a').first().getAttribute('href')) ?? '',
    );
    expect(answer.headers()['content-type']).toContain('text/csv');
    await visitor.page.locator('.page-back').click();
    await visitor.page.waitForURL(/q=00500/);
    await shows(1);
  });

  it('says so where there is no such number, and where there is no such register', async () => {
    await visitor.goto(`${home}/NO-SUCH-1`);
    expect(await visitor.page.locator('main').innerText()).toContain('NO-SUCH-1');
    await fits();
    await visitor.goto('/register/nobody');
    await visitor.page.locator('h1').waitFor();
    await fits();
  });

  it('raised no error', () => expect(visitor.errors).toEqual([]));
});
