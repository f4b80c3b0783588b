import type { Visitor } from './support/browser.js';
import { confirm, dialogOf } from './support/dialog.js';
import { readQr, startIssuingProduct, type IssuingProduct } from './support/issuing.js';
import { clean } from './support/looks.js';

jest.setTimeout(300_000);

const MINORITY = '阿卜杜拉·买买提';

describe.each(['zh-CN', 'en'] as const)('issuing in the browser, in %s', (locale) => {
  let product: IssuingProduct;
  let first: Visitor;
  let second: Visitor;

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
  });
  afterAll(() => product.close());

  it('a batch says who gets a certificate, who does not and why, before anything is numbered', async () => {
    const { page } = first;
    await first.goto('/issuing');
    await page.locator('p.muted').first().waitFor();
    await clean(first, locale, 'batches-empty');
    await page.locator('.page-extra button').click();
    await dialogOf(first).locator('option').nth(1).waitFor({ state: 'attached' });
    await clean(first, locale, 'prepare');
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
    await clean(first, locale, 'batch-prepared');
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
    await clean(second, locale, 'batch-second');
    await approve?.click();
    await second.page.getByTestId('batch-decision').waitFor();
    await page.reload();
    await page.locator('[data-batch-status=APPROVED]').waitFor();
    await page.locator('.button-row .ant-btn-primary').click();
    await page.locator('[data-batch-status=FINISHED]').waitFor({ timeout: 60_000 });
    const sums = await page.getByTestId('batch-progress').innerText();
    expect(sums.match(/\d+/g)).toEqual(['5', '1']);
    await page.locator('[data-person][data-state=ISSUED]').nth(4).waitFor();
    await clean(first, locale, 'batch-finished');
    const links = page.locator('[data-person][data-state=ISSUED] a');
    expect(new Set(await links.allInnerTexts()).size).toBe(5);
    for (const link of await links.all()) expect(await link.getAttribute('href')).toMatch(/^\/issued\/[0-9a-f-]{36}$/);
  });

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
    const prepare = async () => {
      await first.goto('/enrolments?level=directed&status=ADMITTED');
      await page.locator('tbody .ant-checkbox-input').nth(1).waitFor();
      for (const box of await page.locator('tbody .ant-checkbox-input').all()) await box.check();
      await page.locator('.batch-actions .ant-btn-primary').click();
      await page.getByTestId('batch-check').waitFor();
    };
    // In a batch that is discarded nobody waits any more.
    await prepare();
    await page.locator('.button-row .ant-btn-dangerous').click();
    await page.locator('[data-batch-status=DISCARDED]').waitFor();
    expect(await page.locator('[data-person="两个方向"]').innerText()).toContain(
      locale === 'en' ? 'Not issued' : '未发证',
    );
    await prepare();
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
    await clean(first, locale, 'batch-nobody');
  });

  it('raised no error', () => expect([...first.errors, ...second.errors]).toEqual([]));
});
