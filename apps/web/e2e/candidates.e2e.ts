import { violationsOn } from './support/axe.js';
import type { Visitor } from './support/browser.js';
import { startProduct, type Product } from './support/product.js';
import { book, certifyingProgramme, fileSamples, inventedId, register } from './support/rosters.js';
import { signIn } from './support/sign-in.js';

jest.setTimeout(300_000);

const HEAD = ['姓名', '居民身份证号码', '申报级别', '申报方向'];
const ASSISTANT = ['助理电子商务师', '网络客服、美工设计'];
const LONG = `𠮷${'阿卜杜拉·'.repeat(6)}买买提 吐尔逊·A`;
const known = inventedId(1, '19910101');

describe('candidates and rosters', () => {
  let product: Product;
  let visitor: Visitor;
  beforeAll(async () => {
    product = await startProduct();
    await certifyingProgramme(product.world, product.tenant);
    await register(product.world, product.tenant, [{ name: '欧阳 修', number: known }]);
    visitor = await product.visit();
    await signIn(visitor.page, await product.person('CERTIFICATION_OFFICER'));
  });
  afterAll(() => product.close());

  const text = (selector: string) => visitor.page.locator(selector).innerText();
  const dialog = () => visitor.page.getByRole('dialog');
  const confirm = () => dialog().locator('.ant-modal-footer button').last().click();
  const counts = async (testId: string) =>
    (await visitor.page.locator(`[data-testid=${testId}] li`).allInnerTexts()).map((one) => one.replace(/\s+/g, ' '));

  it('begin at the list, where a number finds its person without entering the address', async () => {
    const { page } = visitor;
    await page.waitForURL('**/candidates');
    await page.locator('.candidate-table a').first().waitFor();
    await page.getByLabel('居民身份证号码').fill(known);
    await page.getByRole('button', { name: '查询' }).click();
    await page.locator('.candidate-table a', { hasText: '欧阳 修' }).waitFor();
    expect(page.url()).not.toContain(known.slice(6, 14));
    expect(await text('.candidate-table tbody')).toContain(`${known.slice(0, 6)}********${known.slice(14)}`);
    expect(await text('.candidate-table tbody')).not.toContain(known.slice(6, 14));
    await visitor.picture('candidates');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('are shown what a roster would do, with every problem at its cell', async () => {
    const { page } = visitor;
    await page.locator('.section-tabs a[href="/rosters"]').click();
    await page.locator('.roster-start').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const template = await page.locator('a[href^="/templates/candidate-roster/"]').getAttribute('href');
    const fetched = await page.request.get(template ?? '');
    expect([fetched.status(), fetched.headers()['content-type']]).toEqual([
      200,
      expect.stringContaining('spreadsheetml'),
    ]);
    const rows = [
      HEAD,
      [LONG, inventedId(2, '19920202'), ...ASSISTANT],
      ['阿卜杜拉·买买提', ` ${inventedId(3, '19930303').toLowerCase()}`, ...ASSISTANT],
      ['欧陽修', known, ...ASSISTANT],
      ['赵损', 330106199001010000, ...ASSISTANT],
      ['钱少', inventedId(4, '19940404'), '助理电子商务师', '网络客服'],
    ];
    await page.locator('.roster-start input[type=file]').setInputFiles({
      ...{ name: '报名.xlsx', mimeType: 'application/octet-stream', buffer: await book(rows) },
    });
    await page.locator('[data-import-status=PREVIEWED]').waitFor({ timeout: 60_000 });
    expect(await counts('outcomes')).toEqual(['有误 2', '新考生 2', '可能重复 1']);
    expect(await text('[data-problem=ID_LOST_DIGITS]')).toContain('末三位已变成 0');
    expect(await text('[data-problem=DIRECTIONS_TOO_FEW]')).toContain('至少选 2 个方向');
    expect(await text('.roster-table tbody')).toContain(LONG);
    await visitor.picture('roster-preview');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('see possible duplicates side by side, and cannot import before they are decided', async () => {
    const { page } = visitor;
    await page.locator('.page-extra .ant-btn-primary').click();
    await page.getByRole('alert').filter({ hasText: '还有 1 行可能重复' }).waitFor();
    const pair = page.locator('[data-row="4"] .possible-pair');
    expect(await pair.innerText()).toMatch(/欧陽修[\s\S]*欧阳 修/);
    await page.locator('[data-row="4"] input[value=SAME]').check();
    await page.locator('[data-testid=possible] input:checked').waitFor();
    await visitor.picture('roster-duplicates');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('are imported, and the own workbook comes back annotated', async () => {
    const { page } = visitor;
    await page.locator('.page-extra .ant-btn-primary').click();
    await page.locator('[data-import-status=DONE]').waitFor({ timeout: 60_000 });
    expect(await text('[data-testid=result-line]')).toBe('新登记 2 人，更新 1 人。');
    await page.locator('a[href^="/files/"]').waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[href^="/files/"]').click()]);
    expect(download.suggestedFilename()).toBe('名单-核对结果.xlsx');
    await visitor.picture('roster-done');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('the same roster again changes nothing', async () => {
    const { page } = visitor;
    await visitor.goto('/rosters');
    const rows = [
      HEAD,
      [LONG, inventedId(2, '19920202'), ...ASSISTANT],
      ['阿卜杜拉•买买提', inventedId(3, '19930303'), ...ASSISTANT],
    ];
    await page.locator('.roster-start textarea').fill(rows.map((row) => row.join('\t')).join('\n'));
    await page.getByRole('button', { name: '核对粘贴的名单' }).click();
    await page.locator('[data-import-status=PREVIEWED]').waitFor({ timeout: 60_000 });
    await page.locator('.page-extra .ant-btn-primary').click();
    await page.locator('[data-import-status=DONE]').waitFor({ timeout: 60_000 });
    expect(await text('[data-testid=result-line]')).toBe('新登记 0 人，更新 0 人。');
  });

  it('show a whole number for a reason and in one window, take a correction and a photo', async () => {
    const { page } = visitor;
    await visitor.goto('/candidates');
    await page.getByLabel('姓名', { exact: true }).fill('欧阳');
    await page.getByRole('button', { name: '查询' }).click();
    await page.locator('.candidate-table a', { hasText: '欧阳' }).first().waitFor();
    expect(decodeURIComponent(page.url())).not.toContain('欧阳');
    await page.locator('.candidate-table a').first().click();
    await page.getByRole('button', { name: '查看完整号码' }).click();
    await confirm();
    await dialog().getByRole('alert').filter({ hasText: '理由' }).waitFor();
    await dialog().locator('textarea').fill('核对证件原件');
    expect(await violationsOn(page)).toEqual([]);
    await confirm();
    await page.locator('[data-testid=revealed-number]').waitFor();
    expect(await text('[data-testid=revealed-number]')).toBe(known);
    await visitor.picture('candidate-reveal');
    await confirm();
    await page.locator('[data-reveal]').waitFor();
    expect(await page.content()).not.toContain(known);
    await page.getByRole('button', { name: '更正' }).click();
    await dialog().getByLabel('正确的姓名').fill('欧阳修');
    await dialog().locator('textarea').fill('照证件更正姓名');
    await confirm();
    await page.locator('[data-correction]').waitFor();
    expect(await text('[data-correction]')).toContain('欧阳 修 改为 欧阳修');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: fileSamples.png });
    await page.locator('img.candidate-photo').waitFor();
    await visitor.picture('candidate');
    expect(await violationsOn(page)).toEqual([]);
    expect(visitor.errors).toEqual([]);
  });

  it('speak English, and let a school see its own only', async () => {
    const schoolId = await product.school('本校');
    const school = await product.visit({ locale: 'en' });
    await signIn(school.page, await product.person('SCHOOL_EDITOR', schoolId));
    for (const path of ['/candidates', '/rosters']) {
      await school.goto(path);
      expect(await school.page.locator('main').innerText()).not.toMatch(/[\u4e00-\u9fff]{2}/);
      expect(await violationsOn(school.page)).toEqual([]);
    }
    await school.goto('/candidates');
    expect(await school.page.locator('[data-testid=candidate-count]').innerText()).toBe('0 people');
    expect(school.errors).toEqual([]);
    await school.close();
  });
});
