import type { Visitor } from './support/browser.js';
import { type CertifyingProduct, type Part, startCertifyingProduct } from './support/certifying-product.js';
import { readQr } from './support/issuing.js';
import { book, inventedId } from './support/rosters.js';

jest.setTimeout(600_000);

const STUDENT = '欧阳筠';
const CLERK = '阿卜杜拉·买买提';
const numbers = { [STUDENT]: inventedId(11, '19980608'), [CLERK]: inventedId(12, '19950203') };
const HEAD = ['姓名', '居民身份证号码', '申报级别', '申报方向', '学历', '所学专业', '是否相关专业', '毕业日期'];
const ASSISTANT = ['助理电子商务师', '网络客服、美工设计'];
const local = (instant: Date) => new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);

describe('from a roster to a certificate that a stranger’s phone verifies, and to its end', () => {
  let product: CertifyingProduct;
  const windows: Visitor[] = [];
  let classId = '';
  let session = '';
  let record = '';
  let qr = '';

  beforeAll(async () => {
    product = await startCertifyingProduct('journey');
  });
  afterAll(() => product.close());

  const visitAs = async (part: Part): Promise<Visitor> => {
    const visitor = await product.visitAs(part);
    windows.push(visitor);
    return visitor;
  };
  const dialog = ({ page }: Visitor) => page.getByRole('dialog');
  const confirm = async (visitor: Visitor) => {
    await dialog(visitor).locator('.ant-modal-footer button').last().click();
    await dialog(visitor).waitFor({ state: 'hidden' });
  };
  /** The row of a table in which this name stands. */
  const row = ({ page }: Visitor, name: string) => page.locator('tbody tr', { hasText: name });
  const examAt = (hours: number) => new Date(new Date('2021-04-20T02:00:00Z').getTime() + hours * 3_600_000);
  const moveTo = (hours: number) => product.at(examAt(hours).toISOString());

  it('a roster is uploaded, and comes back with what is wrong in it; the others are enrolled', async () => {
    const officer = await visitAs('officer');
    const { page } = officer;
    await officer.goto('/rosters');
    const rows = [
      HEAD,
      [STUDENT, numbers[STUDENT], ...ASSISTANT, '专科', '电子商务', '', '2020-06-30'],
      [CLERK, numbers[CLERK], ...ASSISTANT, '专科', '会计', '否', '2019-06-30'],
      ['钱少', inventedId(13, '19940404'), '助理电子商务师', '网络客服', '专科', '电子商务', '', '2020-06-30'],
    ];
    await page.locator('.roster-start input[type=file]').setInputFiles({
      ...{ name: '报名.xlsx', mimeType: 'application/octet-stream', buffer: await book(rows) },
    });
    await page.locator('[data-import-status=PREVIEWED]').waitFor({ timeout: 60_000 });
    expect(await page.locator('[data-problem=DIRECTIONS_TOO_FEW]').count()).toBe(1);
    await page.locator('.page-extra .ant-btn-primary').click();
    await page.locator('[data-import-status=DONE]').waitFor({ timeout: 60_000 });
    await officer.goto('/enrolments');
    await row(officer, STUDENT).filter({ hasText: '符合条件' }).waitFor({ timeout: 60_000 });
    // No degree of hers is related, and nothing says that she was trained: what is missing is told for each condition.
    await row(officer, CLERK).filter({ hasText: '资料不全' }).getByRole('link').click();
    await page.locator('[data-status=INCOMPLETE]').waitFor();
    expect(await page.locator('main').innerText()).toContain('一、(二)(6)');
    await officer.picture('journey-incomplete');
  });

  it('who lacks a training joins a class, and a base takes both in', async () => {
    const institution = await visitAs('institution');
    const { page } = institution;
    await institution.goto('/training');
    await page.locator('.page-extra .ant-btn-primary').click();
    await dialog(institution).locator('option').first().waitFor({ state: 'attached' });
    await dialog(institution).locator('input[maxlength]').fill('网络客服一期');
    const [from, until] = await dialog(institution).locator('input[type=date]').all();
    await from?.fill('2021-03-15');
    await until?.fill('2021-03-31');
    await confirm(institution);
    await page.waitForURL(/\/training\/[0-9a-f-]{36}/);
    classId = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
    await page.locator('textarea').fill(`${CLERK}\t${numbers[CLERK]}`);
    await page.getByRole('button', { name: '添加 1 人' }).click();
    await page.getByRole('button', { name: '添加 0 人' }).waitFor();
    await page.reload();
    await row(institution, CLERK).waitFor();
    const base = await visitAs('base');
    await base.goto('/placements');
    await base.page.locator('.page-extra .ant-btn-primary').click();
    await dialog(base)
      .locator('textarea')
      .fill([STUDENT, CLERK].map((name) => `${name}\t${numbers[name as keyof typeof numbers]}`).join('\n'));
    await dialog(base).locator('input[maxlength]').fill('邵青');
    const [first, last] = await dialog(base).locator('input[type=date]').all();
    await first?.fill('2021-03-15');
    await last?.fill('2021-04-18');
    await confirm(base);
    await row(base, STUDENT).waitFor();
    expect(await base.page.locator('tbody tr').count()).toBe(2);
  });

  it('a hundred and twenty hours later there is a completion certificate, which admits her', async () => {
    product.at('2021-03-31T02:00:00Z');
    await product.attend(classId, 10);
    const institution = await visitAs('institution');
    await institution.goto(`/training/${classId}`);
    await row(institution, CLERK).filter({ hasText: '120 / 120' }).waitFor();
    await institution.page.locator('thead input[type=checkbox]').check();
    const completed = institution.page.waitForResponse((answer) => answer.url().endsWith('/graphql'));
    await institution.page.getByRole('button', { name: '颁发结业证书' }).click();
    await completed;
    await institution.page.reload();
    await row(institution, CLERK).filter({ hasText: '-2021-00001' }).waitFor();
    const officer = await visitAs('officer');
    await officer.goto('/enrolments');
    await row(officer, CLERK).locator('.ant-checkbox-input').check();
    await officer.page.getByRole('button', { name: '重新判定' }).click();
    await row(officer, CLERK).filter({ hasText: '符合条件' }).waitFor({ timeout: 60_000 });
    await row(officer, CLERK).getByRole('link').click();
    await officer.page.locator('[data-status=ADMITTED]').waitFor();
    await officer.picture('journey-admitted');
  });

  it('a month of practice is over, and both get a seat and are drawn for', async () => {
    moveTo(0);
    const base = await visitAs('base');
    for (const name of [STUDENT, CLERK]) {
      await base.goto('/placements');
      await row(base, name).getByRole('button').click();
      await dialog(base).locator('input[type=date]').fill('2021-04-18');
      await confirm(base);
      await base.page.reload();
      await row(base, name).filter({ hasText: '已完成' }).waitFor();
    }
    const officer = await visitAs('officer');
    const { page } = officer;
    await officer.goto('/exams');
    await page.locator('.page-extra button').click();
    const fields = dialog(officer);
    await fields.locator('.ant-checkbox-input').nth(1).waitFor();
    const [name, room] = await fields.locator('input[maxlength]').all();
    await name?.fill('四月第一场');
    await room?.fill('一号机房');
    for (const [index, hours] of [3, 5].entries())
      await fields
        .locator('input[type=datetime-local]')
        .nth(index)
        .fill(local(examAt(hours)));
    for (const box of await fields.locator('.ant-checkbox-input').all()) await box.check();
    await confirm(officer);
    await page.locator('.facts').first().waitFor();
    session = new URL(page.url()).pathname;
    await page.locator('.page-extra .ant-btn-primary').click();
    await page.locator('[data-applicant]').nth(1).waitFor();
    await page.locator('[data-panel=applicants] .batch-bar input[type=checkbox]').check();
    await page.locator('[data-panel=applicants] .ant-btn-primary').click();
    await page.locator('[data-admission]').nth(1).waitFor();
    await page.locator('[data-panel=draw] .ant-btn-primary').click();
    await fields.locator('input[maxlength]').fill('公开公报第 7 号末尾六位数字');
    await fields.locator('input[type=datetime-local]').fill(local(examAt(1)));
    await confirm(officer);
    await page.locator('[data-draw=COMMITTED]').waitFor();
  });

  it('the draw is published, and a phone that knows nothing else draws the same', async () => {
    moveTo(1.5);
    const officer = await visitAs('officer');
    await officer.goto(session);
    const { page } = officer;
    await page.locator('[data-draw=COMMITTED] .ant-btn-primary').click();
    const [value, source] = await dialog(officer).locator('input[maxlength]').all();
    await value?.fill('407 193');
    await source?.fill('https://bulletin.example/7');
    await dialog(officer)
      .locator('input[type=datetime-local]')
      .fill(local(examAt(1)));
    await confirm(officer);
    for (const stage of ['VALUE_KNOWN', 'RUN']) await page.locator(`[data-draw=${stage}] .ant-btn-primary`).click();
    await page.locator('[data-draw=PUBLISHED]').waitFor();
    const stranger = await product.visit({ viewport: { width: 390, height: 800 } });
    windows.push(stranger);
    await stranger.goto((await page.locator('[data-draw] h3 a').getAttribute('href')) ?? '');
    await stranger.page.locator('[data-verdict=holds]').waitFor();
    expect(await stranger.page.locator('tr[data-ticket]').count()).toBe(2);
  });

  it('two examiners enter the marks, and the results are published', async () => {
    moveTo(5.5);
    const officer = await visitAs('officer');
    const { page } = officer;
    await officer.goto(session);
    await page.locator('[data-panel=roster] thead input').check();
    await page.locator('[data-panel=roster] .ant-btn-primary').click();
    await page.locator('[data-attendance=PRESENT]').nth(1).waitFor();
    await page.locator('.page-extra .ant-btn-primary').click();
    await page.getByRole('dialog').locator('.ant-modal-footer button').last().click();
    await page.locator('.page-extra a').waitFor();
    const marks = ['60', '75.5', '88', '90'].join('\t');
    for (const part of ['examiner', 'otherExaminer'] as const) {
      const examiner = await visitAs(part);
      await examiner.page.locator('tr[data-session]').first().locator('a').click();
      await examiner.page.locator('.page-extra a').click();
      const first = examiner.page.locator('input[data-row="0"][data-column="0"]');
      await first.focus();
      await examiner.page.evaluate((text) => navigator.clipboard.writeText(text), [marks, marks].join('\n'));
      await examiner.page.keyboard.press('ControlOrMeta+V');
      await examiner.page.locator('td[data-edited]').nth(7).waitFor();
      await examiner.page.locator('.batch-bar .ant-btn-primary').click();
      await examiner.page.locator('.batch-bar .ant-btn-primary[disabled]').waitFor();
    }
    await officer.goto(session);
    await page.locator('p > .ant-btn-primary').click();
    await dialog(officer).locator('.facts').waitFor();
    await confirm(officer);
    await page.locator('.page-extra a[href$="/results"]').click();
    await page.locator('tr[data-result=PASSED]').nth(1).waitFor();
  });

  it('a batch is prepared by one, approved by another, and issued', async () => {
    const officer = await visitAs('officer');
    const { page } = officer;
    await officer.goto('/issuing');
    await page.locator('.page-extra button').click();
    await dialog(officer).locator('select').last().selectOption('assistant');
    await confirm(officer);
    await page.getByTestId('batch-check').waitFor();
    const batch = new URL(page.url()).pathname;
    const second = await visitAs('second');
    await second.goto(batch);
    await second.page.locator('.button-row .ant-btn-primary').first().click();
    await second.page.getByTestId('batch-decision').waitFor();
    await officer.goto(batch);
    await page.locator('.button-row .ant-btn-primary').click();
    await page.locator('[data-batch-status=FINISHED]').waitFor({ timeout: 60_000 });
    const link = page.locator(`[data-person="${CLERK}"][data-state=ISSUED] a`);
    expect(await link.innerText()).toMatch(/^JRNYAS20210000/);
    record = (await link.getAttribute('href')) ?? '';
  });

  it('the QR of the printed paper leads a phone to the word valid', async () => {
    const officer = await visitAs('officer');
    await officer.goto(record);
    const print = (await officer.page.locator('.page-extra a').first().getAttribute('href')) ?? '';
    const pdf = await officer.context.request.get(print);
    expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);
    const { pathname, search } = new URL(readQr(await pdf.body()) ?? '');
    qr = pathname + search;
    const stranger = await follow();
    expect(await stranger.page.locator('.verdict').getAttribute('class')).toContain('VALID');
    expect(await stranger.page.locator('main').innerText()).toContain(CLERK);
    expect(await stranger.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await stranger.picture('journey-valid');
  });

  const follow = async (): Promise<Visitor> => {
    const stranger = await product.visit({ viewport: { width: 390, height: 800 } });
    windows.push(stranger);
    await stranger.goto(qr);
    return stranger;
  };

  it('two people revoke it, and the next look says so', async () => {
    const officer = await visitAs('officer');
    await officer.goto(record);
    await officer.page.locator('.page-extra .ant-btn-dangerous').click();
    await dialog(officer).locator('textarea').fill('复核监控录像，确认由他人替考。');
    await confirm(officer);
    await officer.page.locator('[data-proposal=PROPOSED]').waitFor();
    // One person's word ends nothing.
    const between = await follow();
    expect(await between.page.locator('.verdict').getAttribute('class')).toContain('VALID');
    const second = await visitAs('second');
    await second.goto('/issuing/proposals');
    await second.page.locator('[data-proposal=PROPOSED] button').click();
    await confirm(second);
    await second.page.locator('[data-proposal]').waitFor({ state: 'detached' });
    const after = await follow();
    expect(await after.page.locator('.verdict').getAttribute('class')).toContain('REVOKED');
    await after.picture('journey-revoked');
  });

  it('raised no error in any window', () => {
    expect(windows.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
