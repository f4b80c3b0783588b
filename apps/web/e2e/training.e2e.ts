import { violationsOn } from './support/axe.js';
import type { Visitor, VisitOptions } from './support/browser.js';
import { startProduct, type Product } from './support/product.js';
import { signIn } from './support/sign-in.js';
import {
  annualReport,
  type Client,
  inventedId,
  nextUscc,
  PASSWORD,
  register,
  type TrainingGround,
  trainingGround,
} from './support/training.js';

jest.setTimeout(300_000);

const [LEARNER, OTHER, INTERN] = ['阿卜杜拉·买买提', '欧阳修远', '郑单'];
const [first, second, third] = [1, 2, 3].map((n) => inventedId(n, '19980203'));

describe.each(['zh-CN', 'en'] as const)('training and practice in the browser, in %s', (locale) => {
  let product: Product;
  let ground: TrainingGround;
  let institution: Visitor;
  let completion = '';
  const slug = `training-${locale.toLowerCase()}`;

  beforeAll(async () => {
    product = await startProduct();
    ground = await trainingGround(product.world, slug);
    await register(product.world, ground.tenant, [{ name: INTERN ?? '', number: third ?? '' }]);
    institution = await visitAs(await ofProvider('institution'));
  });
  afterAll(() => product.close());

  const ofProvider = (
    which: 'institution' | 'base',
    role: 'PROVIDER_EDITOR' | 'PROVIDER_SUBMITTER' = 'PROVIDER_EDITOR',
  ) => product.world.signedIn(ground.tenant, ground[which].organisationId, role);
  const visitAs = async (client: Client, options: VisitOptions = {}): Promise<Visitor> => {
    const { viewer } = await client.must<{ viewer: { email: string } }>('{ viewer { email } }');
    const visitor = await product.visit({ locale, ...options });
    await signIn(visitor.page, { email: viewer.email, password: PASSWORD });
    return visitor;
  };
  const clean = async ({ page }: Visitor) => expect(await violationsOn(page)).toEqual([]);
  const dialog = ({ page }: Visitor) => page.getByRole('dialog');
  const press = (visitor: Visitor) => dialog(visitor).locator('.ant-modal-footer button').last().click();
  const days = async (visitor: Visitor, ...values: string[]) => {
    for (const [index, value] of values.entries())
      await dialog(visitor).locator('input[type=date]').nth(index).fill(value);
  };
  const alert = async ({ page }: Visitor) => {
    const said = page.getByRole('alert').filter({ hasText: /\S/ });
    await said.first().waitFor();
    return said.first().innerText();
  };

  it('a class is opened for what the filing covers; days out of order are said', async () => {
    const { page } = institution;
    await institution.goto('/placements');
    expect(await page.locator('.page-extra button').count()).toBe(0);
    await clean(institution);
    await page.locator('.queue-views a[href="/training"]').click();
    // A keyboard gets back to the button of a dialog that was left.
    await page.locator('.page-extra button').press('Enter');
    await dialog(institution).waitFor();
    await page.keyboard.press('Escape');
    await dialog(institution).waitFor({ state: 'hidden' });
    await page.locator('.page-extra button:focus').waitFor();
    await page.keyboard.press('Enter');
    await dialog(institution).locator('select option').first().waitFor({ state: 'attached' });
    expect(await dialog(institution).locator('select option').count()).toBe(1);
    await dialog(institution).locator('input[maxlength]').first().fill('客服一班');
    await days(institution, '2021-03-15', '2021-03-01');
    await press(institution);
    expect(await alert(institution)).toMatch(locale === 'en' ? /before/i : /早于/);
    await clean(institution);
    await days(institution, '2021-03-01', '2021-04-30');
    await press(institution);
    await page.locator('.facts').waitFor();
    await clean(institution);
  });

  it('learners come by name and number; what is wrong with a line is said at the line, and no number stays readable', async () => {
    const { page } = institution;
    const wrong = `${first?.slice(0, 17)}${first?.endsWith('1') ? '2' : '1'}`;
    await page.locator('textarea').fill(`${LEARNER}\t${first}\n${OTHER}\t${wrong}\n周正\t330106990101001`);
    await page.locator('section:has(textarea) button').click();
    expect(await alert(institution)).toMatch(locale === 'en' ? /Line 2.*Line 3/s : /第 2 行.*第 3 行/s);
    await clean(institution);
    await page.locator('textarea').fill(`${LEARNER}\t${first}\n${OTHER}\t${second}`);
    await page.locator('section:has(textarea) button').click();
    await page.locator('tbody tr').nth(1).waitFor();
    expect(await page.locator('tbody').innerText()).toContain(`${first?.slice(0, 6)}********${first?.slice(14)}`);
    expect(await page.locator('main').innerText()).not.toContain(first?.slice(6, 14));
    await clean(institution);
  });

  it('hours are noted by day, and whoever has enough of them gets a completion certificate', async () => {
    const { page } = institution;
    const bar = page.locator('.batch-bar');
    const choose = (name = '') => page.locator('tbody tr', { hasText: name }).locator('input').check();
    await choose(LEARNER);
    await bar.locator('button').first().click();
    await page.locator('tbody tr', { hasText: LEARNER }).getByText('8 / 8').waitFor();
    // An auditor sees what the hours are made of: each day with its recorder, and what a correction replaced.
    const days = page.locator('[data-attendance] tbody tr');
    await page.locator('tbody tr', { hasText: LEARNER }).locator('button').click();
    await days.first().waitFor();
    expect(await days.first().innerText()).toMatch(/^2021-03-15\s+8\s/);
    await choose(LEARNER);
    await bar.locator('input[type=number], input[inputmode=numeric]').fill('9');
    await bar.locator('button').first().click();
    await days.nth(1).waitFor();
    expect(await days.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-counts')))).toEqual([
      'true',
      'false',
    ]);
    await page.locator('tbody tr', { hasText: LEARNER }).getByText('9 / 8').waitFor();
    await clean(institution);
    await institution.picture(`attendance-${locale}`);
    await page.locator('tbody tr', { hasText: LEARNER }).locator('button').click();
    await choose(OTHER);
    await bar.locator('.ant-btn-primary').click();
    // Named by the person, not by a place in a list that nobody sees.
    expect(await alert(institution)).toMatch(new RegExp(`${OTHER}.*8`, 's'));
    await clean(institution);
    await page.locator('tbody tr', { hasText: OTHER }).locator('input').uncheck();
    await bar.locator('.ant-btn-primary').click();
    const row = page.locator('tbody tr', { hasText: LEARNER });
    await row.getByText(/ZJ-I-/).waitFor();
    completion = /ZJ-I-[\d-]+\d/.exec(await row.innerText())?.[0] ?? '';
    expect(completion).toBe('ZJ-I-00000-2021-00001');
    await clean(institution);
    await institution.picture(`class-${locale}`);
  });

  it('whoever holds one answers the survey on a phone, without an account, once', async () => {
    const address = await institution.page.locator('.survey-address a').getAttribute('href');
    const phone = await product.visit({ locale, viewport: { width: 375, height: 740 } });
    const { page } = phone;
    const answer = async (name = '', number = completion) => {
      await phone.goto(address ?? '');
      const [numberField, nameField] = await page.locator('form input:not([type=radio])').all();
      await numberField?.fill(number);
      await nameField?.fill(name);
      await page.locator('form input[type=radio]').nth(1).check();
      await page.locator('form button[type=submit]').click();
    };
    await phone.goto(address ?? '');
    await page.locator('form button[type=submit]').click();
    await alert(phone);
    await clean(phone);
    await answer(OTHER);
    await alert(phone);
    await answer(LEARNER);
    await page.locator('main [role=status]').waitFor();
    await clean(phone);
    await answer(LEARNER);
    await alert(phone);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBe(0);
    await phone.picture(`survey-${locale}`);
    expect(phone.errors).toEqual([]);
    await institution.page.reload();
    await institution.page.locator('.facts').getByText('1 / 1').waitFor();
  });

  it('a base takes learners in; 29 days are recorded, with the warning that they open no exam', async () => {
    const base = await visitAs(await ofProvider('base'));
    const { page } = base;
    await base.goto('/placements');
    await page.locator('.page-extra button').click();
    await dialog(base).locator('textarea').fill(`${LEARNER}\t${first}\n${OTHER}\t${second}`);
    await dialog(base).locator('input[maxlength]').last().fill('王老师');
    await days(base, '2021-02-10', '2021-03-31');
    await clean(base);
    await press(base);
    await page.locator('tr[data-placement=GOES_ON]').nth(1).waitFor();
    await clean(base);
    const end = async (name: string | undefined, day: string) => {
      await page
        .locator('tr[data-placement]', { hasText: name ?? '' })
        .locator('button')
        .click();
      await days(base, day);
    };
    await end(OTHER, '2021-03-09');
    await dialog(base).locator('.field-warning').waitFor();
    await clean(base);
    await press(base);
    await page.locator('tr[data-placement=COMPLETED]', { hasText: OTHER }).waitFor();
    await end(LEARNER, '2021-03-10');
    expect(await dialog(base).locator('.field-warning').count()).toBe(0);
    await press(base);
    await page.locator('tr[data-placement=COMPLETED]', { hasText: LEARNER }).waitFor();
    const note = (name = '') =>
      page.locator('tr[data-placement]', { hasText: name }).locator('td').nth(3).locator('small');
    expect([await note(OTHER).count(), await note(LEARNER).count()]).toEqual([1, 0]);
    await clean(base);
    await base.picture(`placements-${locale}`);
    expect(base.errors).toEqual([]);
  });

  it('an internship at a company is the certifying body’s to record and to end', async () => {
    const { world } = product;
    const officer = await visitAs(await world.signedIn(ground.tenant, ground.tenant.bodyId, 'CERTIFICATION_OFFICER'));
    const { page } = officer;
    await officer.goto('/training');
    await page.locator('tr[data-class]').waitFor();
    expect(await page.locator('.page-extra button').count()).toBe(0);
    await clean(officer);
    await page.locator('.queue-views a[href="/placements"]').click();
    await page.locator('.page-extra button').click();
    const fields = dialog(officer);
    await press(officer);
    await alert(officer);
    await fields.locator('.inline-search input').fill(INTERN ?? '');
    await fields.locator('.inline-search button').click();
    await fields.locator('input[name=candidate]').check();
    const [company, code, tutor] = await fields.locator('.field > input[maxlength]').all();
    await company?.fill('汀宁网络');
    await code?.fill('91330106MA27XW1A0D');
    await tutor?.fill('李导师');
    await days(officer, '2020-12-01', '2021-03-01');
    await press(officer);
    await alert(officer);
    await clean(officer);
    await code?.fill(nextUscc());
    await press(officer);
    const row = page.locator('tr[data-placement]', { hasText: INTERN ?? '' });
    await row.waitFor();
    expect(await row.innerText()).toContain('2021-03-01');
    await row.locator('button').click();
    await days(officer, '2021-03-01');
    await press(officer);
    await page.locator('tr[data-placement=COMPLETED]', { hasText: INTERN ?? '' }).waitFor();
    await clean(officer);
    await officer.picture(`internship-${locale}`);

    // Found by name, number and state; who somebody is stands in no address.
    const people = page.locator('tr[data-placement]');
    const search = page.locator('.filters');
    const found = (names: string) =>
      page.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll('tr[data-placement] th')]
            .map((one) => one.firstChild?.textContent ?? '')
            .sort()
            .join() === wanted,
        names,
      );
    await people.nth(2).waitFor();
    await search
      .locator('input')
      .first()
      .fill(OTHER?.slice(0, 2) ?? '');
    await search.locator('button[type=submit]').click();
    await found(OTHER ?? '');
    await search.locator('select').selectOption('GOES_ON');
    await search.locator('button[type=submit]').click();
    await page.locator('main p.muted').waitFor();
    expect(await page.locator('.pager').count()).toBe(0);
    await clean(officer);
    await page.goBack();
    await found(OTHER ?? '');
    await search.locator('.filter-actions button').last().click();
    await people.nth(2).waitFor();
    await search
      .locator('input')
      .nth(1)
      .fill(first ?? '');
    await search.locator('button[type=submit]').click();
    await found(LEARNER ?? '');
    await officer.picture(`placements-found-${locale}`);
    expect(decodeURIComponent(page.url())).not.toMatch(new RegExp(`${first}|${OTHER}`));
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain(first);
    expect(officer.errors).toEqual([]);
  });

  it('the annual report shows what is on record beside each figure, and flags one that contradicts it', async () => {
    product.world.clock.set(new Date('2022-01-10T02:00:00Z'));
    const id = await annualReport(product.world, ground, 2021);
    const visitor = await visitAs(await ofProvider('institution', 'PROVIDER_SUBMITTER'));
    const { page } = visitor;
    await visitor.goto(`/reports/${id}`);
    const trained = page.locator('[data-figure=trained]');
    await trained.waitFor();
    expect(await trained.innerText()).toContain('1');
    const input = trained.locator('input');
    await input.fill('40');
    await trained.locator('.field-warning').waitFor();
    await clean(visitor);
    await visitor.picture(`report-recorded-${locale}`);
    await trained.locator('button').click();
    expect(await input.inputValue()).toBe('1');
    expect(await trained.locator('.field-warning').count()).toBe(0);
    expect([institution.errors, visitor.errors]).toEqual([[], []]);
  });
});
