import {
  done,
  IN_TIME,
  judgeAll,
  passOn,
  readFiling,
  submittedFiling,
  type Client,
  type FilingShape,
} from './support/filings.js';
import type { Visitor } from './support/browser.js';
import { startFilingProduct, type FilingProduct, type FilingUnit } from './support/filing-product.js';
import { DeskBench, visitAs } from './support/officer.js';

jest.setTimeout(300_000);

const XIHU = '330106';
const HANGZHOU = '330100';
const ZHEJIANG = '330000';

describe('officers beside each other', () => {
  let product: FilingProduct;
  let unit: FilingUnit;
  let filing: FilingShape;
  let mine: Visitor;
  let theirs: Visitor;
  let colleague: Client;

  beforeAll(async () => {
    product = await startFilingProduct('beside');
    await product.province.issue(HANGZHOU, 5);
    unit = await product.unit(XIHU);
    filing = await submittedFiling(product.province, unit);
    mine = await visitAs(product, await product.province.officer(XIHU));
    colleague = await product.province.colleague(XIHU);
    theirs = await visitAs(product, colleague);
  });
  afterAll(() => product.close());

  it('return a filing with all defects; after it comes back only what changed is shown', async () => {
    await mine.goto(`/filings/${filing.id}/review`);
    const bench = new DeskBench(mine.page);
    await mine.page.locator('[data-path="unit.address"] .defect-button').click();
    await bench.dialog().locator('textarea').fill('地址与执照不符');
    await bench.confirm();
    await bench.dialog().waitFor({ state: 'hidden' });
    await mine.page.locator('[data-path="teachers.0"] .defect-button').click();
    await bench.dialog().locator('textarea').fill('职称证书缺页');
    await bench.confirm();
    await bench.dialog().waitFor({ state: 'hidden' });
    await bench.decide('退回（2）');
    await bench.shows({ status: 'RETURNED' });

    const returned = await readFiling(unit.client, filing.id);
    expect(returned?.decisions.at(-1)?.defects.map(({ path }) => path)).toEqual(['unit.address', 'teachers.0']);
    const saved = await done(unit.client, 'saveFilingDraft', {
      id: filing.id,
      baseVersion: returned?.draft?.version,
      changes: {
        unit: { name: unit.name, nature: 'enterprise', address: '文三路 200 号', legalRepresentative: '李强' },
      },
    });
    await done(unit.client, 'submitFiling', { id: filing.id, draftVersion: saved.draft?.version });
    await bench.shows({ status: 'IN_REVIEW' });
    await mine.page.locator('[data-path="unit.address"].read-changed').waitFor();
    expect(await mine.page.locator('[data-path]').evaluateAll((all) => all.map((one) => one.getAttribute('data-path')))).toEqual(['unit.address']); // prettier-ignore
    await mine.page.getByRole('switch').click();
    await mine.page.locator('[data-path="teachers.0"]').waitFor();
  });

  it('are told when somebody else has handed it on, and send nothing', async () => {
    await theirs.goto(`/filings/${filing.id}/review`);
    await theirs.page.locator('[data-path="unit.address"] .defect-button').click();
    const bench = new DeskBench(theirs.page);
    await bench.dialog().locator('textarea').fill('地址不全');
    await bench.confirm();
    await bench.dialog().waitFor({ state: 'hidden' });
    const now = await readFiling(colleague, filing.id);
    if (!now) throw new Error('the filing is gone');
    await passOn(product.province, now);
    await bench.button('退回（1）').click();
    await bench.confirm();
    await bench
      .dialog()
      .getByRole('alert')
      .getByText(/状态不允许/)
      .waitFor();
    await bench.dialog().getByRole('button', { name: '取消' }).click();
    await theirs.page.getByText('已由他人处理').waitFor({ timeout: 30_000 });
    expect(await theirs.page.locator('.decision-bar').count()).toBe(0);
  });

  it('object with a reason, which stands in the way of the pass', async () => {
    const finance = await visitAs(product, await product.province.officer(HANGZHOU, 'FINANCE'));
    await finance.goto(`/filings/${filing.id}/review`);
    const bench = new DeskBench(finance.page);
    await bench.button('提出异议').click();
    await bench.confirm();
    await bench.dialog().getByRole('alert').getByText('请写明异议理由').waitFor();
    await bench.dialog().locator('textarea').fill('资金来源不明');
    await bench.confirm();
    await finance.page.locator('.sign-offs [data-department="FINANCE"][data-verdict="OBJECTED"]').waitFor();
    await finance.close();
    const city = await visitAs(product, await product.province.officer(HANGZHOU));
    await city.goto(`/filings/${filing.id}/review`);
    const desk = new DeskBench(city.page);
    await desk.why().getByText('会签有异议：财政').waitFor();
    expect(await city.page.locator('.sign-offs').innerText()).toContain('资金来源不明');
    expect(await desk.button('通过').isDisabled()).toBe(true);
    await desk.button('不予通过').click();
    await desk.dialog().getByRole('checkbox').first().check();
    await desk.dialog().locator('textarea').fill('财政部门有异议');
    await desk.confirm();
    await desk.shows({ status: 'REJECTED' });
    await city.close();
  });

  it('stay away from a unit in which they have an interest', async () => {
    const other = await submittedFiling(product.province, await product.unit(XIHU));
    await theirs.goto(`/filings/${other.id}/review`);
    const bench = new DeskBench(theirs.page);
    await bench.decide('申报回避', '本人亲属为该单位股东');
    await theirs.page.locator('.recusals').waitFor();
    expect(await theirs.page.locator('.decision-bar').count()).toBe(0);
    await mine.goto(`/filings/${other.id}/review`);
    await new DeskBench(mine.page).button('通过').waitFor();
    expect(await mine.page.locator('.recusals').innerText()).toContain('已声明回避');
  });

  it('stand in for each other, and the record names both', async () => {
    const neighbour = await product.province.officer('330108');
    const away = await submittedFiling(product.province, await product.unit(XIHU));
    const { viewer } = await neighbour.must<{ viewer: { name: string } }>('query Me { viewer { name } }');
    await mine.goto('/delegations');
    const form = mine.page.locator('.delegation-form');
    await form.getByLabel('查找同事').fill(viewer.name);
    await form.getByLabel('受托人').selectOption({ label: `${viewer.name} · 330108 COMMERCE` });
    // Looking for somebody else does not lose who was chosen.
    await form.getByLabel('查找同事').fill('查无此人');
    await form.getByLabel('受托人').locator('option').nth(2).waitFor({ state: 'detached' });
    expect(await form.getByLabel('受托人').locator('option:checked').innerText()).toContain(viewer.name);
    await form.getByRole('button', { name: '委托' }).click();
    await form.getByRole('alert').getByText('请选择受托人').waitFor();
    await form.getByLabel('末日（含）').fill('2014-06-30');
    await form.getByLabel('事由').fill('出差');
    await form.getByRole('button', { name: '委托' }).click();
    await mine.page.locator('[data-state="IN_FORCE"]', { hasText: viewer.name }).waitFor();

    const standIn = await visitAs(product, neighbour);
    await standIn.goto('/filings?mine=1');
    await standIn.page.locator('.delegation-banner').getByText('您正在代').waitFor();
    await standIn.goto(`/filings/${away.id}/review`);
    const bench = new DeskBench(standIn.page);
    await bench.judgeAll();
    // Each judgement says in whose place it was given.
    expect(await standIn.page.locator('.judge-actions small').first().innerText()).toMatch(/（代 /);
    await bench.button('通过').click();
    await bench.dialog().getByRole('checkbox').check();
    await bench.confirm();
    await bench.shows({ stage: 'review' });
    expect(await standIn.page.locator('.timeline').innerText()).toMatch(/（代 /);
    await standIn.picture('stand-in');

    await mine.page.getByRole('button', { name: /提前结束/ }).click();
    const dialog = new DeskBench(mine.page);
    await dialog.confirm();
    await mine.page.locator('[data-state="ENDED"]').waitFor();
    await standIn.goto('/filings?mine=1');
    await standIn.page.getByText('没有符合条件的申报').waitFor();
    expect(await standIn.page.locator('.delegation-banner').count()).toBe(0);
    await standIn.close();
  });

  it('load holidays, with every fault at its line, and deadlines follow', async () => {
    const admin = await product.world.signedIn(
      product.province.tenant,
      await product.province.office(ZHEJIANG),
      'PROGRAMME_MANAGER',
    );
    const waiting = await submittedFiling(product.province, await product.unit(XIHU));
    const manager = await visitAs(product, admin);
    await manager.goto('/holidays?year=2014');
    await manager.page.getByText('2014 年还没有载入节假日').waitFor();
    await manager.page.getByLabel('节假日', { exact: true }).fill('2014-06-30,放假,测试\n2014-02-30,也许,\n');
    await manager.page.locator('[data-line="2"]').waitFor();
    expect(await manager.page.locator('[data-line="2"]').innerText()).toMatch(
      /第 2 行[\s\S]*日期应为[\s\S]*第二列[\s\S]*名称/,
    );
    expect(await manager.page.getByRole('button', { name: /^载入/ }).isDisabled()).toBe(true);
    await manager.page.locator('input[type=file]').setInputFiles({
      name: '节假日.csv',
      mimeType: 'text/csv',
      // 日期,安排,名称 / 2014-06-30,放假,调休 as Excel saves it in China.
      buffer: Buffer.from('c8d5c6da2cb0b2c5c52cc3fbb3c60a323031342d30362d33302cb7c5bcd92cb5f7d0dd0a', 'hex'),
    });
    await manager.page.getByRole('button', { name: '载入 1 天' }).click();
    await manager.page.locator('tbody tr', { hasText: '2014-06-30' }).getByText('放假').waitFor();
    expect(await manager.page.locator('tbody').innerText()).toContain('调休');
    await manager.close();
    await mine.goto(`/filings?search=${waiting.number}`);
    const due = mine.page.locator('.ant-table-row .due').first();
    await due.waitFor();
    expect(await due.innerText()).toMatch(/还剩 10 个工作日[\s\S]*2014-07-07/);
  });

  it('work with the keyboard alone: from the queue to a passed filing', async () => {
    const last = await submittedFiling(product.province, await product.unit(XIHU), 'PRACTICE_BASE');
    await judgeAll(await product.province.officer(XIHU), last);
    await mine.goto(`/filings?search=${last.number}`);
    await mine.page.locator('.ant-table-row a').waitFor();
    const { keyboard } = mine.page;
    const focused = () => mine.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    const tabTo = async (wanted: RegExp) => {
      for (let presses = 0; presses < 120; presses++) {
        await keyboard.press('Tab');
        if (wanted.test(await focused())) return;
      }
      throw new Error(`The keyboard never reaches ${String(wanted)}`);
    };
    await mine.page.locator('main').focus();
    await tabTo(/单位 \w+$/);
    await keyboard.press('Enter');
    const bench = new DeskBench(mine.page);
    await bench.shows({ stage: 'prescreen' });
    await bench.why().getByText('没有妨碍通过的事项').waitFor();
    await tabTo(/^通过$/);
    await keyboard.press('Enter');
    await bench.dialog().waitFor();
    for (let presses = 0; presses < 20; presses++) {
      await keyboard.press('Tab');
      if (await mine.page.evaluate(() => document.activeElement?.matches('input[type=checkbox]') ?? false)) break;
    }
    await keyboard.press('Space');
    await tabTo(/^确认通过$/);
    await keyboard.press('Enter');
    await bench.shows({ stage: 'review' });
  });

  it('see what is overdue, and by how many days', async () => {
    const early = await submittedFiling(product.province, await product.unit(XIHU));
    product.world.clock.set(new Date(IN_TIME.getTime() + 40 * 86_400_000));
    const again = await visitAs(product, await product.province.colleague(XIHU));
    await again.context.clock.setSystemTime(product.world.clock.now());
    await again.goto('/filings?overdue=1');
    const row = again.page.locator('.ant-table-row', { hasText: early.number });
    await row.getByText(/逾期 \d+ 天/).waitFor();
    await again.close();
  });

  it('raised no error', () => expect([...mine.errors, ...theirs.errors]).toEqual([]));
});
