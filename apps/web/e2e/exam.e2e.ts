import { violationsOn } from './support/axe.js';
import type { Visitor } from './support/browser.js';
import { type Client, createExamGround, type ExamGround, NOW, PASSWORD } from './support/exams.js';
import { startProduct, type Product } from './support/product.js';
import { signIn } from './support/sign-in.js';

jest.setTimeout(300_000);

/** An instant as a field for Beijing time holds it. */
const local = (instant: Date) => new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
const after = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

describe.each(['zh-CN', 'en'] as const)('an exam in the browser, in %s', (locale) => {
  let product: Product;
  let ground: ExamGround;
  let officer: Visitor;
  let stranger: Visitor;
  let address = '';
  let drawPage = '';

  beforeAll(async () => {
    product = await startProduct();
    ground = await createExamGround(product.world, `exam-${locale.toLowerCase()}`);
    await ground.enrolMany(6);
    await ground.enrol({ directions: ['service'], name: '只报一个方向' });
    // Before the clock moves, while they are signed in.
    for (const client of [ground.officer, ground.second, ...ground.examiners.map((one) => one.client)])
      emails.set(client, (await client.must<{ viewer: { email: string } }>('{ viewer { email } }')).viewer.email);
    officer = await visitAs(ground.officer);
    stranger = await product.visit({ locale, viewport: { width: 390, height: 800 } });
  });
  afterAll(() => product.close());

  const emails = new Map<Client, string>();
  const visitAs = async (client: Client): Promise<Visitor> => {
    const visitor = await product.visit({ locale });
    await signIn(visitor.page, { email: emails.get(client) ?? '', password: PASSWORD });
    return visitor;
  };
  /** Moves the product's clock; browsers sign in anew, since sessions end with the hour. */
  const at = (hours: number) => product.world.clock.set(after(hours));
  const clean = async ({ page }: Visitor) => expect(await violationsOn(page)).toEqual([]);
  const dialog = ({ page }: Visitor) => page.getByRole('dialog');
  const confirm = async (visitor: Visitor) => {
    await dialog(visitor).locator('.ant-modal-footer button').last().click();
    await dialog(visitor).waitFor({ state: 'hidden' });
  };

  it('is planned and opened, with what it lacks said', async () => {
    const { page } = officer;
    await officer.goto('/exams');
    await page.locator('.page-extra button').click();
    const fields = dialog(officer);
    await fields.locator('.ant-checkbox-input').first().waitFor();
    await clean(officer);
    await fields.locator('.ant-modal-footer button').last().click();
    await fields.getByRole('alert').waitFor();
    const [name, room] = await fields.locator('input[maxlength]').all();
    await name?.fill('三月第一场');
    await room?.fill('一号机房');
    await fields
      .locator('input[type=datetime-local]')
      .first()
      .fill(local(after(3)));
    await fields
      .locator('input[type=datetime-local]')
      .last()
      .fill(local(after(5)));
    for (const box of (await fields.locator('.ant-checkbox-input').all()).slice(0, 2)) await box.check();
    await confirm(officer);
    await page.locator('.facts').first().waitFor();
    address = new URL(page.url()).pathname;
    await page.locator('.page-extra .ant-btn-primary').click();
    await page.locator('[data-applicant]').first().waitFor();
  });

  it('is changed while it has not begun, and says why a change is refused', async () => {
    const { page } = officer;
    const edit = page.locator('.page-extra .ant-btn-default:not(.ant-btn-dangerous)');
    await edit.click();
    const fields = dialog(officer);
    await fields.locator('.ant-checkbox-input').nth(2).waitFor();
    await clean(officer);
    const begins = fields.locator('input[type=datetime-local]').first();
    const planned = await begins.inputValue();
    await begins.fill(local(after(-24)));
    await fields.locator('.ant-modal-footer button').last().click();
    await fields.getByRole('alert').waitFor();
    await begins.fill(planned);
    await fields.locator('input[maxlength]').last().fill('二号机房');
    await confirm(officer);
    await page.locator('.facts').getByText('二号机房').waitFor();
  });

  it('takes in whom nothing keeps out', async () => {
    const { page } = officer;
    expect(await page.locator('[data-applicant]').count()).toBe(7);
    expect(await page.locator('[data-applicant] input:disabled').count()).toBe(1);
    await clean(officer);
    await page.locator('[data-panel=applicants] .batch-bar input[type=checkbox]').check();
    await page.locator('[data-panel=applicants] .ant-btn-primary').click();
    await page.locator('[data-admission]').nth(5).waitFor();
    expect(await page.getByTestId('batch-report').innerText()).toContain('6');
    const one = await page.locator('[data-admission] a').first().getAttribute('href');
    for (const path of [one, `${address}/tickets.pdf`]) {
      const file = await page.context().request.get(new URL(path ?? '', page.url()).href);
      expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/pdf']);
    }
    expect(await page.locator(`.page-extra a[href="${address}/tickets.pdf"]`).count()).toBe(1);
  });

  it('is drawn so that a stranger’s phone draws it again', async () => {
    const { page } = officer;
    await page.locator('[data-panel=draw] .ant-btn-primary').click();
    await dialog(officer).locator('input[maxlength]').fill('双色球第 2021031 期开奖号码');
    await dialog(officer)
      .locator('input[type=datetime-local]')
      .fill(local(after(1)));
    await clean(officer);
    await confirm(officer);
    await page.locator('[data-draw=COMMITTED]').waitFor();
    drawPage = (await page.locator('[data-draw] h3 a').getAttribute('href')) ?? '';
    await stranger.goto(drawPage);
    await stranger.page.locator('[data-verdict=open]').waitFor();
    await clean(stranger);
    at(1.5);
    officer = await visitAs(ground.officer);
    await officer.goto(address);
    await officer.page.locator('[data-draw=COMMITTED] .ant-btn-primary').click();
    const [value, source] = await dialog(officer).locator('input[maxlength]').all();
    await value?.fill('03 11 17 22 29 31 + 08');
    await source?.fill('https://lottery.example/2021031');
    await dialog(officer)
      .locator('input[type=datetime-local]')
      .fill(local(after(1)));
    await confirm(officer);
    for (const stage of ['VALUE_KNOWN', 'RUN'])
      await officer.page.locator(`[data-draw=${stage}] .ant-btn-primary`).click();
    await officer.page.locator('[data-draw=PUBLISHED]').waitFor();
    await stranger.goto(drawPage);
    await stranger.page.locator('[data-verdict=holds]').waitFor();
    expect(await stranger.page.locator('[data-outcome=holds]').count()).toBe(6);
    expect(await stranger.page.locator('tr[data-ticket]').count()).toBe(6);
    await stranger.page.locator('input').fill('0003');
    expect(await stranger.page.locator('tr[data-ticket]').count()).toBe(1);
    await clean(stranger);
    await stranger.picture(`draw-${locale}`);
    expect(await stranger.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  it('does not hold on a page whose data somebody has changed', async () => {
    await stranger.page.route('**/data.json', async (route) => {
      const data = (await (await route.fetch()).json()) as { publication: { assignments: { paper: number }[] } };
      data.publication.assignments[0]!.paper = (data.publication.assignments[0]!.paper % 3) + 1;
      await route.fulfill({ json: data });
    });
    await stranger.goto(drawPage);
    await stranger.page.locator('[data-verdict=fails]').waitFor();
    expect(await stranger.page.locator('.draw-differs').count()).toBe(1);
    await clean(stranger);
    await stranger.page.unroute('**/data.json');
  });

  it('is invigilated and scored by its examiners, whose conflicts stand side by side', async () => {
    at(5.5);
    officer = await visitAs(ground.officer);
    await officer.goto(address);
    await officer.page.locator('[data-panel=roster] thead input').check();
    await officer.page.locator('[data-panel=roster] .ant-btn-primary').click();
    await officer.page.locator('[data-attendance=PRESENT]').nth(5).waitFor();
    await officer.page.locator('.page-extra .ant-btn-primary').click();
    await confirm(officer);
    await officer.page.locator('.page-extra a[href$="/scores"]').waitFor();
    const marks = Array.from({ length: 6 }, () => ['60', '75.5', '88', '59.99'].join('\t')).join('\n');
    for (const [index, examiner] of ground.examiners.slice(0, 2).entries()) {
      const visitor = await visitAs(examiner.client);
      const { page } = visitor;
      await page.locator('tr[data-session]').first().locator('a').click();
      await page.locator('.page-extra a[href$="/scores"]').click();
      const first = page.locator('input[data-row="0"][data-column="0"]');
      await first.waitFor();
      expect(await page.getByText('330000').count()).toBe(0);
      await first.focus();
      await page.evaluate(
        (text) => navigator.clipboard.writeText(text),
        index === 0 ? marks : marks.replace('60', '61'),
      );
      await page.keyboard.press('ControlOrMeta+V');
      await page.locator('td[data-edited]').nth(23).waitFor();
      await first.press('Enter');
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['row'])).toBe('1');
      if (index === 0) {
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.type('101');
      }
      // Whoever leaves with marks that are not saved is asked first, and finds them as they were.
      await page.locator('.page-back').click();
      await dialog(visitor).waitFor();
      await clean(visitor);
      await confirm(visitor);
      expect(await page.locator('td[data-edited]').count()).toBe(24);
      await clean(visitor);
      await page.locator('.batch-bar .ant-btn-primary').click();
      await page.locator('.batch-bar .ant-btn-primary[disabled], .score-line-refused').first().waitFor();
      if (index === 0) {
        expect(await page.locator('.score-line-refused').count()).toBe(1);
        await page.locator('input[data-row="1"][data-column="0"]').fill('60');
        await page.locator('.batch-bar .ant-btn-primary').click();
        await page.locator('.batch-bar .ant-btn-primary[disabled]').waitFor();
      }
      if (index === 0) {
        await page.locator('.batch-bar button').first().click();
        const csv = '准考证号,方向,线上\n999,service,60\n';
        await dialog(visitor)
          .locator('input[type=file]')
          .setInputFiles({ name: '成绩.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
        await page.getByTestId('import-report').waitFor();
        expect(await page.getByTestId('import-report').locator('li').count()).toBe(1);
        await clean(visitor);
        await dialog(visitor).locator('.ant-modal-footer button').first().click();
        await dialog(visitor).waitFor({ state: 'hidden' });
      }
      await visitor.picture(`scores-${locale}`);
      await visitor.close();
    }
    await officer.page.locator('.page-extra a[href$="/scores"]').click();
    await officer.page.locator('.queue-views a').last().click();
    await officer.page.locator('[data-mark=CONFLICT]').first().waitFor();
    expect(await officer.page.locator('[data-mark=CONFLICT]').count()).toBe(1);
    await clean(officer);
    await officer.page.locator('[data-mark=CONFLICT] button').click();
    await dialog(officer).locator('input').fill('60');
    await dialog(officer).locator('textarea').fill('复核答卷');
    await clean(officer);
    await confirm(officer);
    await officer.page.locator('[data-mark=CONFLICT]').waitFor({ state: 'detached' });
  });

  it('is published after a look, and corrected by two', async () => {
    const { page } = officer;
    await officer.goto(address);
    await page.locator('p > .ant-btn-primary').click();
    await dialog(officer).locator('.facts').waitFor();
    await clean(officer);
    await confirm(officer);
    await page.locator('.page-extra a[href$="/results"]').click();
    await page.locator('tr[data-result=RETAKE]').nth(5).waitFor();
    await clean(officer);
    await page.locator('tr[data-result] button').first().click();
    await dialog(officer).locator('select').selectOption('3');
    await dialog(officer).locator('input').fill('60');
    await dialog(officer).locator('textarea').fill('统分有误');
    await confirm(officer);
    await page.locator('[data-correction=OPEN]').waitFor();
    const second = await visitAs(ground.second);
    await second.goto(`${address}/results`);
    await second.page.locator('[data-correction=OPEN] .ant-btn-primary').click();
    await second.page.locator('tr[data-result=PASSED]').waitFor();
    await clean(second);
    await second.picture(`results-${locale}`);
    expect([officer.errors, second.errors, stranger.errors]).toEqual([[], [], []]);
  });
});
