import { violationsOn } from './support/axe.js';
import type { Visitor } from './support/browser.js';
import { fileInProvince, judgeInProvince, type FiledProvider } from './support/filed-providers.js';
import { startFilingProduct, type FilingProduct } from './support/filing-product.js';
import { visitAs } from './support/officer.js';
import { fileSamples } from './support/rosters.js';

jest.setTimeout(240_000);

const CVS = 'full-time-teacher-cvs';

describe.each(['zh-CN', 'en'] as const)('a unit that takes on the training of managers, in %s', (locale) => {
  let product: FilingProduct;
  let provider: FiledProvider;
  let unit: Visitor;
  let change = '';

  beforeAll(async () => {
    product = await startFilingProduct(`cvs-${locale.toLowerCase()}`);
    const [filed] = await fileInProvince(product, 1, { filedAt: '2012-05-01T00:00:00+08:00' });
    if (!filed) throw new Error('Nobody is filed');
    provider = filed;
    await judgeInProvince(product, provider);
    const { world, province } = product;
    const people = await world.signedIn(province.tenant, provider.organisationId, 'PROVIDER_SUBMITTER');
    const { createProviderChange } = await people.must<{ createProviderChange: { change: { id: string } } }>(
      'mutation ($input: CreateProviderChangeInput!) { createProviderChange(input: $input) { change { id } } }',
      { input: { providerId: provider.id, kind: 'SCOPE' } },
    );
    change = createProviderChange.change.id;
    unit = await visitAs(product, people, { locale });
  });
  afterAll(() => product.close());

  const material = (id: string, { page } = unit) => page.locator(`[data-material="${id}"]`);
  const upload = async (id: string, name: string, buffer: Buffer, mimeType: string) => {
    await material(id).locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
    await material(id).getByRole('link', { name }).waitFor();
  };
  /** Submits, and answers the documents that are refused as missing. */
  const refused = async () => {
    await unit.page.locator('.submit-form button[type=submit]').click();
    const links = unit.page.locator('.submit-form .error-summary a');
    await links.first().waitFor();
    return links.evaluateAll((all) => all.map((one) => (one.getAttribute('href') ?? '').replace(/.*focus=/, '')));
  };

  it('is asked for its teachers’ CVs once it chooses that level, and for none before', async () => {
    const { page } = unit;
    await unit.goto(`/changes/${change}`);
    await material('scope-resources').waitFor();
    await page.locator('[data-scope="assistant-customer-service"] input').check();
    expect(await material(CVS).count()).toBe(0);
    expect(await page.locator('[data-level=senior] input').isDisabled()).toBe(true);
    await page.locator('[data-level=manager] input').check();
    await material(CVS).locator('.required-mark').waitFor();
    await page.locator('[data-level=manager] .scope-materials a').click();
    await page.waitForFunction((id) => Boolean(document.activeElement?.closest(`[data-material="${id}"]`)), CVS);
    expect(await violationsOn(page)).toEqual([]);
    await unit.picture(`change-cvs-${locale}`);
  });

  it('cannot submit without them, and is led to where they are missing', async () => {
    const { page } = unit;
    await page.locator('[id="f-effectiveOn"]').fill('2014-06-10');
    await page.locator('[id="f-reason"]').fill('新增职业经理人培训');
    await page.locator('.submit-form').getByRole('checkbox').check();
    expect(await refused()).toEqual(['documents.scope-resources', `documents.${CVS}`]);
    await upload('scope-resources', '师资场地.png', fileSamples.png, 'image/png');
    await page.locator('.submit-form .error-summary a').nth(1).waitFor();
    await page.locator('.submit-form button[type=submit]').click();
    await page.locator('.submit-form .error-summary a').nth(1).waitFor({ state: 'detached' });
    expect(await refused()).toEqual([`documents.${CVS}`]);
    expect(await page.locator('.submit-form .error-summary a').innerText()).toMatch(
      locale === 'en' ? /CVs/ : /专职教师简历/,
    );
    expect(await violationsOn(page)).toEqual([]);
    await unit.picture(`change-cvs-missing-${locale}`);
    await page.locator('.submit-form .error-summary a').click();
    await page.waitForFunction((id) => Boolean(document.activeElement?.closest(`[data-material="${id}"]`)), CVS);
  });

  it('uploads two, takes one back, and submits', async () => {
    const { page } = unit;
    await upload(CVS, '周正简历.png', fileSamples.png, 'image/png');
    await upload(CVS, '错的文件.png', fileSamples.png, 'image/png');
    await material(CVS).locator('li', { hasText: '错的文件' }).getByRole('button').click();
    await material(CVS).getByRole('link', { name: '错的文件' }).waitFor({ state: 'detached' });
    await page.locator('.submit-form button[type=submit]').click();
    await page.locator('.progress-now[data-status="IN_REVIEW"]').waitFor();
    await page.getByRole('link', { name: '周正简历.png' }).waitFor();
    expect(await page.getByText('错的文件').count()).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
    await unit.picture(`change-cvs-submitted-${locale}`);
  });

  it('is read by the province, which opens the CV and accepts the scope', async () => {
    const officer = await visitAs(product, await product.province.officer('330000'), { locale });
    const { page } = officer;
    await officer.goto('/changes?status=IN_REVIEW');
    await page.locator('tr[data-change] a').click();
    const link = material(CVS, officer).getByRole('link', { name: '周正简历.png' });
    await link.waitFor();
    const file = await page.context().request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect([file.status(), file.headers()['content-type']]).toEqual([200, 'image/png']);
    expect((await file.body()).equals(fileSamples.png)).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
    await officer.picture(`change-cvs-desk-${locale}`);
    await page.locator('.decision-buttons button').last().click();
    await page.getByRole('dialog').locator('.ant-modal-footer button').last().click();
    await page.locator('[data-testid="change-status"][data-status="APPROVED"]').waitFor();
    await officer.goto(`/providers/${provider.id}`);
    await page
      .locator('.timeline [data-version="2"]')
      .getByText(locale === 'en' ? /E-commerce manager/ : /电子商务职业经理人/)
      .first()
      .waitFor();
    expect([unit.errors, officer.errors]).toEqual([[], []]);
    await officer.close();
  });
});
