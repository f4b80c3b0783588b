import type { Visitor } from './support/browser.js';
import { confirm, dialogOf } from './support/dialog.js';
import { readQr, startIssuingProduct, type IssuingProduct } from './support/issuing.js';
import { clean, overflow } from './support/looks.js';

jest.setTimeout(300_000);

const PHONE = { width: 390, height: 800 };
const ID_NUMBER = '11010519491231002X';
const MINORITY = '阿卜杜拉·买买提';

describe.each(['zh-CN', 'en'] as const)('certificates in the browser, in %s', (locale) => {
  let product: IssuingProduct;
  let first: Visitor;
  let second: Visitor;
  let stranger: Visitor;
  const numbers = new Map<string, { number: string; record: string }>();

  beforeAll(async () => {
    product = await startIssuingProduct(`issued-${locale.toLowerCase()}`, locale === 'en' ? 'CTEN' : 'CTZH');
    for (const name of ['张三', '李四', '王五', MINORITY, '欧阳囍', '周正']) {
      const { id, number } = await product.issued(name);
      numbers.set(name, { number, record: `/issued/${id}` });
    }
    first = await product.visitAs(product.first, { locale });
    second = await product.visitAs(product.second, { locale });
    stranger = await product.visit({ locale, viewport: PHONE });
  });
  afterAll(() => product.close());

  const of = (name: string) => numbers.get(name) as { number: string; record: string };
  const told = () => stranger.page.locator('.verdict').getAttribute('class');
  const verify = async (number: string, name: string) => {
    await stranger.goto('/verify');
    const [numberField, nameField] = await stranger.page.locator('form input').all();
    await numberField?.fill(number);
    await nameField?.fill(name);
    await stranger.page.locator('form button').click();
    await stranger.page.locator('.verdict').waitFor();
  };

  it('a stranger’s phone follows the QR of the paper: valid, in two seconds’ reading', async () => {
    await first.goto(of(MINORITY).record);
    await first.page.locator('.facts').waitFor();
    await clean(first, locale, 'certificate');
    const print = (await first.page.locator('.page-extra a').getAttribute('href')) ?? '';
    const address = readQr(await (await first.context.request.get(print)).body()) ?? '';
    const { pathname, search } = new URL(address);
    expect(pathname).toBe(`/verify/${of(MINORITY).number}`);
    await stranger.goto(pathname + search);
    expect(await told()).toContain('VALID');
    expect(await stranger.page.locator('dl').innerText()).toContain(MINORITY);
    expect(await overflow(stranger)).toBe(0);
    await clean(stranger, locale, 'verify-valid');
    // Somebody altered a character of what the QR says.
    await stranger.goto(pathname + search.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')));
    expect(await told()).toContain('NOT_FOUND');
    expect(await stranger.page.locator('main').innerText()).not.toContain(MINORITY);
    expect(await overflow(stranger)).toBe(0);
    await clean(stranger, locale, 'verify-not-found');
  });

  it('without the QR: number and name, and a wrong name tells nothing', async () => {
    await stranger.goto('/verify');
    expect(await overflow(stranger)).toBe(0);
    await clean(stranger, locale, 'verify-ask');
    await verify(of('张三').number.toLowerCase(), '张三');
    expect(await told()).toContain('VALID');
    expect(stranger.page.url()).not.toContain('%');
    await verify(of('张三').number, '李四');
    expect(await told()).toContain('NOT_FOUND');
    await stranger.goto(`/verify/${of('张三').number}`);
    expect(await stranger.page.locator('.verdict').count()).toBe(0);
    await clean(stranger, locale, 'verify-number');
    await stranger.page.locator('header a').first().click();
    expect(await stranger.page.locator('html').getAttribute('lang')).not.toBe(locale);
  });

  it('a revocation takes two people, shows what the public will see, and is seen at once', async () => {
    const { page } = first;
    await first.goto(of('李四').record);
    await page.locator('.page-extra .ant-btn-dangerous').click();
    await dialogOf(first).getByTestId('certificate-preview').waitFor();
    expect(await dialogOf(first).locator('[data-view=after]').getAttribute('data-status')).toBe('REVOKED');
    // Only what this person may revoke for is offered.
    expect(await dialogOf(first).locator('option').count()).toBe(1);
    await dialogOf(first).locator('.ant-modal-footer button').last().click();
    await dialogOf(first).getByRole('alert').waitFor();
    await clean(first, locale, 'revoke');
    await dialogOf(first).locator('textarea').last().fill('监考记录，见附件。');
    await confirm(first);
    await page.locator('[data-proposal=PROPOSED]').waitFor();
    expect(await page.locator('[data-proposal] button').count()).toBe(0);
    expect(await page.locator('.page-extra button').count()).toBe(0);
    await verify(of('李四').number, '李四');
    expect(await told()).toContain('VALID');
    await second.goto('/issuing/proposals');
    await second.page.locator('[data-proposal=PROPOSED] button').click();
    await dialogOf(second).getByTestId('certificate-preview').waitFor();
    await clean(second, locale, 'decide');
    await confirm(second);
    await second.page.locator('[data-proposal]').waitFor({ state: 'detached' });
    await clean(second, locale, 'proposals-empty');
    await verify(of('李四').number, '李四');
    expect(await told()).toContain('REVOKED');
    expect(await overflow(stranger)).toBe(0);
    await clean(stranger, locale, 'verify-revoked');
  });

  it('a correction takes two people, issues another, and each points to the other', async () => {
    const { page } = first;
    await first.goto(of('王五').record);
    await page.locator('.page-extra button').first().click();
    await dialogOf(first).getByTestId('certificate-preview').waitFor();
    await dialogOf(first).locator('input[type=text], input:not([type])').first().fill('王武');
    await dialogOf(first).locator('[data-view=successor]', { hasText: '王武' }).waitFor();
    await clean(first, locale, 'correct');
    await dialogOf(first).locator('textarea').last().fill('身份证复印件。');
    await confirm(first);
    await page.locator('[data-proposal=PROPOSED]').waitFor();
    await second.goto(of('王五').record);
    await second.page.locator('[data-proposal=PROPOSED] button').click();
    await dialogOf(second).getByTestId('certificate-preview').waitFor();
    await confirm(second);
    await second.page.locator('[data-certificate-status=SUPERSEDED]').waitFor();
    await clean(second, locale, 'certificate-superseded');
    await second.page.locator('[data-fact=supersededBy] a').click();
    await second.page.locator('[data-fact=supersedes] a').waitFor();
    expect(await second.page.locator('[data-fact=holder]').innerText()).toContain('王武');
    const next = await second.page.locator('h1').innerText();
    await verify(of('王五').number, '王五');
    expect(await told()).toContain('SUPERSEDED');
    expect(await stranger.page.locator('dl').innerText()).toContain(next);
    expect(await overflow(stranger)).toBe(0);
    await clean(stranger, locale, 'verify-superseded');
    await verify(next, '王武');
    expect(await told()).toContain('VALID');
  });

  it('the register finds by number, by ID number, and by two characters of a name, none of it in the address', async () => {
    const { page } = first;
    await product.number(of(MINORITY).record.split('/').at(-1) ?? '', ID_NUMBER);
    await first.goto('/issued');
    await page.locator('[data-certificate]').nth(5).waitFor();
    await clean(first, locale, 'register');
    const search = async (field: number, text: string) => {
      await page.locator('.filters button').last().click();
      await page.locator('.filters input').nth(field).fill(text);
      await page.locator('.filters button[type=submit]').click();
    };
    const only = async (number: string) => {
      await page.waitForFunction(
        (wanted) =>
          document.querySelector('[data-loading=false]') !== null &&
          [...document.querySelectorAll('tr[data-certificate]')]
            .map((row) => row.getAttribute('data-certificate'))
            .join() === wanted,
        number,
      );
    };
    await search(0, of('张三').number);
    await only(of('张三').number);
    await search(1, '欧阳');
    await only(of('欧阳囍').number);
    expect(page.url()).not.toContain(encodeURIComponent('欧阳'));
    await page.locator('[data-certificate] a').click();
    await page.locator('.facts').waitFor();
    await page.goBack();
    await only(of('欧阳囍').number);
    await search(2, ID_NUMBER.toLowerCase());
    await only(of(MINORITY).number);
    expect(page.url()).not.toContain('1101');
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('1101');
    await search(1, '欧');
    await page.getByRole('alert').waitFor();
  });

  it('a stranger finds the way to verify, and a number that is asked for too often is not called invalid', async () => {
    await stranger.goto('/sign-in');
    await stranger.page.locator('a[href="/verify"]').click();
    await stranger.page.locator('form input').first().waitFor();
    const number = of('张三').number;
    for (let miss = 0; miss < 20; miss++) {
      const form = { number, name: `猜${miss}` };
      await stranger.context.request.post('/verify', { form, headers: { accept: 'text/html' } });
    }
    await verify(number, '张三');
    expect(await told()).toContain('COULD_NOT_CHECK');
    expect(await overflow(stranger)).toBe(0);
    await clean(stranger, locale, 'verify-could-not-check');
  });

  it('raised no error', () => expect([...first.errors, ...second.errors, ...stranger.errors]).toEqual([]));
});
