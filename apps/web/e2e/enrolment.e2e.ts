import { violationsOn } from './support/axe.js';
import type { Visitor } from './support/browser.js';
import { startProduct, type Product } from './support/product.js';
import { certifyingProgramme, inventedId, pilotSchool, register, schoolProgramme } from './support/rosters.js';
import { signIn } from './support/sign-in.js';

jest.setTimeout(300_000);

const NAMES = { admitted: '阿卜杜拉·买买提', short: '欧阳修远', judged: '𠮷田美和子', later: '郑单' };
const HEAD = [
  '姓名',
  '身份证号',
  '申报级别',
  '申报方向',
  '工作开始日期',
  '工作结束日期',
  '学历',
  '所学专业',
  '毕业日期',
];
const ASSISTANT = ['助理电子商务师', '网络客服、美工设计'];
const ROSTER = [
  HEAD,
  [NAMES.admitted, inventedId(1, '19880101'), ...ASSISTANT, '2014-03-01', '至今', '', '', ''],
  [NAMES.short, inventedId(2, '19880102'), ...ASSISTANT, '2020-03-01', '至今', '', '', ''],
  [NAMES.judged, inventedId(3, '19880103'), ...ASSISTANT, '', '', '本科', '国际经济与贸易', '2014-06-30'],
  ['孙小圣', inventedId(4, '19880104'), '高级电子商务师', '', '', '', '', '', ''],
];

describe.each(['zh-CN', 'en'] as const)('enrolment in the browser, in %s', (locale) => {
  let product: Product;
  let officer: Visitor;
  beforeAll(async () => {
    product = await startProduct();
    await certifyingProgramme(product.world, product.tenant);
    await register(product.world, product.tenant, [{ name: NAMES.later, number: inventedId(9, '19880109') }]);
    officer = await visitAs(await product.person('CERTIFICATION_OFFICER'));
  });
  afterAll(() => product.close());

  const visitAs = async (person: Awaited<ReturnType<Product['person']>>): Promise<Visitor> => {
    const visitor = await product.visit({ locale });
    await signIn(visitor.page, person);
    return visitor;
  };
  const clean = async ({ page }: Visitor) => expect(await violationsOn(page)).toEqual([]);
  const part = (name: string) => officer.page.locator(`fieldset[data-part=${name}]`);
  const state = (name: string, value: 'unknown' | 'none' | 'some') =>
    part(name).locator(`input[name="stated-${name}"][value=${value}]`).check();
  const result = (rule: string, { page } = officer) =>
    page.locator(`.findings-panel [data-rule="${rule}"]`).getAttribute('data-result');
  /** Opens the enrolment of a person from the list. */
  const open = async (name: string) => {
    await officer.goto('/enrolments');
    await officer.page.locator('tbody a', { hasText: name }).click();
    await officer.page.locator('[data-status]').waitFor();
  };

  it('comes from a roster: the list says by which condition, or that something is missing', async () => {
    const { page } = officer;
    await officer.goto('/rosters');
    await page.locator('.roster-start textarea').fill(ROSTER.map((row) => row.join('\t')).join('\n'));
    await page.locator('.roster-start textarea ~ button, .roster-start button').last().click();
    await page.locator('[data-import-status=PREVIEWED]').waitFor({ timeout: 60_000 });
    await page.locator('[data-problem=LEVEL_CLOSED]').waitFor();
    await page.locator('.page-extra .ant-btn-primary').click();
    await page.locator('[data-import-status=DONE]').waitFor({ timeout: 60_000 });
    await page.locator('[data-import-status] a[href="/enrolments"]').click();
    await page.locator('tbody tr', { hasText: NAMES.short }).locator('.tag-warn').waitFor({ timeout: 60_000 });
    const line = page.locator('tbody tr', { hasText: NAMES.admitted });
    await line.locator('.tag-good').waitFor({ timeout: 60_000 });
    await line.getByText(locale === 'en' ? /Six years/ : /连续工作 6 年/).waitFor();
    // What the tag says is not said again beside the condition.
    expect((await line.innerText()).match(locale === 'en' ? /admitted/gi : /符合条件/g)).toHaveLength(1);
    expect(await page.locator('tbody tr', { hasText: '孙小圣' }).count()).toBe(0);
    await clean(officer);
    await officer.picture(`enrolments-${locale}`);
  });

  it('names the admitting condition first, and for each other what is missing', async () => {
    await open(NAMES.admitted);
    const { page } = officer;
    await page.locator('.conditions[data-admitted-by=assistant-1]').waitFor();
    expect(await page.locator('.conditions > section').first().locator('[data-rule]').getAttribute('data-rule')).toBe(
      'assistant-1',
    );
    await clean(officer);
    await officer.picture(`enrolment-admitted-${locale}`);
    await open(NAMES.short);
    expect(await page.locator('.conditions').getAttribute('data-admitted-by')).toBe('');
    expect(await page.locator('[data-rule=assistant-1]').getAttribute('data-result')).toBe('NOT_MET');
    expect(await page.locator('[data-rule=assistant-1] .finding-change').innerText()).toMatch(/\d/);
    expect(await page.locator('[data-rule=assistant-7] .finding-missing').count()).toBe(1);
    await clean(officer);
  });

  it('shows the conditions live while the facts are stated, and puts an unknown major before a person', async () => {
    await open(NAMES.judged);
    const { page } = officer;
    await page.locator('section:has(.stated-facts) button').click();
    await page.locator('.findings-panel').waitFor();
    expect(await result('assistant-4')).toBe('NEEDS_REVIEW');
    expect(await result('assistant-1')).toBe('MISSING');
    await page.locator('.findings-panel [data-rule=assistant-1] .finding-missing a').first().click();
    await page.waitForFunction(() => document.activeElement?.closest('[data-part=work]') !== null);
    await state('work', 'none');
    await page.locator('.findings-panel [data-rule=assistant-1][data-result=NOT_MET]').waitFor();
    for (const name of ['certificates', 'trainings']) await state(name, 'none');
    await part('student').locator('input[value=no]').check();
    await clean(officer);
    await officer.picture(`enrolment-live-${locale}`);
    await page.locator('.form-actions .ant-btn-primary').click();
    await page.locator('[data-status=NEEDS_REVIEW]').waitFor({ timeout: 60_000 });
    await page.locator('[data-rule=assistant-4] button').click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('.ant-modal-footer button').last().click();
    await dialog.getByRole('alert').waitFor();
    await dialog.locator('input[value=MET]').check();
    await dialog.locator('textarea').fill('已核对课程与专业目录');
    await clean(officer);
    await dialog.locator('.ant-modal-footer button').last().click();
    await page.locator('[data-status=ADMITTED]').waitFor({ timeout: 60_000 });
    await page.locator('.conditions[data-admitted-by=assistant-4]').waitFor();
    await clean(officer);
    await officer.picture(`enrolment-judged-${locale}`);
  });

  it('takes one candidate by hand; the senior level is closed and says why', async () => {
    await officer.goto('/enrolments/new');
    const { page } = officer;
    const level = page.locator('select', { has: page.locator('option[value=senior]') });
    await level.waitFor();
    expect(await level.locator('option[value=senior]').isDisabled()).toBe(true);
    expect(await level.locator('option[value=senior]').innerText()).toMatch(locale === 'en' ? /\(/ : /未开放/);
    await page.locator('.with-findings > div > .ant-btn-primary').click();
    await page.getByRole('alert').waitFor();
    await level.selectOption('assistant');
    for (const box of (await page.locator('fieldset.field .ant-checkbox-input').all()).slice(0, 2)) await box.check();
    await page.locator('.inline-search input').fill(NAMES.later);
    await page.locator('.inline-search button').click();
    await page.locator('input[name=candidate]').check();
    await state('work', 'some');
    await part('work').locator('input[type=date]').first().fill('2014-03-01');
    await part('work').locator('input[type=checkbox]').check();
    await page.locator('.findings-panel .conditions[data-admitted-by=assistant-1]').waitFor();
    await clean(officer);
    await officer.picture(`enrolment-new-${locale}`);
    await page.locator('.with-findings > div > .ant-btn-primary').click();
    await page.locator('[data-status=ADMITTED]').waitFor({ timeout: 60_000 });
    expect(officer.errors).toEqual([]);
  });

  it('is the pilot school’s where the programme says so, while its standing is valid', async () => {
    const { world, tenant } = product;
    const pilots = await schoolProgramme(world, tenant);
    const [own, other] = [await product.school('北方职业学校'), await product.school('南方职业学校')];
    await pilotSchool(world, tenant, pilots, own, world.clock.now());
    await register(world, tenant, [{ name: '学生甲', number: inventedId(20, '20050101') }], own);
    const school = await visitAs(await product.person('SCHOOL_SUBMITTER', own));
    const { page } = school;
    await school.goto('/enrolments/new');
    await page.locator('select').last().selectOption('elementary');
    await page.locator('.inline-search button').click();
    await page.locator('input[name=candidate]').check();
    const student = page.locator('fieldset[data-part=student]');
    await student.locator('input[value=yes]').first().check();
    await student.locator('[id="f-student.major"]').fill('电子商务');
    await student.locator('[id="f-student.school"]').fill('北方职业学校');
    await page.locator('.findings-panel .tag-good').waitFor();
    await clean(school);
    await school.picture(`enrolment-school-${locale}`);
    await page.locator('.with-findings > div > .ant-btn-primary').click();
    await page.locator('[data-status=ADMITTED]').waitFor({ timeout: 60_000 });
    await clean(school);
    const without = await visitAs(await product.person('SCHOOL_SUBMITTER', other));
    await without.goto('/enrolments/new');
    await without.page.getByRole('alert').waitFor();
    expect(await without.page.locator('.with-findings').count()).toBe(0);
    await clean(without);
    expect([school.errors, without.errors]).toEqual([[], []]);
  });
});
