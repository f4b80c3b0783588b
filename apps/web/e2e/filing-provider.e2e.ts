import { readFiling } from './support/filed.js';
import type { Visitor } from './support/browser.js';
import { InstitutionForm, pastedTeachers } from './support/declaration.js';
import { tabTo } from './support/keyboard.js';
import { signIn } from './support/sign-in.js';
import { startFilingProduct, type FilingProduct, type FilingUnit } from './support/filing-product.js';

jest.setTimeout(300_000);

const COUNTY = '330106';

describe('an institution declares', () => {
  let product: FilingProduct;
  let unit: FilingUnit;
  let visitor: Visitor;
  let form: InstitutionForm;
  let id: string;

  beforeAll(async () => {
    product = await startFilingProduct('journey');
    for (const place of ['330000', '330100', COUNTY]) await product.province.issue(place, 5);
    unit = await product.unit(COUNTY);
    visitor = await product.visit();
    await signIn(visitor.page, unit.person);
    form = new InstitutionForm(visitor.page);
  });
  afterAll(() => product.close());

  const state = (section: string) => visitor.page.locator(`[data-section="${section}"]`).innerText();

  it('says what to do next and by when, and begins without a choice of channel', async () => {
    const step = visitor.page.locator('.next-step');
    await step.waitFor();
    expect(await step.innerText()).toMatch(/正在接受申报，可在 2017年12月30日 前（还有 \d+ 天）/);
    expect(await visitor.page.locator('[data-round]').count()).toBe(2);
    await visitor.picture('provider-home');
    const round = visitor.page.locator(`[data-round="${product.province.rounds.TRAINING_INSTITUTION}"]`);
    await round.getByRole('button').click();
    await visitor.page.locator('.task-list').waitFor();
    id = /filings\/([0-9a-f-]+)/.exec(visitor.page.url())?.[1] ?? '';
    expect(await visitor.page.locator('.task-list .tag', { hasText: '未填写' }).count()).toBe(9);
    expect(await visitor.page.locator('.page-lead').innerText()).toContain('商务主管部门初选');
    await visitor.picture('provider-tasks');
  });

  it('fills a section from the package’s form and says "filled in, not submitted"', async () => {
    await visitor.page.locator('[data-section="unit"] a').click();
    await form.unit(unit.name);
    await visitor.page.locator('.finding[data-rule="applicant"][data-result="MET"]').waitFor();
    await form.saved();
    await visitor.picture('provider-unit');
    await visitor.page.locator('.page-back').click();
    expect(await state('unit')).toContain('已填写（未提交）');
  });

  it('says at the field that the parts of the staff do not add up, while typing', async () => {
    await visitor.page.locator('[data-section="staff"] a').click();
    await form.headcount('21');
    await visitor.page.locator('.field-error').waitFor();
    expect(await form.field('staff.total').getAttribute('aria-invalid')).toBe('true');
    await form.field('staff.total').fill('20');
    await visitor.page.locator('.field-error').waitFor({ state: 'hidden' });
    await form.saved();
  });

  it('asks for the lease only of who rents', async () => {
    await form.open('venue');
    expect(await form.field('venue.leaseUntil').count()).toBe(0);
    await form.choose('venue.tenure', '租赁');
    await form.field('venue.leaseUntil').fill('2020-12-31');
    await form.choose('venue.tenure', '自有');
    expect(await form.field('venue.leaseUntil').count()).toBe(0);
    await form.fill({ 'venue.address': '文三路 100 号', 'venue.area': '800' });
    await form.saved();
  });

  it('shows scopes by level, why one is closed, and what another must attach', async () => {
    await form.open('scopes');
    expect(await form.scope('senior').isDisabled()).toBe(true);
    expect(await visitor.page.locator('.scope-closed').innerText()).toContain('省级标准');
    await form.scope('assistant').check();
    expect(await visitor.page.locator('[data-level="assistant"] [data-scope] input:checked').count()).toBe(3);
    await form.scope('assistant-logistics').uncheck();
    await form.scope('manager').check();
    await form.saved();
    await visitor.picture('provider-scopes');
    await visitor.page.locator('.scope-materials a').click();
    const row = visitor.page.locator('[data-material="full-time-teacher-cvs"]');
    await row.waitFor();
    expect(await row.innerText()).toContain('必需');
    await form.open('scopes');
    await form.scope('manager').uncheck();
    await form.saved();
    await form.open('documents');
    expect(await row.count()).toBe(0);
  });

  it('takes a roster pasted from Excel and doubts it where it differs from the staff', async () => {
    await form.open('teachers');
    await form.paste('teachers.0.name', pastedTeachers);
    expect(await form.field('teachers.0.title').inputValue()).toBe('senior');
    expect(await form.field('teachers.2.name').inputValue()).toBe('𠮷田');
    expect(await form.field('teachers.2.employment').inputValue()).toBe('part-time');
    await form.saved();
    await visitor.picture('provider-teachers');
    await form.field('teachers.2.employment').selectOption('full-time');
    await form.saved();
    await form.open('staff');
    await visitor.page.getByRole('alert').getByText(/名单/).waitFor();
    await form.open('teachers');
    await form.field('teachers.2.employment').selectOption('part-time');
    await form.saved();
  });

  it('fills the rest and uploads the documents that are asked for', async () => {
    await form.open('licences');
    await form.licences();
    await form.saved();
    await form.open('training');
    await form.training();
    await form.saved();
    await form.open('commitments');
    await form.choose('commitments.provincialPlan', '是');
    await form.choose('commitments.syllabus', '是');
    await form.saved();
    await form.open('documents');
    expect(await visitor.page.locator('[data-material="unit-lease"]').count()).toBe(0);
    for (const material of ['training-licence', 'unit-registration', 'unit-title-deed', 'unit-equipment']) {
      await form.upload(material, `${material}.pdf`);
    }
    await form.saved();
    await visitor.picture('provider-documents');
    await visitor.page.locator('.page-back').click();
    const filled = visitor.page.locator('.task-list .tag', { hasText: '已填写（未提交）' });
    await filled.nth(8).waitFor();
    expect(await filled.count()).toBe(9);
  });

  it('reads everything back with the desks to come, and submits by keyboard alone, once', async () => {
    await visitor.page.locator('.page-actions .link-button-primary').click();
    const submit = visitor.page.locator('.submit-form');
    await submit.waitFor();
    expect(await visitor.page.locator('.read-section').count()).toBe(9);
    expect(await visitor.page.locator('.read-section a', { hasText: '修改' }).count()).toBe(9);
    expect(await visitor.page.locator('main').innerText()).toContain('助理电子商务师');
    expect(await submit.innerText()).toMatch(/ → /);
    await visitor.picture('provider-check');
    await tabTo(visitor, '.submit-form input[type=checkbox]');
    await visitor.page.keyboard.press('Space');
    await tabTo(visitor, '.submit-form button[type=submit]');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.locator('.progress-now[data-status="IN_REVIEW"]').waitFor();
    expect((await readFiling(unit.client, id))?.attempt).toBe(1);
    const steps = visitor.page.locator('.route-steps > li');
    expect(await steps.evaluateAll((items) => items.map((item) => item.getAttribute('data-state')))).toEqual([
      'current',
      'waiting',
      'waiting',
      'waiting',
    ]);
    await visitor.picture('provider-progress');
  });

  it('raised no error in the browser', () => expect(visitor.errors).toEqual([]));
});
