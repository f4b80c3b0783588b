import { fileProviders, type AnnualTenant, filledFiling, submittedFiling, superuser } from './support/filed.js';
import { violationsOn } from './support/axe.js';
import type { Visitor } from './support/browser.js';
import { startFilingProduct, type FilingProduct } from './support/filing-product.js';
import { visitAs } from './support/officer.js';
import { signIn } from './support/sign-in.js';

jest.setTimeout(300_000);

const institution = [
  'unit',
  'staff',
  'venue',
  'scopes',
  'licences',
  'teachers',
  'training',
  'commitments',
  'documents',
];
const base = ['type', 'enterprise', 'contact', 'profile', 'registration', 'practice', 'running'];
const section =
  (id: string) =>
  (name: string): [string, string] => [`/filings/${id}/${name}`, '.findings-panel'];

/** Every address of a provider with what shows that it is there. */
const applicantRoutes: readonly [path: string, ready: string][] = [
  ['/', '.next-step'],
  ['/filings/DRAFT', '.task-list'],
  ...institution.map(section('DRAFT')),
  ['/filings/DRAFT/check', '.submit-form'],
  ...base.map(section('BASE')),
  ['/filings/SENT/progress', '.route-steps'],
];
const filedRoutes: readonly [path: string, ready: string][] = [
  ['/', '.provider-entry'],
  ['/reports/REPORT', '.report-table'],
  ['/changes/RENAME', '.form-grid'],
  ['/changes/SPLIT', '.grid'],
  ['/changes/SCOPE', '.scope-tree'],
];

describe.each(['zh-CN', 'en'] as const)('WCAG 2.2 AA of a provider’s pages in %s', (locale) => {
  let product: FilingProduct;
  const ids: Record<string, string> = {};
  const visitors: Record<string, Visitor> = {};

  beforeAll(async () => {
    product = await startFilingProduct(`axe-${locale.toLowerCase()}`);
    const { province, world } = product;
    const member = await product.unit('330106', { member: true });
    const sender = await product.unit('330106');
    ids['DRAFT'] = (await filledFiling(province, member)).id;
    ids['BASE'] = (await filledFiling(province, member, 'PRACTICE_BASE')).id;
    ids['SENT'] = (await submittedFiling(province, sender)).id;
    const tenant: AnnualTenant = {
      ...province.tenant,
      programmeId: province.programmeId,
      offices: { province: '', city: '', county: '' },
    };
    const kinds = ['RENAME', 'SPLIT', 'SCOPE'] as const;
    const entries = await fileProviders(world, tenant, kinds.length, { filedAt: '2012-05-01T00:00:00+08:00' });
    // An entry knows its package by the filing that led to it; one filing leads to one entry.
    await superuser(world, 'UPDATE provider SET case_id = $2 WHERE id = $1', [entries[0]?.id, ids['SENT']]);
    const manager = await world.signedIn(province.tenant, province.tenant.bodyId, 'PROGRAMME_MANAGER');
    await manager.must(
      'mutation ($input: OpenAnnualReportsInput!) { openAnnualReports(input: $input) { userErrors { code } } }',
      { input: { year: 2013 } },
    );
    // A unit reports one change at a time: each kind has its own.
    for (const [index, kind] of kinds.entries()) {
      const entry = entries[index];
      const people = await world.signedIn(province.tenant, entry?.organisationId ?? '', 'PROVIDER_SUBMITTER');
      const { createProviderChange } = await people.must<{ createProviderChange: { change: { id: string } | null } }>(
        'mutation ($input: CreateProviderChangeInput!) { createProviderChange(input: $input) { change { id } userErrors { code } } }',
        { input: { providerId: entry?.id, kind } },
      );
      ids[kind] = createProviderChange.change?.id ?? '';
      visitors[kind] = await visitAs(product, people, { locale });
      if (kind !== 'RENAME') continue;
      const { annualReports } = await people.must<{ annualReports: { edges: { node: { id: string } }[] } }>(
        'query { annualReports(first: 1) { edges { node { id } } } }',
      );
      ids['REPORT'] = annualReports.edges[0]?.node.id ?? '';
    }
    for (const [name, unit] of Object.entries({ applicant: member, sender })) {
      const visitor = await product.visit({ locale });
      await signIn(visitor.page, unit.person);
      visitors[name] = visitor;
    }
  });
  afterAll(() => product.close());

  const address = (path: string) => path.replace(/[A-Z]{4,}/, (name) => ids[name] ?? name);
  const visitorOf = (path: string, filed: boolean): Visitor => {
    const kind = /RENAME|SPLIT|SCOPE/.exec(path)?.[0] ?? 'RENAME';
    const visitor = visitors[filed ? kind : path.includes('SENT') ? 'sender' : 'applicant'];
    if (!visitor) throw new Error('nobody is signed in');
    return visitor;
  };
  const check = async (visitor: Visitor, path: string, ready: string) => {
    await visitor.goto(address(path));
    await visitor.page.locator(ready).first().waitFor();
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await violationsOn(visitor.page)).toEqual([]);
  };

  it.each(applicantRoutes)('%s', (path, ready) => check(visitorOf(path, false), path, ready));
  it.each(filedRoutes)('%s, on the register', (path, ready) => check(visitorOf(path, true), path, ready));

  it('the dialogs that begin a change and withdraw a filing', async () => {
    const filed = visitorOf('/', true);
    await filed.goto('/');
    await filed.page.locator('.provider-entry button').click();
    await filed.page.getByRole('dialog').waitFor();
    expect(await violationsOn(filed.page)).toEqual([]);
    const sender = visitorOf('SENT', false);
    await sender.goto(address('/filings/SENT/progress'));
    await sender.page.locator('.link-button-danger').click();
    await sender.page.getByRole('dialog').waitFor();
    expect(await violationsOn(sender.page)).toEqual([]);
  });

  it('a member of the Association chooses its channel', async () => {
    const member = await product.unit('330106', { member: true });
    const visitor = await product.visit({ locale });
    await signIn(visitor.page, member.person);
    await visitor.page.locator('[data-round] button').first().click();
    const dialog = visitor.page.getByRole('dialog');
    await dialog.waitFor();
    expect(await violationsOn(visitor.page)).toEqual([]);
    await dialog.getByRole('radio').nth(1).check();
    await dialog.locator('.ant-modal-footer button').last().click();
    await visitor.page.locator('.task-list').waitFor();
    expect(await visitor.page.locator('.page-lead').innerText()).toMatch(
      /由省电子商务促进会推荐|recommended by the E-commerce/,
    );
    await visitor.close();
  });

  it('a phone: no page scrolls sideways', async () => {
    for (const [filed, routes] of [
      [false, applicantRoutes],
      [true, filedRoutes],
    ] as const) {
      for (const [path, ready] of routes) {
        const visitor = visitorOf(path, filed);
        await visitor.page.setViewportSize({ width: 390, height: 800 });
        await visitor.goto(address(path));
        await visitor.page.locator(ready).first().waitFor();
        const overflow = await visitor.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect([path, overflow]).toEqual([path, 0]);
        await visitor.picture(`phone-${locale}${path.replaceAll('/', '-')}`);
      }
    }
  });

  it('raised no error', () => expect(Object.values(visitors).flatMap(({ errors }) => errors)).toEqual([]));
});
