import { violationsOn } from './support/axe.js';
import type { Visitor } from './support/browser.js';
import { readQr, startIssuingProduct, type IssuingProduct } from './support/issuing.js';

jest.setTimeout(300_000);

const PHONE = { width: 390, height: 800 };
const ID_NUMBER = '11010519491231002X';
const MINORITY = '阿卜杜拉·买买提';

describe.each(['zh-CN', 'en'] as const)('issuing in the browser, in %s', (locale) => {
  let product: IssuingProduct;
  let first: Visitor;
  let second: Visitor;
  let stranger: Visitor;
  let numbers: Map<string, { number: string; record: string }>;

  beforeAll(async () => {
    product = await startIssuingProduct(`issue-${locale.toLowerCase()}`, locale === 'en' ? 'ISEN' : 'ISZH');
    await product.body.enrol([
      ...['张三', '李四', '王五', MINORITY, '欧阳囍', '生僻𪚥'].map((name) => ({ name })),
      ...[
        { name: '未过', results: [false] },
        { name: '未考', results: [] },
      ],
      ...[
        { name: '两个方向', level: 'directed', directions: ['service', 'design'] },
        { name: '一个方向', level: 'directed', directions: ['service'] },
      ],
    ]);
    first = await product.visitAs(product.first, { locale });
    second = await product.visitAs(product.second, { locale });
    stranger = await product.visit({ locale, viewport: PHONE });
  });
  afterAll(() => product.close());

  const clean = async (visitor: Visitor, picture: string) => {
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await violationsOn(visitor.page)).toEqual([]);
    await visitor.picture(`${picture}-${locale}`);
  };
  const fits = (visitor: Visitor) =>
    visitor.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const dialog = ({ page }: Visitor) => page.getByRole('dialog');
  const confirm = async (visitor: Visitor) => {
    await dialog(visitor).locator('.ant-modal-footer button').last().click();
    await dialog(visitor).waitFor({ state: 'hidden' });
  };
  const fill = (visitor: Visitor, text: string) => dialog(visitor).locator('textarea').last().fill(text);

  it('a batch says who gets a certificate, who does not and why, before anything is numbered', async () => {
    const { page } = first;
    await first.goto('/issuing');
    await page.locator('p.muted').first().waitFor();
    await clean(first, 'batches-empty');
    await page.locator('.page-extra button').click();
    await dialog(first).locator('option').nth(1).waitFor({ state: 'attached' });
    await clean(first, 'prepare');
    await confirm(first);
    await page.getByTestId('batch-check').waitFor();
    expect(await page.locator('[data-person]').count()).toBe(6);
    expect(await page.locator('[data-person="生僻𪚥"]').innerText()).toContain('𪚥 (U+2A6A5)');
    expect(await page.getByTestId('batch-glyphs').getAttribute('data-missing')).toBe('1');
    expect(await page.getByTestId('batch-glyphs').innerText()).toContain('U+2A6A5');
    expect(await page.locator('[data-certificate], [data-batch-status=FINISHED]').count()).toBe(0);
  });

  it('shows three of them as they will be printed, the longest name among them', async () => {
    const { page } = first;
    const samples = page.locator('[data-sample]');
    expect(await samples.count()).toBe(3);
    expect(await samples.first().getAttribute('data-sample')).toBe(MINORITY);
    for (const frame of await page.locator('[data-sample] iframe').all()) {
      const answer = await page.context().request.get((await frame.getAttribute('src')) ?? '');
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
      expect(answer.headers()['content-disposition']).toMatch(/^inline/);
      expect(answer.headers()['content-security-policy']).toBe("frame-ancestors 'self'");
      // A sample leads to no certificate: there is none yet.
      expect(readQr(await answer.body())).toMatch(/\/verify$/);
    }
    await clean(first, 'batch-prepared');
  });

  it('waits for a second person, then issues with progress, and adds up', async () => {
    const { page } = first;
    expect(await page.locator('.button-row .ant-btn-primary').count()).toBe(0);
    await second.goto('/issuing');
    await second.page.locator('[data-batch] a').first().click();
    await second.page.getByTestId('batch-check').waitFor();
    const [approve, decline] = await second.page.locator('.button-row').first().locator('button').all();
    await decline?.click();
    await second.page.getByRole('alert').first().waitFor();
    await clean(second, 'batch-second');
    await approve?.click();
    await second.page.getByTestId('batch-decision').waitFor();
    await page.reload();
    await page.locator('[data-batch-status=APPROVED]').waitFor();
    await page.locator('.button-row .ant-btn-primary').click();
    await page.locator('[data-batch-status=FINISHED]').waitFor({ timeout: 60_000 });
    const sums = await page.getByTestId('batch-progress').innerText();
    expect(sums.match(/\d+/g)).toEqual(['5', '1']);
    await page.locator('[data-person][data-state=ISSUED]').nth(4).waitFor();
    await clean(first, 'batch-finished');
    const rows = await page.locator('[data-person][data-state=ISSUED]').all();
    numbers = new Map(
      await Promise.all(
        rows.map(async (row) => {
          const link = row.locator('a');
          const found = { number: await link.innerText(), record: (await link.getAttribute('href')) ?? '' };
          return [(await row.getAttribute('data-person')) ?? '', found] as const;
        }),
      ),
    );
    expect(numbers.size).toBe(5);
  });

  const of = (name: string) => numbers.get(name) as { number: string; record: string };

  it('prints the whole batch as one file', async () => {
    const [download] = await Promise.all([
      first.page.waitForEvent('download'),
      first.page.locator('[data-print-part]').click(),
    ]);
    const pdf = await (await download.createReadStream()).toArray();
    const text = Buffer.concat(pdf as Buffer[]).toString('latin1');
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(5);
  });

  it('issues to certain people only, who are chosen among the enrolments', async () => {
    const { page } = first;
    await first.goto('/enrolments?level=directed&status=ADMITTED');
    await page.locator('tbody .ant-checkbox-input').nth(1).waitFor();
    for (const box of await page.locator('tbody .ant-checkbox-input').all()) await box.check();
    await page.locator('.batch-actions .ant-btn-primary').click();
    await page.getByTestId('batch-check').waitFor();
    expect(await page.locator('[data-person="一个方向"]').getAttribute('data-state')).toBe('REFUSED');
    expect(await page.locator('[data-person="一个方向"]').innerText()).toContain('1/2');
    await page.locator('.button-row .ant-btn-primary').click();
    await page.locator('[data-batch-status=FINISHED]').waitFor({ timeout: 60_000 });
    expect(await page.locator('[data-person="两个方向"]').getAttribute('data-state')).toBe('ISSUED');
    // Where nobody is left to get one, the batch says so and cannot be started.
    await first.goto('/enrolments?level=directed&status=ADMITTED');
    await page.locator('tbody .ant-checkbox-input').first().check();
    await page.locator('.batch-actions .ant-btn-primary').click();
    await page.locator('[data-person="一个方向"][data-state=REFUSED]').waitFor();
    expect(await page.locator('.button-row .ant-btn-primary').count()).toBe(0);
    expect(await page.locator('[data-sample]').count()).toBe(0);
    await clean(first, 'batch-nobody');
  });

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
    await clean(first, 'certificate');
    const print = (await first.page.locator('.page-extra a').getAttribute('href')) ?? '';
    const address = readQr(await (await first.context.request.get(print)).body()) ?? '';
    const { pathname, search } = new URL(address);
    expect(pathname).toBe(`/verify/${of(MINORITY).number}`);
    await stranger.goto(pathname + search);
    expect(await told()).toContain('VALID');
    expect(await stranger.page.locator('dl').innerText()).toContain(MINORITY);
    expect(await fits(stranger)).toBe(0);
    await clean(stranger, 'verify-valid');
    // Somebody altered a character of what the QR says.
    await stranger.goto(pathname + search.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')));
    expect(await told()).toContain('NOT_FOUND');
    expect(await stranger.page.locator('main').innerText()).not.toContain(MINORITY);
    expect(await fits(stranger)).toBe(0);
    await clean(stranger, 'verify-not-found');
  });

  it('without the QR: number and name, and a wrong name tells nothing', async () => {
    await stranger.goto('/verify');
    expect(await fits(stranger)).toBe(0);
    await clean(stranger, 'verify-ask');
    await verify(of('张三').number.toLowerCase(), '张三');
    expect(await told()).toContain('VALID');
    expect(stranger.page.url()).not.toContain('%');
    await verify(of('张三').number, '李四');
    expect(await told()).toContain('NOT_FOUND');
    await stranger.goto(`/verify/${of('张三').number}`);
    expect(await stranger.page.locator('.verdict').count()).toBe(0);
    await clean(stranger, 'verify-number');
    await stranger.page.locator('header a').first().click();
    expect(await stranger.page.locator('html').getAttribute('lang')).not.toBe(locale);
  });

  it('a revocation takes two people, shows what the public will see, and is seen at once', async () => {
    const { page } = first;
    await first.goto(of('李四').record);
    await page.locator('.page-extra .ant-btn-dangerous').click();
    await dialog(first).getByTestId('certificate-preview').waitFor();
    expect(await dialog(first).locator('[data-view=after]').getAttribute('data-status')).toBe('REVOKED');
    // Only what this person may revoke for is offered.
    expect(await dialog(first).locator('option').count()).toBe(1);
    await dialog(first).locator('.ant-modal-footer button').last().click();
    await dialog(first).getByRole('alert').waitFor();
    await clean(first, 'revoke');
    await fill(first, '监考记录，见附件。');
    await confirm(first);
    await page.locator('[data-proposal=PROPOSED]').waitFor();
    expect(await page.locator('[data-proposal] button').count()).toBe(0);
    expect(await page.locator('.page-extra button').count()).toBe(0);
    await verify(of('李四').number, '李四');
    expect(await told()).toContain('VALID');
    await second.goto('/issuing/proposals');
    await second.page.locator('[data-proposal=PROPOSED] button').click();
    await dialog(second).getByTestId('certificate-preview').waitFor();
    await clean(second, 'decide');
    await confirm(second);
    await second.page.locator('[data-proposal]').waitFor({ state: 'detached' });
    await clean(second, 'proposals-empty');
    await verify(of('李四').number, '李四');
    expect(await told()).toContain('REVOKED');
    expect(await fits(stranger)).toBe(0);
    await clean(stranger, 'verify-revoked');
  });

  it('a correction takes two people, issues another, and each points to the other', async () => {
    const { page } = first;
    await first.goto(of('王五').record);
    await page.locator('.page-extra button').first().click();
    await dialog(first).getByTestId('certificate-preview').waitFor();
    await dialog(first).locator('input[type=text], input:not([type])').first().fill('王武');
    await dialog(first).locator('[data-view=successor]', { hasText: '王武' }).waitFor();
    await clean(first, 'correct');
    await fill(first, '身份证复印件。');
    await confirm(first);
    await page.locator('[data-proposal=PROPOSED]').waitFor();
    await second.goto(of('王五').record);
    await second.page.locator('[data-proposal=PROPOSED] button').click();
    await dialog(second).getByTestId('certificate-preview').waitFor();
    await confirm(second);
    await second.page.locator('[data-certificate-status=SUPERSEDED]').waitFor();
    await clean(second, 'certificate-superseded');
    await second.page.locator('[data-fact=supersededBy] a').click();
    await second.page.locator('[data-fact=supersedes] a').waitFor();
    expect(await second.page.locator('[data-fact=holder]').innerText()).toContain('王武');
    const next = await second.page.locator('h1').innerText();
    await verify(of('王五').number, '王五');
    expect(await told()).toContain('SUPERSEDED');
    expect(await stranger.page.locator('dl').innerText()).toContain(next);
    expect(await fits(stranger)).toBe(0);
    await clean(stranger, 'verify-superseded');
    await verify(next, '王武');
    expect(await told()).toContain('VALID');
  });

  it('the register finds by number, by ID number, and by two characters of a name, none of it in the address', async () => {
    const { page } = first;
    await product.number(of(MINORITY).record.split('/').at(-1) ?? '', ID_NUMBER);
    await first.goto('/issued');
    await page.locator('[data-certificate]').nth(5).waitFor();
    await clean(first, 'register');
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
    expect(await fits(stranger)).toBe(0);
    await clean(stranger, 'verify-could-not-check');
  });

  it('raised no error', () => expect([...first.errors, ...second.errors, ...stranger.errors]).toEqual([]));
});
