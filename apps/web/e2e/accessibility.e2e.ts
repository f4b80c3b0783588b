import { submittedApplication } from './support/applications.js';
import { violationsOn } from './support/axe.js';
import type { Visitor } from './support/browser.js';
import { startProduct, type Person, type Product } from './support/product.js';
import { signIn } from './support/sign-in.js';

jest.setTimeout(240_000);

/** Every address of the console with who goes there and what shows that it is there. */
const schoolRoutes: readonly [path: string, ready: string][] = [
  ['/', '.next-step'],
  ['/account', 'h1'],
  ['/applications/DRAFT', '.task-list'],
  ...['licence', 'majors', 'team', 'head', 'rooms', 'equipment', 'staff', 'narrative', 'materials'].map(
    (section): [string, string] => [`/applications/DRAFT/${section}`, '.findings-panel'],
  ),
  ['/applications/DRAFT/check', '.submit-form'],
  ['/applications/SENT/progress', '.timeline'],
  ['/history/SENT', '.submission'],
  ['/nowhere', 'h1'],
];
const reviewerRoutes: readonly [path: string, ready: string][] = [
  ['/queue', '.ant-table-row'],
  ['/queue?status=WITHDRAWN', '.ant-table-placeholder'],
  ['/review/SENT', '.decision-bar'],
  ['/history/SENT', '.submission'],
];

describe.each(['zh-CN', 'en'] as const)('WCAG 2.2 AA in %s', (locale) => {
  let product: Product;
  let submitter: Person;
  let ids: { DRAFT: string; SENT: string };
  let school: Visitor;
  let reviewer: Visitor;

  beforeAll(async () => {
    product = await startProduct();
    const withDraft = await product.school('南方商务学校');
    const withSubmission = await product.school('北方职业学校');
    submitter = await product.person('SCHOOL_SUBMITTER', withDraft);
    const other = await product.person('SCHOOL_SUBMITTER', withSubmission);
    const judge = await product.person('REVIEWER');
    const draft = await submittedApplication(product, submitter, { submit: false });
    const sent = await submittedApplication(product, other, { submit: true });
    ids = { DRAFT: draft, SENT: sent };
    school = await product.visit({ locale });
    reviewer = await product.visit({ locale });
    // The school whose progress is looked at signs in for those pages below.
    await signIn(reviewer.page, judge);
    await signIn(school.page, submitter);
    const second = await product.visit({ locale });
    await signIn(second.page, other);
    seconds = second;
  });
  afterAll(() => product.close());
  let seconds: Visitor;

  const check = async (visitor: Visitor, path: string, ready: string) => {
    await visitor.goto(path.replace(/DRAFT|SENT/, (name) => ids[name as keyof typeof ids]));
    await visitor.page.locator(ready).first().waitFor();
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await visitor.page.title()).toMatch(locale === 'en' ? /Shidian/ : /试点通/);
    expect(await violationsOn(visitor.page)).toEqual([]);
  };

  it('/sign-in', async () => {
    const stranger = await product.visit({ locale });
    await check(stranger, '/sign-in', '.sign-in-form');
    await stranger.close();
  });

  it.each(schoolRoutes)('%s', async (path, ready) => {
    await check(path.includes('SENT') ? seconds : school, path, ready);
  });

  it.each(reviewerRoutes)('%s', async (path, ready) => check(reviewer, path, ready));

  it('the dialogs of the workbench', async () => {
    await reviewer.goto(`/review/${ids.SENT}`);
    await reviewer.page.locator('.defect-button').first().click();
    await reviewer.page.getByRole('dialog').waitFor();
    expect(await violationsOn(reviewer.page)).toEqual([]);
    await reviewer.page.keyboard.press('Escape');
    for (const position of [0, 1]) {
      await reviewer.page.locator('.decision-buttons button').nth(position).click();
      await reviewer.page.getByRole('dialog').waitFor();
      expect(await violationsOn(reviewer.page)).toEqual([]);
      await reviewer.page.keyboard.press('Escape');
      await reviewer.page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
  });

  it('a phone: no page scrolls sideways', async () => {
    const phone = await product.visit({ locale, viewport: { width: 375, height: 740 } });
    await signIn(phone.page, submitter);
    for (const [path, ready] of schoolRoutes.filter(([path]) => !path.includes('SENT'))) {
      await phone.goto(path.replace('DRAFT', ids.DRAFT));
      await phone.page.locator(ready).first().waitFor();
      const overflow = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([path, overflow]).toEqual([path, 0]);
    }
    await phone.close();
  });

  it('raised no error', () => expect([...school.errors, ...reviewer.errors, ...seconds.errors]).toEqual([]));
});
