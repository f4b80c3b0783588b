import { fileSamples } from './support/rosters.js';
import { type Client, done, judgeAll, passOn, passTo, readFiling, submittedFiling } from './support/filed.js';
import type { Visitor } from './support/browser.js';
import { InstitutionForm } from './support/declaration.js';
import { signIn } from './support/sign-in.js';
import { startFilingProduct, type FilingProduct, type FilingUnit } from './support/filing-product.js';

jest.setTimeout(300_000);

const COUNTY = '330106';

/** Publishes one filing by a notice. */
async function publish(officer: Client, id: string): Promise<void> {
  const { publishFilings } = await officer.must<{ publishFilings: { userErrors: unknown[] } }>(
    'mutation ($input: PublishFilingsInput!) { publishFilings(input: $input) { userErrors { code } } }',
    { input: { ids: [id], number: '2014年第12号', title: '关于公布备案名单的公告' } },
  );
  expect(publishFilings.userErrors).toEqual([]);
}

describe('an institution mends, is filed and changes its name', () => {
  let product: FilingProduct;
  let unit: FilingUnit;
  let visitor: Visitor;
  let form: InstitutionForm;
  let id: string;

  beforeAll(async () => {
    product = await startFilingProduct('mended');
    for (const place of ['330000', '330100', COUNTY]) await product.province.issue(place, 5);
    unit = await product.unit(COUNTY);
    ({ id } = await submittedFiling(product.province, unit));
    visitor = await product.visit();
    await signIn(visitor.page, unit.person);
    await visitor.goto(`/filings/${id}/progress`);
    form = new InstitutionForm(visitor.page);
  });
  afterAll(() => product.close());

  const filing = async () => {
    const found = await readFiling(unit.client, id);
    if (!found) throw new Error('The filing is gone');
    return found;
  };

  it('shows every defect of a return at once; each lands on its field', async () => {
    const { attempt } = await filing();
    await done(await product.province.officer(COUNTY), 'returnFiling', {
      id,
      attempt,
      stage: 'prescreen',
      message: '请补正',
      defects: [
        { path: 'experience', code: reason(), text: '请写明各期主题' },
        { path: 'teachers.1.subjects', code: reason(), text: '课程名称有误' },
        { material: 'unit-equipment', code: reason(), text: '缺少清单' },
      ],
    });
    await visitor.page.locator('.progress-now[data-status="RETURNED"]').waitFor({ timeout: 30_000 });
    const links = visitor.page.locator('.defect-list').first().getByRole('link');
    expect(await links.count()).toBe(3);
    expect(await links.nth(1).innerText()).toMatch(/第 2 行.*任教课程/);
    await visitor.picture('provider-returned');
    for (const [index, target] of ['experience', 'teachers.1.subjects', 'documents.unit-equipment'].entries()) {
      await visitor.page.locator('.defect-list').first().getByRole('link').nth(index).click();
      await visitor.page.waitForFunction((wanted) => document.activeElement?.id === wanted, `f-${target}`);
      await visitor.page.goBack();
      await visitor.page.locator('.route-steps').waitFor();
    }
    await visitor.page.goto('/');
    await visitor.page.locator('.next-step[data-step="mend"]').waitFor();
    expect(await visitor.page.locator('.next-step').innerText()).toContain('有 3 处需要改正');
  });

  it('mends and submits again', async () => {
    await visitor.page.locator('.next-step a').click();
    await visitor.page.locator('[data-section="training"] a').click();
    await form.fill({ experience: '近一年办班 12 期：客服、美工各 6 期。' });
    await form.saved();
    await form.open('teachers');
    await form.field('teachers.1.subjects').fill('网店美工');
    await form.saved();
    await visitor.goto(`/filings/${id}/check`);
    await visitor.page.locator('.submit-form').waitFor();
    await visitor.page.getByRole('checkbox').check();
    await visitor.page.locator('.submit-form button[type=submit]').dblclick();
    await visitor.page.locator('.progress-now[data-status="IN_REVIEW"]').waitFor();
    expect((await filing()).attempt).toBe(2);
  });

  const sign = async (department: 'HUMAN_RESOURCES' | 'FINANCE' | 'EDUCATION') => {
    const office = await product.province.officer('330100', department);
    await done(office, 'signFiling', { id, attempt: 2, stage: 'review', verdict: 'SIGNED' });
  };

  it('follows the desks: who of the other departments still signs, and no officer’s name', async () => {
    await passOn(product.province, await filing());
    await sign('FINANCE');
    await visitor.page.reload();
    const review = visitor.page.locator('[data-stage="review"][data-state="current"]');
    await review.waitFor();
    expect(await review.locator('[data-verdict="SIGNED"]').innerText()).toBe('财政部门：同意');
    expect(await review.locator('[data-verdict="NONE"]').count()).toBe(2);
    const offices = visitor.page.locator('.timeline-return, .timeline-pass');
    expect((await offices.allInnerTexts()).join('\n')).not.toMatch(/人员\d/);
    expect(await offices.count()).toBe(2);
    await visitor.picture('provider-signoff');
  });

  it('is published and stands on the register with its number', async () => {
    await sign('HUMAN_RESOURCES');
    await sign('EDUCATION');
    const city = await product.province.officer('330100');
    await judgeAll(city, await filing());
    const passed = await done(city, 'passFiling', { id, attempt: 2, stage: 'review' });
    await passTo(product.province, passed, 'publication');
    await publish(await product.province.officer('330000'), id);
    const { filingNumber, status } = await filing();
    expect(status).toBe('APPROVED');
    await visitor.page.reload();
    await visitor.page.locator('.progress-now[data-status="APPROVED"]').waitFor();
    expect(await visitor.page.locator('.progress-now').innerText()).toContain(filingNumber ?? 'no number');
    await visitor.picture('provider-published');
    await visitor.page.goto('/');
    await visitor.page.locator(`[data-entry="${filingNumber}"]`).waitFor();
    await visitor.picture('provider-filed');
  });

  it('reports another name, mends what is missing, and sees it accepted by the province', async () => {
    await visitor.page
      .locator('[data-entry]')
      .getByRole('button', { name: /申报变更/ })
      .click();
    const dialog = visitor.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^更名/ }).check();
    await dialog.locator('.ant-modal-footer button').last().click();
    await form.field('name').waitFor();
    const change = /changes\/([0-9a-f-]+)/.exec(visitor.page.url())?.[1] ?? '';
    await visitor.page.getByRole('checkbox').check();
    await visitor.page.locator('.submit-form button[type=submit]').click();
    const refusals = visitor.page.locator('.submit-form .error-summary a');
    await refusals.first().waitFor();
    expect(await refusals.count()).toBe(4);
    await form.fill({ name: `${unit.name}（新）`, effectiveOn: '2014-06-20', reason: '工商变更登记通知书。' });
    const document = visitor.page.locator('[data-material="change-registration"]');
    await document
      .locator('input[type=file]')
      .setInputFiles({ name: '登记通知书.png', mimeType: 'image/png', buffer: fileSamples.png });
    await document.getByRole('link', { name: '登记通知书.png' }).waitFor();
    await form.saved();
    await visitor.picture('provider-change');
    await visitor.page.locator('.submit-form button[type=submit]').dblclick();
    await visitor.page.locator('.progress-now[data-status="IN_REVIEW"]').waitFor();
    expect(await visitor.page.locator('.read-section').first().innerText()).toContain(`${unit.name}（新）`);
    const { acceptProviderChange } = await (
      await product.province.officer('330000')
    ).must<{ acceptProviderChange: { userErrors: unknown[] } }>(
      'mutation ($input: AcceptProviderChangeInput!) { acceptProviderChange(input: $input) { userErrors { code } } }',
      { input: { id: change, attempt: 1 } },
    );
    expect(acceptProviderChange.userErrors).toEqual([]);
    await visitor.page.reload();
    await visitor.page.locator('.progress-now[data-status="APPROVED"]').waitFor();
    await visitor.picture('provider-change-accepted');
  });

  it('raised no error in the browser', () => expect(visitor.errors).toEqual([]));

  function reason(): string {
    const [first] = product.province.content.reasons.return;
    if (!first) throw new Error('The package has no reason for a return');
    return first.code;
  }
});
