import { violationsOn } from './support/axe.js';
import type { Visitor } from './support/browser.js';
import {
  fileInProvince,
  filingNumberOf,
  judgeInProvince,
  reportInProvince,
  type FiledProvider,
} from './support/filed-providers.js';
import { startFilingProduct, type FilingProduct } from './support/filing-product.js';
import { visitAs } from './support/officer.js';

jest.setTimeout(300_000);

/** The year before the day on which the product stands. */
const YEAR = 2013;

describe.each(['zh-CN', 'en'] as const)('the annual evaluation in the browser, in %s', (locale) => {
  let product: FilingProduct;
  let providers: FiledProvider[];
  let number = '';
  let manager: Visitor;
  let first: Visitor;
  let second: Visitor;
  let stranger: Visitor;
  let run = '';

  beforeAll(async () => {
    product = await startFilingProduct(`annual-${locale.toLowerCase()}`);
    const { province, world } = product;
    const { tenant } = province;
    providers = await fileInProvince(product, 6, { filedAt: '2012-05-01T00:00:00+08:00' });
    const low = [{ satisfied: 59, passed: 59 }, { satisfied: 59 }];
    await reportInProvince(
      product,
      providers.map(({ id }, index) => ({ providerId: id, year: YEAR, ...low[index] })),
    );
    const [revoked] = providers;
    if (!revoked) throw new Error('Nobody is filed');
    await judgeInProvince(product, revoked);
    number = await filingNumberOf(product, revoked);
    manager = await visitAs(product, await world.signedIn(tenant, tenant.bodyId, 'PROGRAMME_MANAGER'), { locale });
    first = await visitAs(product, await province.officer('330000'), { locale });
    second = await visitAs(product, await province.colleague('330000'), { locale });
    stranger = await product.visit({ locale, viewport: { width: 390, height: 800 } });
  });
  afterAll(() => product.close());

  const dialogOf = ({ page }: Visitor) => page.getByRole('dialog');
  const clean = async ({ page }: Visitor) => expect(await violationsOn(page)).toEqual([]);
  const publicPage = async () => {
    await stranger.goto(`/register/${product.province.tenant.slug}/${number}`);
    return stranger.page.locator('.verdict').getAttribute('data-status');
  };

  it('is started by who manages the programme, and shows by itself how far the worker is', async () => {
    const { page } = manager;
    await manager.goto('/evaluations');
    await clean(manager);
    await page.locator('.page-extra button').click();
    await dialogOf(manager).locator('input').fill(String(YEAR));
    await clean(manager);
    await dialogOf(manager).locator('.ant-btn-primary').click();
    await page.locator('[data-run-status="FINISHED"]').waitFor({ timeout: 60_000 });
    expect(await page.getByTestId('run-progress').innerText()).toMatch(/6.*6/);
    const counts = await page
      .locator('.proposal-cards a')
      .evaluateAll((cards) =>
        cards.map((card) => [
          card.getAttribute('data-proposal'),
          Number(/\d+/.exec(card.querySelector('b')?.innerText ?? '')?.[0]),
        ]),
      );
    expect(counts).toEqual([
      ['KEEP', 4],
      ['RECTIFY', 1],
      ['REVOKE', 1],
    ]);
    expect(await page.locator('.bar-chart').count()).toBe(1);
    expect(await page.locator('tr[data-place]').count()).toBe(2);
    await clean(manager);
    run = new URL(page.url()).pathname;
  });

  it('leaves the decisions to the province', async () => {
    expect(await manager.page.locator('.batch-bar').count()).toBe(0);
    expect(await manager.page.locator('tr[data-item]').first().getAttribute('data-proposal')).toBe('REVOKE');
  });

  it('finds by proposal, with the filter in the address, and shows why', async () => {
    const { page } = first;
    await first.goto(run);
    await page.locator('.proposal-cards a[data-proposal="REVOKE"]').click();
    await page.locator('tr[data-item]').nth(1).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?proposal=REVOKE');
    await page.locator('.expand-button').click();
    await page.locator('.item-findings .finding-not_met').first().waitFor();
    expect(await page.locator('.counts').last().innerText()).toMatch(/59\.00%/);
    await clean(first);
  });

  it('is decided in one batch over all that match, after a check of each', async () => {
    const { page } = first;
    await first.goto(run);
    await page.locator('tr[data-item]').nth(5).waitFor();
    await page.locator('.batch-bar .ant-btn-link').first().click();
    await page.locator('.batch-actions .ant-btn-primary').click();
    const dialog = dialogOf(first);
    expect(await dialog.locator('tr[data-item]').count()).toBe(6);
    await clean(first);
    await dialog.locator('.ant-modal-footer button').last().click();
    // A revocation needs its reason.
    await dialog.locator('.ant-alert').waitFor();
    await dialog.locator('textarea').fill('已核实');
    await dialog.locator('.ant-modal-footer button').last().click();
    await dialog.locator('tr[data-item][data-tone="good"]').nth(5).waitFor();
    await dialog.locator('.ant-modal-footer button').last().click();
    await page.locator('tr[data-decision="REVOKE"]').waitFor();
    expect(await page.locator('tr[data-item][data-decision]').count()).toBe(6);
  });

  it('follows up a rectification', async () => {
    const { page } = first;
    await page.locator('.queue-views [data-view="rectifications"]').click();
    await page.locator('tr[data-item]').nth(1).waitFor({ state: 'detached' });
    await page.locator('tr[data-decision="RECTIFY"] [data-rectification="OPEN"]').waitFor();
    await page.locator('tr[data-item] .ant-btn').click();
    await dialogOf(first).locator('textarea').fill('现场核查，已整改');
    await clean(first);
    await dialogOf(first).locator('.ant-modal-footer button').last().click();
    await page.locator('[data-rectification="DONE"]').waitFor();
  });

  it('hands a revocation to a second person: the first only waits', async () => {
    expect(await publicPage()).toBe('IN_FORCE');
    await first.goto('/revocations');
    await first.page.locator('[data-revocation="PROPOSED"]').waitFor();
    expect(await first.page.locator('[data-revocation="PROPOSED"] button').count()).toBe(0);
    await clean(first);
  });

  it('comes back to be decided again where the second person declines, and is proposed again', async () => {
    await second.goto('/revocations');
    await second.page.locator('[data-revocation="PROPOSED"] button').click();
    const verdict = dialogOf(second);
    await verdict.locator('textarea').fill('证据不足');
    await verdict.locator('.ant-modal-footer button').nth(1).click();
    await second.page.locator('[data-revocation="PROPOSED"]').waitFor({ state: 'detached' });
    expect(await publicPage()).toBe('IN_FORCE');
    const { page } = first;
    await first.goto(`${run}?proposal=REVOKE`);
    const row = page.locator('tr[data-item]:not([data-decision])');
    expect(await row.locator('.former-decisions li').innerText()).toMatch(/证据不足/);
    await clean(first);
    await page.locator('.batch-bar .ant-btn-link').first().click();
    await page.locator('.batch-actions .ant-btn-primary').click();
    const dialog = dialogOf(first);
    await dialog.locator('textarea').fill('补充了学员投诉和成绩册');
    await dialog.locator('.ant-modal-footer button').last().click();
    await dialog.locator('tr[data-item][data-tone="good"]').waitFor();
    await dialog.locator('.ant-modal-footer button').last().click();
    const again = page.locator('tr[data-decision="REVOKE"]');
    await again.waitFor();
    expect(await again.locator('.former-decisions li').count()).toBe(1);
  });

  it('is confirmed with the public page before the eyes, and the public page shows it at once', async () => {
    const { page } = second;
    await second.goto('/revocations');
    await page.locator('[data-revocation="PROPOSED"] button').click();
    const dialog = dialogOf(second);
    const states = dialog.getByTestId('public-preview').locator('.verdict');
    await states.nth(1).waitFor();
    expect(await states.evaluateAll((all) => all.map((one) => one.getAttribute('data-status')))).toEqual([
      'IN_FORCE',
      'REVOKED',
    ]);
    await clean(second);
    await dialog.locator('.ant-modal-footer .ant-btn-primary').click();
    await page.locator('[data-revocation="PROPOSED"]').waitFor({ state: 'detached' });
    expect(await publicPage()).toBe('REVOKED');
    await clean(stranger);
  });

  it('shows the whole of it on the record, with the ban', async () => {
    const { page } = second;
    await second.goto(`/providers/${providers[0]?.id ?? ''}`);
    await page.locator('[data-revocation="CONFIRMED"]').waitFor();
    expect(await page.locator('.timeline [data-version]').count()).toBe(2);
    expect(await page.locator(`[data-report="${YEAR}"]`).innerText()).toMatch(/59\.00%/);
    await page.locator('.recusals').waitFor();
    await clean(second);
    await second.goto('/bans');
    expect(await page.locator('tr[data-ban]').innerText()).toMatch(/2016/);
    expect(await page.locator('tr[data-ban] a').getAttribute('href')).toBe(`/providers/${providers[0]?.id ?? ''}`);
    await clean(second);
  });

  it.each([
    '/providers',
    '/providers?status=REVOKED&kind=TRAINING_INSTITUTION',
    '/changes',
    '/reports',
    '/evaluations',
  ])('reads %s without a barrier', async (path) => {
    await second.goto(path);
    await second.page.locator('.section-tabs').waitFor();
    await second.page.waitForLoadState('networkidle');
    await clean(second);
  });

  it('records an incident and proposes a revocation from the record', async () => {
    const { page } = first;
    await first.goto(`/providers/${providers[3]?.id ?? ''}`);
    await page.locator('.page-extra button').first().click();
    const dialog = dialogOf(first);
    await dialog.locator('input[type=date]').fill('2014-06-01');
    await dialog.locator('input[type=text]').fill('市监罚 12 号');
    await dialog.locator('textarea').fill('虚假宣传');
    await clean(first);
    await dialog.locator('.ant-btn-primary').click();
    await page.locator('[data-incident="PUNISHMENT"]').waitFor();
    await page.locator('.page-extra button').last().click();
    await dialog.locator('select').selectOption('PUNISHED');
    await dialog.locator('textarea').fill('处罚决定书已生效');
    await clean(first);
    await dialog.locator('.ant-btn-primary').click();
    await page.locator('[data-revocation="PROPOSED"]').waitFor();
  });

  it('raised no error', () => expect([manager, first, second, stranger].flatMap(({ errors }) => errors)).toEqual([]));
});
