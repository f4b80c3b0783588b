import { judgeAll, readFiling, signAll, submittedFiling, type Client, type FilingShape } from './support/filings.js';
import type { Visitor } from './support/browser.js';
import { startFilingProduct, type FilingProduct, type FilingUnit } from './support/filing-product.js';
import { DeskBench, visitAs } from './support/officer.js';

jest.setTimeout(300_000);

const XIHU = '330106';
const HANGZHOU = '330100';
const ZHEJIANG = '330000';
const departments = ['HUMAN_RESOURCES', 'FINANCE', 'EDUCATION'] as const;

describe('a filing travels over the desks', () => {
  let product: FilingProduct;
  let institution: FilingUnit;
  let first: FilingShape;
  let second: FilingShape;
  let county: Visitor;
  let city: Visitor;
  let province: Visitor;
  const visitors: Visitor[] = [];

  const visit = async (client: Client): Promise<Visitor> => {
    const visitor = await visitAs(product, client);
    visitors.push(visitor);
    return visitor;
  };
  const officer = (place: string, department?: (typeof departments)[number]) =>
    product.province.officer(place, department);

  beforeAll(async () => {
    product = await startFilingProduct('desks');
    // One slot in all: the second filing meets a full cap.
    await product.province.issue(HANGZHOU, 1);
    institution = await product.unit(XIHU);
    first = await submittedFiling(product.province, institution);
    second = await submittedFiling(product.province, await product.unit(XIHU));
    await officer(ZHEJIANG);
    county = await visit(await officer(XIHU));
    city = await visit(await officer(HANGZHOU));
    province = await visit(await officer(ZHEJIANG));
  });
  afterAll(() => product.close());

  const names = (visitor: Visitor) => visitor.page.locator('.filing-table .ant-table-row a').allInnerTexts();

  it('waits in the county’s queue with its deadline in words, and nowhere else as a task', async () => {
    await county.goto('/');
    await county.page.waitForURL('**/filings?mine=1');
    const row = county.page.locator('.ant-table-row', { hasText: institution.name });
    await row.waitFor();
    expect(await row.locator('.due').innerText()).toMatch(/还剩 10 个工作日[\s\S]*2014-07-04/);
    expect(await names(county)).toHaveLength(2);
    await city.goto('/filings?mine=1');
    await city.page.getByText('没有符合条件的申报').waitFor();
    await city.goto('/filings');
    await city.page.locator('.ant-table-row').first().waitFor();
    expect(await names(city)).toHaveLength(2);
    await county.picture('county-queue');
  });

  it('is found by text, kind and place; conditions, sort and choice live in the address', async () => {
    await province.goto('/filings');
    await province.page.getByLabel('设区市').selectOption(HANGZHOU);
    await province.page.getByLabel('县（市、区）', { exact: true }).selectOption(XIHU);
    await province.page.getByLabel('申报类别').selectOption('TRAINING_INSTITUTION');
    await province.page.getByLabel('关键词').fill(institution.name);
    await province.page.getByRole('button', { name: '查询' }).click();
    await province.page.waitForURL((url) => url.searchParams.get('place') === XIHU);
    await province.page.locator('.ant-table-row').nth(1).waitFor({ state: 'detached' });
    expect(await names(province)).toEqual([institution.name]);
    await province.page.reload();
    await province.page.locator('.ant-table-row').first().waitFor();
    expect(await names(province)).toEqual([institution.name]);
    expect(await province.page.getByLabel('县（市、区）', { exact: true }).inputValue()).toBe(XIHU);
    await province.goto('/filings?kind=PRACTICE_BASE');
    await province.page.getByText('没有符合条件的申报').waitFor();
  });

  it('passes the county only when venue and materials are attested', async () => {
    await county.goto(`/filings/${first.id}/review?mine=1`);
    const bench = new DeskBench(county.page);
    await bench.shows({ stage: 'prescreen', status: 'IN_REVIEW' });
    await county.page.waitForFunction(() => document.querySelector('.decision-why')?.textContent?.includes('尚未判断'));
    expect(await bench.button('通过').isDisabled()).toBe(true);
    await bench.judgeAll();
    await bench.why().getByText('没有妨碍通过的事项').waitFor();
    await bench.button('通过').click();
    await bench.confirm();
    await bench.dialog().getByRole('alert').getByText('请先确认场地、相关材料已查验').waitFor();
    await bench.dialog().getByRole('checkbox').check();
    await bench.confirm();
    await bench.shows({ stage: 'review' });
    expect(await county.page.locator('.decision-bar').count()).toBe(0);
  });

  it('goes to the next item of the queue without going back', async () => {
    await county.page.getByRole('button', { name: '下一件' }).click();
    await county.page.waitForURL(`**/filings/${second.id}/review?mine=1`);
    await new DeskBench(county.page).shows({ stage: 'prescreen' });
  });

  it('passes as part of a batch that is checked first, with a result for each', async () => {
    await judgeAll(await officer(XIHU), second);
    await county.goto('/filings?mine=1');
    await county.page.getByRole('button', { name: /选择符合条件的全部 1 件/ }).click();
    await county.page.getByRole('button', { name: /^通过“县/ }).click();
    const bench = new DeskBench(county.page);
    const line = bench.dialog().locator(`[data-item="${second.id}"]`);
    await line.getByText('可通过，转“市级审核”').waitFor();
    await bench.dialog().getByRole('checkbox').check();
    await bench.confirm();
    await line.getByText('已通过').waitFor();
    await bench.confirm();
    await county.page.getByText('没有符合条件的申报').waitFor();
  });

  it('waits for three departments, who sign in their own sessions', async () => {
    await city.goto(`/filings/${first.id}/review`);
    const bench = new DeskBench(city.page);
    await bench.why().getByText('尚待会签：人社、财政、教育').waitFor();
    expect(await bench.button('通过').isDisabled()).toBe(true);
    for (const department of departments) {
      const signer = await visit(await officer(HANGZHOU, department));
      await signer.goto(`/filings/${first.id}/review`);
      const desk = new DeskBench(signer.page);
      await desk.shows({ stage: 'review' });
      expect(await signer.page.getByRole('button', { name: '通过', exact: true }).count()).toBe(0);
      await desk.decide('同意会签');
      await signer.page.locator(`.sign-offs [data-department="${department}"][data-verdict="SIGNED"]`).waitFor();
      expect(await desk.button('同意会签').count()).toBe(0);
      await signer.close();
    }
    await city.page.reload();
    await city.page.locator('.sign-offs [data-verdict="SIGNED"]').nth(2).waitFor();
    await bench.why().getByText('没有妨碍通过的事项').waitFor();
    await city.picture('city-workbench');
  });

  it('shows what a pass does to the cap before the click, and then the cap is full for the next', async () => {
    const bench = new DeskBench(city.page);
    await bench.button('通过').click();
    const line = bench.dialog().locator(`[data-place="${HANGZHOU}"]`);
    expect([await line.locator('.cap-free').innerText(), await line.locator('.cap-freeAfter').innerText()]).toEqual([
      '1',
      '0',
    ]);
    await bench.confirm();
    await bench.shows({ stage: 'approval' });

    const inReview = await readFiling(await officer(HANGZHOU), second.id);
    if (!inReview) throw new Error('the second filing is gone');
    await signAll(product.province, inReview);
    await city.goto(`/filings/${second.id}/review`);
    await bench.shows({ stage: 'review' });
    await bench.why().getByText(/名额/).waitFor();
    expect(await bench.button('通过').isDisabled()).toBe(true);
    expect(await city.page.locator(`[data-place="${HANGZHOU}"]`).getAttribute('data-full')).toBe('true');
    await city.picture('cap-full');
  });

  it('is refused in a batch at the full cap, and stays where it was', async () => {
    await city.goto('/filings?mine=1');
    await city.page.locator('.ant-table-row .ant-checkbox-input').first().check();
    await city.page.getByRole('button', { name: /^通过“市级审核”/ }).click();
    const bench = new DeskBench(city.page);
    await bench.dialog().locator(`[data-item="${second.id}"]`).getByText('不能通过').waitFor();
    expect(await bench.dialog().getByRole('button', { name: '通过 0 件' }).isDisabled()).toBe(true);
    await bench.dialog().getByRole('button', { name: '取消' }).click();
    expect((await readFiling(await officer(HANGZHOU), second.id))?.stage).toBe('review');
  });

  it('is approved by the province and published by a notice, with a filing number', async () => {
    const atProvince = await readFiling(await officer(ZHEJIANG), first.id);
    if (!atProvince) throw new Error('the first filing is gone');
    await signAll(product.province, atProvince);
    await province.goto(`/filings/${first.id}/review`);
    const bench = new DeskBench(province.page);
    await bench.shows({ stage: 'approval' });
    await bench.decide('通过');
    await bench.shows({ stage: 'publication' });

    await province.goto('/filings?stage=publication');
    await province.page.locator('.ant-table-row .ant-checkbox-input').first().check();
    await province.page.getByRole('button', { name: '公告备案（1 件）' }).click();
    await bench.confirm();
    await bench.dialog().getByRole('alert').getByText('请填写公告文号和标题').waitFor();
    await bench.dialog().getByLabel('公告文号').fill('2014年第12号');
    await bench.dialog().getByLabel('公告标题').fill('第一批备案名单');
    await bench.confirm();
    await bench.dialog().locator('[data-tone="good"]').waitFor();
    expect(await bench.dialog().locator(`[data-item="${first.id}"]`).innerText()).toMatch(/已备案 \S+/);
    await bench.confirm();
    await province.goto(`/filings/${first.id}/review`);
    await bench.shows({ status: 'APPROVED' });
    expect(await province.page.getByTestId('filing-number').innerText()).toContain('2014年第12号');
    await province.picture('published');
  });

  it('shows the summary as the workbook has it, under the same conditions', async () => {
    await province.goto('/summary?kind=TRAINING_INSTITUTION');
    const sheet = province.page.locator('[data-sheet="TRAINING_INSTITUTION"] tbody tr');
    await sheet.nth(1).waitFor();
    expect(await sheet.first().innerText()).toContain('李强');
    await province.page.getByRole('button', { name: '导出 Excel' }).click();
    const link = province.page.getByRole('link', { name: /^下载 .*\.xlsx$/ });
    await link.waitFor({ timeout: 60_000 });
    const file = await province.context.request.get((await link.getAttribute('href')) ?? '');
    expect([file.status(), (await file.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
  });

  it('raised no error', () => expect(visitors.flatMap(({ errors }) => errors)).toEqual([]));
});
