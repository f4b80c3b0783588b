import { submittedApplication } from './support/applications.js';
import type { Visitor } from './support/browser.js';
import { startProduct, type Product } from './support/product.js';
import { Workbench } from './support/reviewer.js';
import { signIn } from './support/sign-in.js';

jest.setTimeout(240_000);

const judged = ['training-experience', 'structured-team', 'major-plan', 'venue-equipment', 'head-mobilises'];

describe('reviewers share a queue', () => {
  const names = ['东方职业学校', '西山商务学校', '南湖技术学院'];
  const ids: string[] = [];
  let product: Product;
  let first: Visitor;
  let second: Visitor;
  let school: Visitor;

  beforeAll(async () => {
    product = await startProduct({ capacity: 1 });
    for (const name of names) {
      const person = await product.person('SCHOOL_SUBMITTER', await product.school(name));
      ids.push(await submittedApplication(product, person, { submit: true }));
      product.world.clock.advance(60_000);
      school ??= await product.visit();
      if (ids.length === 1) await signIn(school.page, person);
    }
    first = await product.visit();
    second = await product.visit();
    await signIn(first.page, await product.person('REVIEWER'));
    await signIn(second.page, await product.person('REVIEWER'));
  });
  afterAll(() => product.close());

  const rows = (visitor: Visitor) => visitor.page.locator('.ant-table-row a').allInnerTexts();
  const shows = async (visitor: Visitor, expected: readonly string[]) => {
    await visitor.page.waitForFunction(
      (wanted) =>
        JSON.stringify([...document.querySelectorAll('.ant-table-row a')].map((link) => link.textContent)) === wanted,
      JSON.stringify(expected),
    );
    expect(await rows(visitor)).toEqual(expected);
  };

  it('shows what waits, the oldest first; search and sort live in the address', async () => {
    await shows(first, names);
    await first.page.getByLabel('关键词').fill('商务');
    await first.page.getByRole('button', { name: '查询' }).click();
    await shows(first, ['西山商务学校']);
    expect(decodeURIComponent(first.page.url())).toContain('search=商务');
    await first.page.reload();
    await shows(first, ['西山商务学校']);
    expect(await first.page.getByLabel('关键词').inputValue()).toBe('商务');
    await first.page.goBack();
    await shows(first, names);
    await first.page.getByRole('columnheader', { name: '提交时间' }).click();
    await shows(first, [...names].reverse());
    expect(first.page.url()).toContain('direction=desc');
  });

  it('goes to the next item without going back to the list', async () => {
    await first.goto(`/review/${ids[0] ?? ''}?status=IN_REVIEW`);
    await first.page.getByRole('button', { name: '下一件' }).click();
    await first.page.waitForURL(`**/review/${ids[1] ?? ''}**`);
    await first.page.getByRole('heading', { level: 1, name: '西山商务学校' }).waitFor();
  });

  it('keeps defects noted on one item away from the next', async () => {
    const bench = new Workbench(first.page);
    await bench.noteDefect('licence.number', '编号不清');
    expect(await first.page.getByRole('button', { name: '退回（1）' }).count()).toBe(1);
    await first.page.getByRole('button', { name: '下一件' }).click();
    await first.page.waitForURL(`**/review/${ids[2] ?? ''}**`);
    await first.page.getByRole('button', { name: '退回（0）' }).waitFor();
  });

  it('rejects with typed reasons, which the school reads', async () => {
    const bench = new Workbench(first.page);
    await first.goto(`/review/${ids[0] ?? ''}`);
    await first.page.locator('.decision-buttons').getByRole('button', { name: '不予通过' }).click();
    const dialog = first.page.getByRole('dialog');
    await dialog.getByRole('button', { name: '确认不予通过' }).click();
    expect(await dialog.getByRole('alert').innerText()).toContain('至少选择一条理由');
    await dialog.getByRole('checkbox', { name: '提供虚假材料' }).check();
    await dialog.locator('textarea').fill('合同为伪造');
    await dialog.getByRole('button', { name: '确认不予通过' }).click();
    await bench.waitForStatus('REJECTED');
    await school.goto(`/applications/${ids[0] ?? ''}/progress`);
    const record = school.page.locator('.timeline-reject');
    await record.waitFor();
    expect(await record.innerText()).toMatch(/提供虚假材料[\s\S]*|合同为伪造/);
    expect(await record.innerText()).toContain('合同为伪造');
  });

  it('tells a reviewer that somebody else decided meanwhile, and sends nothing', async () => {
    const path = `/review/${ids[1] ?? ''}`;
    await second.goto(path);
    await first.goto(path);
    const theirs = new Workbench(second.page);
    await theirs.noteDefect('licence.number', '编号不清');
    const bench = new Workbench(first.page);
    for (const rule of judged) await bench.judge(rule, true);
    await bench.decide(/^批准/);
    await bench.waitForStatus('APPROVED');

    await second.page.getByRole('button', { name: '退回（1）' }).click();
    const dialog = second.page.getByRole('dialog');
    await dialog.getByRole('button', { name: /列明 1 处/ }).click();
    await dialog
      .getByRole('alert')
      .getByText(/最终结果|状态不允许/)
      .waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
    await second.page.getByText('已由他人处理').waitFor({ timeout: 90_000 });
    await theirs.waitForStatus('APPROVED');
  });

  it('says that the round is full before anybody clicks', async () => {
    await first.goto(`/review/${ids[2] ?? ''}`);
    const bench = new Workbench(first.page);
    for (const rule of judged) await bench.judge(rule, true);
    await first.page.locator('.decision-why', { hasText: '名额 1 个已用完' }).waitFor();
    expect(await first.page.getByRole('button', { name: /^批准/ }).isDisabled()).toBe(true);
  });

  it('shows a school nothing of another school, and no workbench', async () => {
    await school.goto(`/applications/${ids[2] ?? ''}`);
    await school.page.getByRole('heading', { name: '没有找到' }).waitFor();
    await school.page.goto('/queue');
    await school.page.locator('.next-step').waitFor();
  });

  it('raised no error', () => expect([...first.errors, ...second.errors, ...school.errors]).toEqual([]));
});
