import { startProduct, type Product } from './support/product.js';
import type { Visitor } from './support/browser.js';
import { tabTo } from './support/keyboard.js';
import { Workbench } from './support/reviewer.js';
import { pastedRoster, SchoolForm } from './support/school.js';
import { signIn } from './support/sign-in.js';

jest.setTimeout(240_000);

describe('a school applies, a reviewer returns and approves', () => {
  const schoolName = '北方职业学校';
  let product: Product;
  let school: Visitor;
  let reviewer: Visitor;
  let form: SchoolForm;
  let bench: Workbench;

  beforeAll(async () => {
    product = await startProduct();
    const id = await product.school(schoolName);
    const submitter = await product.person('SCHOOL_SUBMITTER', id);
    const judge = await product.person('REVIEWER');
    school = await product.visit();
    reviewer = await product.visit();
    form = new SchoolForm(school.page);
    bench = new Workbench(reviewer.page);
    await signIn(school.page, submitter);
    await signIn(reviewer.page, judge);
  });
  afterAll(() => product.close());

  const status = (value: string) => school.page.locator(`.progress-now[data-status="${value}"]`).waitFor();

  it('tells the school what to do next and by when, and begins', async () => {
    const step = school.page.locator('.next-step');
    expect(await step.innerText()).toMatch(/2021年4月1日.*还有 17 天/s);
    await school.picture('home');
    await step.getByRole('button').click();
    await school.page.locator('.task-list').waitFor();
    expect(await school.page.locator('.task-list .tag', { hasText: '未填写' }).count()).toBe(9);
  });

  it('fills the licence and says "filled in, not submitted"', async () => {
    await school.page.locator('[data-section="licence"] a').click();
    await form.licence();
    await form.saved();
    await school.page.locator('.page-back').click();
    expect(await school.page.locator('[data-section="licence"]').innerText()).toContain('已填写（未提交）');
  });

  it('shows the least change while an intake is too small, and that it is met after it', async () => {
    await school.page.locator('[data-section="majors"] a').click();
    await form.majors();
    const finding = form.finding('enrolment-3y');
    await school.page.locator('.finding[data-rule="enrolment-3y"][data-result="NOT_MET"]').waitFor();
    expect(await finding.innerText()).toContain('2019 年招生须多 1 人');
    await school.page.getByLabel(/2019/).fill('30');
    await school.page.locator('.finding[data-rule="enrolment-3y"][data-result="MET"]').waitFor();
    await form.saved();
  });

  it('takes a roster pasted from Excel and derives the shares from it', async () => {
    await form.open('team');
    await form.paste('team.0.name', pastedRoster);
    expect(await school.page.locator('[data-count="team"] dd').innerText()).toBe('4');
    expect(await form.field('team.2.name').inputValue()).toBe('𠮷田');
    expect(await form.field('team.0.title').inputValue()).toBe('senior');
    await school.page.locator('.finding[data-rule="dual-qualified"][data-result="NOT_MET"]').waitFor();
    expect(await form.finding('dual-qualified').innerText()).toContain('再有 1 名');
    await form.field('team.1.dualQualified').check();
    await school.page.locator('.finding[data-rule="dual-qualified"][data-result="MET"]').waitFor();
    await form.saved();
    await school.picture('team');
  });

  it('fills the other sections and uploads the documents', async () => {
    await form.open('head');
    await form.head();
    await form.saved();
    await form.open('rooms');
    await form.rooms();
    await form.saved();
    await form.open('equipment');
    await school.page.getByLabel(/电脑/).fill('48');
    await form.saved();
    await form.open('staff');
    await form.staff();
    await form.saved();
    await form.open('narrative');
    await form.narrative();
    await form.saved();
    await form.open('materials');
    for (const material of ['school-licence', 'training-plan', 'venue-photos']) {
      await form.upload(material, `${material}.pdf`);
    }
    await form.saved();
    await school.picture('materials');
  });

  it('refuses a script that calls itself a document, at its row', async () => {
    const row = school.page.locator('[data-material="training-records"]');
    const file = { name: '记录.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<script>alert(1)</script>') };
    await row.locator('input[type=file]').setInputFiles(file);
    await row.getByRole('alert').getByText('记录.pdf').waitFor();
    expect(await row.getByRole('link').count()).toBe(0);
  });

  it('reads everything back and submits by keyboard alone, once', async () => {
    await school.page.locator('.page-back').click();
    await school.page.locator('.page-actions .link-button-primary').click();
    const submit = school.page.locator('.submit-form');
    await submit.waitFor();
    expect(await school.page.locator('.read-section').count()).toBe(9);
    expect(await school.page.locator('.read-section a', { hasText: '修改' }).count()).toBe(9);
    await school.picture('check');

    await tabTo(school, '.submit-form button[type=submit]');
    await school.page.keyboard.press('Enter');
    await submit.getByRole('alert').waitFor();
    expect(await submit.getByRole('alert').innerText()).toContain('请先勾选确认');
    await tabTo(school, '.submit-form input[type=checkbox]');
    await school.page.keyboard.press('Space');
    await tabTo(school, '.submit-form button[type=submit]');
    await school.page.evaluate(() => Object.assign(window, { samePage: true }));
    await school.page.keyboard.press('Enter');
    await school.page.keyboard.press('Enter');
    await school.page.locator('.progress-now').waitFor();
  });

  it('brings the evaluation to the open page without reloading', async () => {
    await status('IN_REVIEW');
    expect(await school.page.evaluate(() => 'samePage' in window)).toBe(true);
    expect(await school.page.locator('.findings-panel .finding').count()).toBeGreaterThan(10);
    expect(await school.page.locator('.timeline > li').count()).toBe(1);
    await school.picture('progress');
  });

  it('lets the reviewer judge with the evidence beside it, and says why approving is not open yet', async () => {
    await bench.open(schoolName);
    const approve = reviewer.page.locator('.decision-buttons').getByRole('button', { name: /批准/ });
    expect(await approve.isDisabled()).toBe(true);
    expect(await reviewer.page.locator('.decision-why').innerText()).toContain('尚未判断');
    expect(await reviewer.page.locator('[data-rule="major-plan"] .rule-evidence a').innerText()).toBe(
      'training-plan.pdf',
    );
    await bench.judge('training-experience', true);
    await bench.judge('structured-team', true);
    await bench.judge('venue-equipment', true);
    await bench.judge('head-mobilises', true);
    await bench.judge('major-plan', false, '方案缺少实训安排');
    await reviewer.picture('workbench');
  });

  it('returns it once with all defects, each tied to a field or a document', async () => {
    await bench.noteDefect('narrative.majorPlan', '请写明实训课时');
    await bench.noteDefect('documents.training-plan', '缺少第 3 页');
    await bench.decide(/退回/, '请补正两处');
    await bench.waitForStatus('RETURNED');
  });

  it('shows the school every defect at once; each link lands on its field', async () => {
    await status('RETURNED');
    const defects = school.page.locator('.defect-list').first().locator('li');
    expect(await defects.allInnerTexts()).toEqual([
      expect.stringContaining('请写明实训课时'),
      expect.stringContaining('缺少第 3 页'),
    ]);
    await defects.nth(0).getByRole('link').click();
    await school.page.locator('.section-form').waitFor();
    await school.page.waitForFunction(() => document.activeElement?.id === 'f-narrative.majorPlan');
    await form.field('narrative.majorPlan').fill('实训 540 学时，见附件第 3 页。');
    await form.saved();
    await school.page.goBack();
    await school.page.locator('.defect-list a').nth(1).click();
    await school.page.waitForFunction(() => document.activeElement?.id === 'f-documents.training-plan');
    await school.page.locator('[data-material="training-plan"]').getByRole('button', { name: /移除/ }).click();
    await form.upload('training-plan', 'training-plan-2.pdf');
    await form.saved();
  });

  it('submits again', async () => {
    await school.page.locator('.page-back').click();
    await school.page.locator('.page-actions .link-button-primary').click();
    await school.page.getByRole('checkbox').check();
    await school.page.locator('.submit-form button[type=submit]').dblclick();
    await status('IN_REVIEW');
    expect(await school.page.locator('.timeline > li').count()).toBe(3);
  });

  it('shows the reviewer only what changed, with the verdicts that still hold', async () => {
    await bench.open(schoolName);
    expect(await reviewer.page.locator('.changed-switch [role=switch]').getAttribute('aria-checked')).toBe('true');
    const shown = await reviewer.page
      .locator('.evidence')
      .evaluateAll((sections) => sections.map((section) => section.getAttribute('data-section')));
    expect(shown).toEqual(['narrative', 'materials']);
    expect(await reviewer.page.locator('.evidence .read-changed').count()).toBe(2);
    await reviewer.picture('workbench-changed');
    await bench.judge('major-plan', true, '已补正');
    expect(await reviewer.page.locator('.decision-why').innerText()).not.toContain('不符合');
  });

  it('shows the effect on the capacity before the click, and approves', async () => {
    await reviewer.page.locator('.changed-switch [role=switch]').click();
    const open = await reviewer.page.locator('.decision-why').innerText();
    expect(open).toContain('由 0 增至 1（共 2 个），剩余 1 个');
    expect(await bench.form('structured-team').innerText()).toContain('沿用');
    await bench.decide(/^批准/);
    await bench.waitForStatus('APPROVED');
    await status('APPROVED');
  });

  it('keeps the whole record on both sides: desks for the school, people for the reviewer', async () => {
    await school.page.getByRole('link', { name: '完整记录' }).click();
    await school.page.locator('.submission').first().waitFor();
    expect(await school.page.locator('.submission').count()).toBe(2);
    const kinds = () =>
      school.page.locator('.timeline > li').evaluateAll((items) => items.map((item) => item.getAttribute('data-kind')));
    expect(await kinds()).toEqual(['SUBMIT', 'RETURN', 'RESUBMIT', 'APPROVE']);
    await school.picture('history');
    await reviewer.page.getByRole('link', { name: '完整记录' }).click();
    await reviewer.page.locator('.submission').first().waitFor();
    expect(await reviewer.page.locator('.timeline > li').count()).toBe(4);
  });

  it('raised no error in either browser', () => {
    expect([...school.errors, ...reviewer.errors]).toEqual([]);
  });
});
