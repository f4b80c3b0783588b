import {
  eventually,
  fileProviders,
  handIn,
  type AnnualTenant,
  type FiledProvider,
  type Client,
  submittedFiling,
  superuser,
} from './support/filed.js';
import type { Visitor } from './support/browser.js';
import { startFilingProduct, type FilingProduct } from './support/filing-product.js';
import { visitAs } from './support/officer.js';
import { SchoolForm } from './support/school.js';

jest.setTimeout(240_000);

describe('a provider reports, rectifies and is revoked', () => {
  let product: FilingProduct;
  let tenant: AnnualTenant;
  let provider: FiledProvider;
  let manager: Client;
  let visitor: Visitor;
  let form: SchoolForm;

  beforeAll(async () => {
    product = await startFilingProduct('report');
    const { province, world } = product;
    tenant = { ...province.tenant, programmeId: province.programmeId, offices: { province: '', city: '', county: '' } };
    const [filed] = await fileProviders(world, tenant, 1, { filedAt: '2012-05-01T00:00:00+08:00' });
    if (!filed) throw new Error('nobody was filed');
    provider = filed;
    // An entry knows its package, and so the length of a ban, by the filing that led to it.
    const { id } = await submittedFiling(province, await product.unit('330106'));
    await superuser(world, 'UPDATE provider SET case_id = $2 WHERE id = $1', [provider.id, id]);
    await handIn(world, tenant, [{ providerId: provider.id, year: 2012, satisfied: 83, passed: 77 }]);
    manager = await world.signedIn(province.tenant, province.tenant.bodyId, 'PROGRAMME_MANAGER');
    await send(manager, 'openAnnualReports', 'OpenAnnualReportsInput', { year: 2013 });
    const people = await world.signedIn(province.tenant, provider.organisationId, 'PROVIDER_SUBMITTER');
    visitor = await visitAs(product, people);
    form = new SchoolForm(visitor.page);
  });
  afterAll(() => product.close());

  const send = async (client: Client, name: string, type: string, input: object): Promise<void> => {
    const data = await client.must<Record<string, { userErrors: unknown[] }>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code field message } } }`,
      { input },
    );
    expect(data[name]?.userErrors).toEqual([]);
  };
  const rate = (name: string) => visitor.page.locator(`[data-rate="${name}"] dd`).innerText();

  it('says first that last year’s report is overdue', async () => {
    const step = visitor.page.locator('.next-step[data-step="report"]');
    await step.waitFor();
    expect(await step.innerText()).toMatch(/2013 年度统计报告/);
    expect(await step.innerText()).toMatch(/已逾期 \d+ 天/);
    expect(await visitor.page.locator('[data-report="2013"]').innerText()).toContain('逾期未报');
    await visitor.picture('report-home');
    await step.getByRole('link').click();
    await visitor.page.locator('.report-table').waitFor();
  });

  it('shows last year’s figures beside, never as this year’s', async () => {
    expect(await visitor.page.locator('[data-figure="satisfied"] .figure-before').innerText()).toBe('83');
    expect(await form.field('satisfied').inputValue()).toBe('');
    expect(await rate('satisfaction')).toBe('未填写');
  });

  it('works the rates out while typing, cut off and never rounded up to sixty', async () => {
    await form.field('responses').fill('100000');
    await form.field('satisfied').fill('59999');
    expect(await rate('satisfaction')).toMatch(/^59\.99%/);
    await form.field('satisfied').fill('60000');
    expect(await rate('satisfaction')).toMatch(/^60\.00%/);
  });

  it('refuses more passed than examined at the field, before anything is sent', async () => {
    await form.field('examined').fill('100');
    await form.field('passed').fill('101');
    const row = visitor.page.locator('[data-figure="passed"]');
    expect(await row.locator('.field-error').innerText()).toContain('不能多于');
    expect(await form.field('passed').getAttribute('aria-invalid')).toBe('true');
    expect(await rate('passRate')).toBe('未填写');
    await form.field('passed').fill('58');
    expect(await rate('passRate')).toMatch(/^58\.00%/);
  });

  it('names every figure that is missing, with the way to it', async () => {
    await form.saved();
    await visitor.page.getByRole('checkbox').check();
    await visitor.page.locator('.submit-form button[type=submit]').click();
    const missing = visitor.page.locator('.submit-form .error-summary a');
    await missing.first().waitFor();
    expect(await missing.count()).toBe(4);
    await missing.first().click();
    await visitor.page.waitForFunction(() => document.activeElement?.id === 'f-revenue');
    await visitor.picture('report-missing');
  });

  it('is handed in by keyboard, stays correctable, and keeps both in its history', async () => {
    for (const [figure, value] of Object.entries({
      revenue: '1200000',
      trained: '320',
      practised: '80',
      sessions: '12',
    }))
      await form.field(figure).fill(value);
    await form.saved();
    await visitor.page.locator('.submit-form button[type=submit]').focus();
    await visitor.page.keyboard.press('Enter');
    await visitor.page.locator('[data-report-state="SUBMITTED"]').waitFor();
    expect(await visitor.page.locator('[data-report-state]').innerText()).toContain('迟报');
    await form.field('passed').fill('57');
    await form.saved();
    await visitor.page.getByRole('checkbox').check();
    await visitor.page.getByRole('button', { name: '更正后重新上报' }).click();
    await visitor.page.getByText('第 2 次').waitFor();
    expect(await visitor.page.locator('.read-table').innerText()).toMatch(/考试通过人数\s+58\s+57/);
    await visitor.picture('report-history');
  });

  it('reports the rectification that the evaluation led to', async () => {
    await send(manager, 'startAnnualEvaluation', 'StartAnnualEvaluationInput', {
      programmeId: tenant.programmeId,
      year: 2013,
    });
    const runId = await eventually(async () => {
      const { annualEvaluations } = await manager.must<{
        annualEvaluations: { edges: { node: { id: string; status: string } }[] };
      }>('query { annualEvaluations(first: 1) { edges { node { id status } } } }');
      const [run] = annualEvaluations.edges;
      return run?.node.status === 'FINISHED' ? run.node.id : null;
    }, 'the evaluation finished');
    await send(await product.province.officer('330000'), 'decideEvaluations', 'DecideEvaluationsInput', {
      runId,
      decisions: [
        { providerId: provider.id, decision: 'RECTIFY', rectifyBy: '2014-09-20', reason: '通过率低于 60%，请整改。' },
      ],
    });
    await visitor.page.goto('/');
    await visitor.page.locator('.next-step[data-step="rectify"]').waitFor();
    await visitor.page.locator('.next-step button').click();
    const dialog = visitor.page.getByRole('dialog');
    expect(await dialog.innerText()).toContain('通过率低于 60%，请整改。');
    await dialog.locator('textarea').fill('已增加两名专职教师，补考安排见附件。');
    await visitor.picture('report-rectify');
    await dialog.locator('.ant-modal-footer button').last().click();
    await visitor.page.locator('[data-evaluation="2013"]').getByText('已报告，待核查').waitFor();
    expect(await visitor.page.locator('.next-step[data-step="nothing"]').count()).toBe(1);
  });

  it('shows a ban with its last day, and offers no batch while it lasts', async () => {
    // As an institution the unit is filed already: only a base can be applied for.
    expect(await visitor.page.locator('[data-round]').getByRole('button').count()).toBe(1);
    const proposer = await product.province.officer('330000');
    const { proposeRevocation } = await proposer.must<{
      proposeRevocation: { revocation: { id: string } | null; userErrors: unknown[] };
    }>(
      'mutation ($input: ProposeRevocationInput!) { proposeRevocation(input: $input) { revocation { id } userErrors { code } } }',
      { input: { providerId: provider.id, ground: 'PUNISHED', evidence: '行政处罚决定书。' } },
    );
    expect(proposeRevocation.userErrors).toEqual([]);
    await send(await product.province.colleague('330000'), 'decideRevocation', 'DecideRevocationInput', {
      id: proposeRevocation.revocation?.id,
      decision: 'CONFIRMED',
      reason: '属实。',
    });
    await visitor.page.reload();
    await visitor.page.locator('.ban-note').waitFor();
    expect(await visitor.page.locator('.ban-note').innerText()).toMatch(/2016年6月20日（含当日）以前不受理/);
    expect(await visitor.page.locator('[data-round]').getByRole('button').count()).toBe(0);
    expect(await visitor.page.locator('[data-entry]').innerText()).toContain('已取消备案资格');
    await visitor.picture('report-ban');
  });

  it('raised no error in the browser', () => expect(visitor.errors).toEqual([]));
});
