import type { Visitor } from './support/browser.js';
import { BaseForm, pastedPosts } from './support/base-form.js';
import { startFilingProduct, type FilingProduct, type FilingUnit } from './support/filing-product.js';
import { IN_TIME, type Client } from './support/filings.js';
import { DeskBench, visitAs } from './support/officer.js';
import { signIn } from './support/sign-in.js';

jest.setTimeout(300_000);

const COUNTY = '330106';
const CITY = '330100';
const PROVINCE = '330000';
const NOTICE = '2014年第15号';
const departments = ['HUMAN_RESOURCES', 'FINANCE', 'EDUCATION'] as const;

describe('a practice base, from its declaration to its first report', () => {
  let product: FilingProduct;
  let unit: FilingUnit;
  let mine: Visitor;
  let form: BaseForm;
  let id: string;
  let filingNumber: string;
  const others: Visitor[] = [];

  beforeAll(async () => {
    product = await startFilingProduct('base');
    for (const place of [PROVINCE, CITY, COUNTY]) await product.province.issue(place, 5);
    unit = await product.unit(COUNTY);
    mine = await product.visit();
    await signIn(mine.page, unit.person);
    form = new BaseForm(mine.page);
  });
  afterAll(() => product.close());

  const section = (name: string) => mine.page.locator(`[data-section="${name}"]`);
  /** Somebody's own window, on the day that it is. */
  const visit = async (client: Client): Promise<Visitor> => {
    const visitor = await visitAs(product, client);
    await visitor.context.clock.setSystemTime(product.world.clock.now());
    others.push(visitor);
    return visitor;
  };
  const officer = (place: string, department?: (typeof departments)[number]) =>
    product.province.officer(place, department);
  const workbench = async (client: Client): Promise<[Visitor, DeskBench]> => {
    const visitor = await visit(client);
    await visitor.goto('/filings?mine=1');
    await visitor.page.getByRole('link', { name: unit.name }).click();
    return [visitor, new DeskBench(visitor.page)];
  };
  const departmentsSign = async (place: string) => {
    for (const department of departments) {
      const [signer, bench] = await workbench(await officer(place, department));
      await bench.decide('同意会签');
      await signer.page.locator(`.sign-offs [data-department="${department}"][data-verdict="SIGNED"]`).waitFor();
      await signer.close();
    }
  };

  it('begins with the form of bases, whose parts depend on what it is', async () => {
    await mine.page.locator(`[data-round="${product.province.rounds.PRACTICE_BASE}"]`).getByRole('button').click();
    await mine.page.locator('.task-list').waitFor();
    id = /filings\/([0-9a-f-]+)/.exec(mine.page.url())?.[1] ?? '';
    expect(await section('park').count()).toBe(0);
    await section('type').getByRole('link').click();
    await form.choose('baseType', '电商产业基地');
    await form.saved();
    await mine.page.locator('.page-back').click();
    await section('park').waitFor();
    expect(await section('enterprise').count()).toBe(0);
    await section('type').getByRole('link').click();
    await form.choose('baseType', '企业');
    await form.saved();
    await mine.page.locator('.page-back').click();
    await section('enterprise').waitFor();
    expect(await section('park').count()).toBe(0);
    await mine.picture('base-tasks');
  });

  it('says while typing what is met and what is not, and the least that would be', async () => {
    await section('enterprise').getByRole('link').click();
    await form.enterprise(unit.name);
    await form.saved();
    await form.open('contact');
    await form.contact();
    await form.finding('applicant').and(mine.page.locator('[data-result="MET"]')).waitFor();
    await form.saved();
    await form.open('practice');
    await form.directions('电商运营', '跨境电商');
    await form.paste('posts.0.name', pastedPosts);
    expect(await form.field('posts.1.tutor').inputValue()).toBe('𠮷田');
    const tutors = form.finding('post-tutors');
    await tutors.and(mine.page.locator('[data-result="NOT_MET"]')).waitFor();
    expect(await tutors.innerText()).toMatch(/涉及：\s*实践岗位 · 第 2 行(?! ·)/);
    await mine.picture('base-practice');
    await form.field('posts.1.tutorFullTime').check();
    await tutors.and(mine.page.locator('[data-result="MET"]')).waitFor();
    await form.venue();
    await form.saved();
  });

  it('fills in the rest and attaches what is asked of who owns its rooms', async () => {
    await form.open('profile');
    await form.fill({ profile: '代运营为主，平台销售占七成以上。' });
    await form.saved();
    await form.open('registration');
    await form.registration();
    await form.saved();
    await form.open('running');
    await form.running();
    await form.saved();
    await form.open('commitments');
    await form.commitments();
    await form.saved();
    await form.open('documents');
    expect(await mine.page.locator('[data-material="base-lease"]').count()).toBe(0);
    for (const material of ['base-registration', 'base-title-deed', 'base-equipment'])
      await form.upload(material, `${material}.pdf`);
    await form.saved();
    await mine.page.locator('.page-back').click();
    expect(await mine.page.locator('.task-list .tag', { hasText: '未填写' }).count()).toBe(0);
  });

  it('reads it back and submits once', async () => {
    await mine.page.locator('.page-actions .link-button-primary').click();
    await mine.page.locator('.submit-form').waitFor();
    expect(await mine.page.locator('main').innerText()).toContain('电子商务服务企业');
    await mine.picture('base-check');
    await mine.page.getByRole('checkbox').check();
    await mine.page.locator('.submit-form button[type=submit]').dblclick();
    await mine.page.locator('.progress-now[data-status="IN_REVIEW"]').waitFor({ timeout: 30_000 });
    expect(await mine.page.locator('.timeline > li').count()).toBe(1);
  });

  it('is prescreened by the county, which attests what it has seen', async () => {
    const [county, bench] = await workbench(await officer(COUNTY));
    await bench.shows({ stage: 'prescreen' });
    await bench.judgeAll();
    await bench.button('通过').click();
    await bench.dialog().getByRole('checkbox').check();
    await bench.confirm();
    await bench.shows({ stage: 'review' });
    await county.close();
  });

  it('is signed by the city’s departments and passed inside the cap of bases', async () => {
    await departmentsSign(CITY);
    const [city, bench] = await workbench(await officer(CITY));
    await bench.why().getByText('没有妨碍通过的事项').waitFor();
    await bench.button('通过').click();
    const cap = bench.dialog().locator(`[data-place="${CITY}"]`);
    expect([await cap.locator('.cap-free').innerText(), await cap.locator('.cap-freeAfter').innerText()]).toEqual([
      '5',
      '4',
    ]);
    await bench.confirm();
    await bench.shows({ stage: 'approval' });
    await city.close();
  });

  it('is signed by the province’s departments, approved and published', async () => {
    await departmentsSign(PROVINCE);
    const [province, bench] = await workbench(await officer(PROVINCE));
    await bench.decide('通过');
    await bench.shows({ stage: 'publication' });
    await province.goto('/filings?stage=publication');
    await province.page.locator('.ant-table-row .ant-checkbox-input').first().check();
    await province.page.getByRole('button', { name: '公告备案（1 件）' }).click();
    await bench.dialog().getByLabel('公告文号').fill(NOTICE);
    await bench.dialog().getByLabel('公告标题').fill('实践基地备案名单');
    await bench.confirm();
    const line = bench.dialog().locator(`[data-item="${id}"]`);
    await line.getByText(/已备案 \S+/).waitFor();
    filingNumber = /已备案 (\S+)/.exec(await line.innerText())?.[1] ?? '';
    await bench.confirm();
  });

  it('stands on the public register with its number and day, for anybody', async () => {
    const visitor = await product.visit();
    others.push(visitor);
    await visitor.goto(`/register/${product.province.tenant.slug}?kind=PRACTICE_BASE`);
    await visitor.page.getByRole('link', { name: unit.name }).click();
    await visitor.page.locator('.verdict[data-status="IN_FORCE"]').waitFor();
    const text = await visitor.page.locator('main').innerText();
    for (const shown of [filingNumber, '2014年6月20日', '电商运营、跨境电商', '电子商务服务企业'])
      expect(text).toContain(shown);
    await visitor.picture('base-register');
    await mine.page.goto('/');
    await mine.page.locator(`[data-entry="${filingNumber}"]`).waitFor();
    // There is no second filing of the same kind to begin.
    expect(
      await mine.page.locator(`[data-round="${product.province.rounds.PRACTICE_BASE}"]`).getByRole('button').count(),
    ).toBe(0);
  });

  it('is asked a year later for its report, hands it in, and is seen to have reported', async () => {
    product.world.clock.set(new Date(IN_TIME.getTime() + 230 * 86_400_000));
    const { tenant } = product.province;
    const manager = await visit(await product.world.signedIn(tenant, tenant.bodyId, 'PROGRAMME_MANAGER'));
    await manager.goto('/reports');
    await manager.page.getByRole('button', { name: '开启年度报告' }).click();
    await new DeskBench(manager.page).confirm();
    await manager.page.locator('tr', { hasText: unit.name }).getByText('待填报').waitFor();

    await mine.context.clock.setSystemTime(product.world.clock.now());
    await signIn(mine.page, unit.person);
    const step = mine.page.locator('.next-step[data-step="report"]');
    await step.getByRole('link').click();
    const figures = {
      revenue: '36000000',
      trained: '0',
      practised: '240',
      sessions: '6',
      responses: '200',
      satisfied: '181',
      examined: '0',
      passed: '0',
    };
    await form.fill(figures);
    expect(await mine.page.locator('[data-rate="satisfaction"] dd').innerText()).toMatch(/^90\.50%/);
    expect(await mine.page.locator('[data-rate="passRate"] dd').innerText()).toBe('无人参加考试');
    await form.saved();
    await mine.picture('base-report');
    await mine.page.getByRole('checkbox').check();
    await mine.page.locator('.submit-form button[type=submit]').dblclick();
    await mine.page.locator('[data-report-state="SUBMITTED"]').waitFor();

    await manager.page.reload();
    const row = manager.page.locator('tr', { hasText: unit.name });
    await row.getByText('已上报').waitFor();
    expect(await row.innerText()).toContain('90.50%');
  });

  it('raised no error in any browser', () => expect([mine, ...others].flatMap(({ errors }) => errors)).toEqual([]));
});
