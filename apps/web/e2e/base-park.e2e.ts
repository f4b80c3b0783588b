import type { Visitor } from './support/browser.js';
import { BaseForm, pastedPosts } from './support/base-form.js';
import { startFilingProduct, type FilingProduct, type FilingUnit } from './support/filing-product.js';
import { passTo, readFiling } from './support/filings.js';
import { DeskBench, visitAs } from './support/officer.js';
import { signIn } from './support/sign-in.js';

jest.setTimeout(300_000);

const COUNTY = '330106';
const CITY = '330100';
// Beyond the BMP, as in names of people and places.
const PARK = '𠮷川跨境电商产业园';

describe('an e-commerce park, recommended by the Association', () => {
  let product: FilingProduct;
  let unit: FilingUnit;
  let mine: Visitor;
  let form: BaseForm;
  let id: string;
  const others: Visitor[] = [];

  beforeAll(async () => {
    product = await startFilingProduct('park');
    for (const place of ['330000', CITY, COUNTY]) await product.province.issue(place, 5);
    unit = await product.unit(COUNTY, { member: true });
    mine = await product.visit({ viewport: { width: 390, height: 800 } });
    await signIn(mine.page, unit.person);
    form = new BaseForm(mine.page);
  });
  afterAll(() => product.close());

  const filled = async (name: string, work: () => Promise<void>) => {
    await form.open(name);
    await work();
    await form.saved();
  };

  it('asks a member which way it goes, and names the Association as the first desk', async () => {
    await mine.page.locator(`[data-round="${product.province.rounds.PRACTICE_BASE}"]`).getByRole('button').click();
    const dialog = mine.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /促进会/ }).check();
    await dialog.locator('.ant-modal-footer button').last().click();
    await mine.page.locator('.task-list').waitFor();
    id = /filings\/([0-9a-f-]+)/.exec(mine.page.url())?.[1] ?? '';
    expect(await mine.page.locator('.page-lead').innerText()).toContain('促进会');
  });

  it('fills in its half of the form on a phone, and proves rooms that it rents by the lease', async () => {
    await mine.page.locator('[data-section="type"] a').click();
    await form.choose('baseType', '电商产业基地');
    await form.saved();
    await filled('park', () => form.park(PARK));
    await filled('contact', () => form.contact());
    await filled('profile', () => form.fill({ profile: '园区统一管理，提供仓储、摄影与直播。' }));
    await filled('registration', () => form.registration());
    await filled('practice', async () => {
      await form.directions('跨境电商');
      await form.paste('posts.0.name', pastedPosts);
      await form.field('posts.1.tutorFullTime').check();
      await form.venue();
      await form.choose('venue.tenure', '租赁');
      await form.fill({ 'venue.leaseUntil': '2020-12-31' });
    });
    await filled('running', () => form.running());
    await filled('commitments', () => form.commitments());
    await filled('documents', async () => {
      expect(await mine.page.locator('[data-material="base-title-deed"]').count()).toBe(0);
      for (const material of ['base-registration', 'base-lease', 'base-equipment'])
        await form.upload(material, `${material}.pdf`);
    });
    expect(await mine.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await mine.picture('park-documents');
  });

  it('submits, and sees the Association as the desk where it lies', async () => {
    await mine.goto(`/filings/${id}/check`);
    await mine.page.locator('.submit-form').waitFor();
    expect(await mine.page.locator('main').innerText()).toContain(PARK);
    await mine.picture('park-check');
    await mine.page.getByRole('checkbox').check();
    await mine.page.locator('.submit-form button[type=submit]').click();
    await mine.page.locator('.progress-now[data-status="IN_REVIEW"]').waitFor({ timeout: 30_000 });
    await mine.page.locator('[data-stage="recommendation"][data-state="current"]').waitFor();
    await mine.picture('park-progress');
  });

  it('is recommended by the Association, stands in its summary and lies at the city, no county in between', async () => {
    const visitor = await visitAs(product, await product.province.association());
    others.push(visitor);
    await visitor.goto('/filings?mine=1');
    await visitor.page.getByRole('link', { name: unit.name }).click();
    const bench = new DeskBench(visitor.page);
    await bench.shows({ stage: 'recommendation' });
    await bench.judgeAll();
    await bench.button('通过').click();
    await bench.dialog().getByRole('checkbox').check();
    await bench.confirm();
    await bench.shows({ stage: 'review' });
    await visitor.goto('/summary');
    const row = visitor.page.locator('[data-sheet="PRACTICE_BASE"] tbody tr', { hasText: PARK });
    expect(await row.innerText()).toMatch(/赵敏\s+电商产业基地\s+文三路 200 号/);
    const filing = await readFiling(unit.client, id);
    expect(filing).toMatchObject({ stage: 'review', city: { code: CITY } });
  });

  it('stands on the register as a park, under the name that the unit is registered by', async () => {
    const filing = await readFiling(unit.client, id);
    if (!filing) throw new Error('the filing is gone');
    await passTo(product.province, filing, 'publication');
    const province = await product.province.officer('330000');
    await province.must(
      'mutation ($input: PublishFilingsInput!) { publishFilings(input: $input) { userErrors { code } } }',
      { input: { ids: [id], number: '2014年第16号', title: '实践基地备案名单' } },
    );
    const visitor = await product.visit({ locale: 'en', viewport: { width: 390, height: 800 } });
    others.push(visitor);
    await visitor.goto(`/register/${product.province.tenant.slug}?kind=PRACTICE_BASE`);
    await visitor.page.getByRole('link', { name: unit.name }).click();
    await visitor.page.locator('.verdict[data-status="IN_FORCE"]').waitFor();
    const text = await visitor.page.locator('main').innerText();
    for (const shown of ['E-commerce park', 'Cross-border e-commerce', 'June 20, 2014', unit.name])
      expect(text).toContain(shown);
    await visitor.picture('park-register');
  });

  it('raised no error', () => expect([mine, ...others].flatMap(({ errors }) => errors)).toEqual([]));
});
