import { violationsOn } from './support/axe.js';
import type { Visitor } from './support/browser.js';
import { fileSamples } from './support/rosters.js';
import { fileInProvince, judgeInProvince, type FiledProvider } from './support/filed-providers.js';
import { startFilingProduct, type FilingProduct } from './support/filing-product.js';
import { visitAs } from './support/officer.js';

jest.setTimeout(240_000);

describe('a unit that moves to another county', () => {
  let product: FilingProduct;
  let provider: FiledProvider;
  let unit: Visitor;

  beforeAll(async () => {
    product = await startFilingProduct('move');
    const [filed] = await fileInProvince(product, 1, { filedAt: '2012-05-01T00:00:00+08:00' });
    if (!filed) throw new Error('Nobody is filed');
    provider = filed;
    await judgeInProvince(product, provider);
    await product.province.issue('330700', 2);
    const { world, province } = product;
    unit = await visitAs(product, await world.signedIn(province.tenant, provider.organisationId, 'PROVIDER_SUBMITTER'));
  });
  afterAll(() => product.close());

  it('chooses the county in its report, and is told where the address is missing', async () => {
    const { page } = unit;
    const people = await product.world.signedIn(product.province.tenant, provider.organisationId, 'PROVIDER_SUBMITTER');
    const { createProviderChange } = await people.must<{ createProviderChange: { change: { id: string } } }>(
      'mutation ($input: CreateProviderChangeInput!) { createProviderChange(input: $input) { change { id } } }',
      { input: { providerId: provider.id, kind: 'RENAME' } },
    );
    await unit.goto(`/changes/${createProviderChange.change.id}`);
    await page.getByLabel('变更后的单位名称').fill('迁往义乌的学校');
    await page.getByLabel('变更后所在县（市、区）').selectOption({ label: '金华市 义乌市' });
    await page.getByLabel('生效之日').fill('2014-06-10');
    await page.getByLabel('变更原因和依据').fill('变更登记通知书');
    expect(await violationsOn(page)).toEqual([]);
    await unit.picture('change-move');
    await page.getByRole('checkbox').check();
    const submit = page.locator('.submit-form button[type=submit]');
    await submit.click();
    // The registry's own document goes with a rename.
    const refusals = page.locator('.submit-form .error-summary a');
    await refusals.nth(1).waitFor();
    const links = await refusals.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links.map((link) => link.replace(/.*focus=/, ''))).toEqual(['documents.change-registration', 'address']);
    await page.getByLabel('变更后的地址').fill('稠州路 1 号');
    const document = page.locator('[data-material="change-registration"]');
    await document
      .locator('input[type=file]')
      .setInputFiles({ name: '营业执照.png', mimeType: 'image/png', buffer: fileSamples.png });
    await document.getByRole('link', { name: '营业执照.png' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await unit.picture('change-documents');
    await submit.click();
    await page.locator('.progress-now[data-status="IN_REVIEW"]').waitFor();
    await page.getByText('金华市 义乌市').waitFor();
  });

  it('shows the province what it does to the caps there, and is recorded', async () => {
    const officer = await visitAs(product, await product.province.officer('330000'));
    const { page } = officer;
    await officer.goto('/changes?status=IN_REVIEW');
    await page.locator('tr[data-change] a').click();
    const place = page.locator('.compare-changed[data-field="place"]');
    await place.getByText('义乌市').waitFor();
    const cap = page.locator('.cap-table tr[data-place="330700"]');
    expect(await cap.locator('.cap-free').innerText()).toBe('2');
    expect(await cap.locator('.cap-freeAfter').innerText()).toBe('1');
    const document = page.locator('[data-material="change-registration"]').getByRole('link');
    expect(await document.innerText()).toBe('营业执照.png');
    const file = await page
      .context()
      .request.get(new URL((await document.getAttribute('href')) ?? '', page.url()).href);
    expect([file.status(), file.headers()['content-type']]).toEqual([200, 'image/png']);
    expect(await violationsOn(page)).toEqual([]);
    await officer.picture('change-move-desk');
    await page.getByRole('button', { name: '受理变更' }).click();
    await page.getByRole('dialog').locator('.ant-modal-footer button').last().click();
    await page.locator('[data-testid="change-status"][data-status="APPROVED"]').waitFor();
    await officer.goto(`/providers/${provider.id}`);
    await page.locator('.timeline [data-version="2"]').getByText('义乌市').first().waitFor();
    await officer.close();
  });
});
