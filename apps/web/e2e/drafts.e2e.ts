import iconv from 'iconv-lite';
import type { Page } from 'playwright-core';
import { submittedApplication } from './support/applications.js';
import type { Visitor } from './support/browser.js';
import { startProduct, type Person, type Product } from './support/product.js';
import { SchoolForm } from './support/school.js';
import { signIn } from './support/sign-in.js';

jest.setTimeout(180_000);

describe('a draft loses nothing', () => {
  let product: Product;
  let person: Person;
  let visitor: Visitor;
  let other: Page;
  let id: string;
  let here: SchoolForm;
  let there: SchoolForm;

  beforeAll(async () => {
    product = await startProduct();
    person = await product.person('SCHOOL_SUBMITTER', await product.school('北方职业学校'));
    id = await submittedApplication(product, person, { submit: false });
    visitor = await product.visit();
    await signIn(visitor.page, person);
    other = await visitor.newTab();
    here = new SchoolForm(visitor.page);
    there = new SchoolForm(other);
  });
  afterAll(() => product.close());

  const address = (section: string) => `/applications/${id}/${section}`;
  const bothAt = async (section: string) => {
    await visitor.goto(address(section));
    await other.goto(address(section));
    await other.locator('.section-form').waitFor();
  };

  it('two tabs never overwrite each other silently: take theirs', async () => {
    await bothAt('staff');
    await here.field('office.address').fill('一号楼 101');
    await here.saved();
    await there.field('office.address').fill('二号楼 202');
    const dialog = other.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/一号楼 101[\s\S]*二号楼 202/);
    await dialog.getByRole('button', { name: '采用对方的内容' }).click();
    expect(await there.field('office.address').inputValue()).toBe('一号楼 101');
  });

  it('two tabs never overwrite each other silently: keep mine, on top of theirs', async () => {
    await bothAt('staff');
    await here.field('office.address').fill('三号楼 303');
    await here.saved();
    await other.goto(address('head'));
    await visitor.page.goto(address('head'));
    await here.field('majorHead.name').waitFor();
    await there.field('majorHead.name').fill('李强');
    await there.saved();
    await here.field('majorHead.name').fill('赵敏');
    await visitor.page.getByRole('button', { name: '保留我的修改并保存' }).click();
    await here.saved();
    await other.goto(address('check'));
    await other.locator('.read-section').first().waitFor();
    const text = await other.locator('main').innerText();
    expect(text).toContain('赵敏');
    expect(text).toContain('三号楼 303');
  });

  it('keeps what is typed without a network, and saves it when the network is back', async () => {
    await visitor.goto(address('licence'));
    await visitor.context.setOffline(true);
    await here.field('licence.number').fill('教民999号');
    await visitor.page.locator('.save-bad').waitFor();
    expect(await visitor.page.locator('.offline-bar').count()).toBe(1);
    await visitor.context.setOffline(false);
    await here.saved();
    await visitor.page.reload();
    await here.field('licence.number').waitFor();
    expect(await here.field('licence.number').inputValue()).toBe('教民999号');
  });

  it('keeps what is typed over an expired session, and saves it after signing in again', async () => {
    await visitor.goto(address('licence'));
    await here.field('licence.holder').waitFor();
    product.world.clock.advance(16 * 60_000);
    await here.field('licence.holder').fill('北方职业学校（新）');
    const dialog = visitor.page.getByRole('dialog');
    await dialog.locator('input[name=password]').fill(person.password);
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'hidden' });
    await here.saved();
    await visitor.page.reload();
    await here.field('licence.holder').waitFor();
    expect(await here.field('licence.holder').inputValue()).toBe('北方职业学校（新）');
  });

  it('says so at the field when a figure is impossible, and never stores it', async () => {
    await visitor.goto(address('majors'));
    const intake = visitor.page.getByLabel(/2019/);
    for (const wrong of ['-5', '30.5', 'abc', '99999999']) {
      await intake.fill(wrong);
      expect(await intake.getAttribute('aria-invalid')).toBe('true');
      await visitor.page.locator('.finding[data-rule="enrolment-3y"][data-result="MISSING"]').waitFor();
    }
    await intake.fill('３０');
    await visitor.page.locator('.finding[data-rule="enrolment-3y"][data-result="MET"]').waitFor();
    await here.saved();
  });

  it('stays quick with a roster of 300: typing is answered at once', async () => {
    await visitor.goto(address('team'));
    const people = Array.from(
      { length: 300 },
      (_, index) => `教师${index}\t专职\t中级职称\t${index % 2 ? '是' : '否'}\t否`,
    );
    await here.paste('team.0.name', people.join('\n'));
    expect(await visitor.page.locator('[data-count="team"] dd').innerText()).toBe('300');
    const name = here.field('team.150.name');
    await name.click();
    const started = Date.now();
    await name.pressSequentially('王王王王王王王王王王');
    expect(await name.inputValue()).toMatch(/王{10}/);
    // Ten keys; half a second each would be felt by everybody.
    expect(Date.now() - started).toBeLessThan(5000);
    await here.saved();
  });

  it('reads an uploaded roster in a Chinese encoding, errors at their rows, before anything changes', async () => {
    await visitor.goto(address('team'));
    const csv = '姓名,聘用方式,职称,双师型,行业企业专家\n王芳,专职,正高级职称,是,否\n李强,返聘,中级职称,是,否\n';
    const file = { name: '名单.csv', mimeType: 'text/csv', buffer: iconv.encode(csv, 'gb18030') };
    await visitor.page.locator('.roster-tools input[type=file]').setInputFiles(file);
    const preview = visitor.page.locator('.roster-preview');
    await preview.waitFor();
    const [line] = await preview.locator('tbody tr').allInnerTexts();
    expect(line).toMatch(/^3\s+聘用方式\s+.*返聘/);
    expect(await visitor.page.locator('[data-count="team"] dd').innerText()).toBe('300');
    await preview.getByRole('button', { name: '替换现有名单' }).click();
    expect(await visitor.page.locator('[data-count="team"] dd').innerText()).toBe('2');
    expect(await here.field('team.1.name').inputValue()).toBe('李强');
    await here.saved();
  });

  it('refuses a roster that is none', async () => {
    const file = { name: '名单.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('not a workbook') };
    await visitor.page.locator('.roster-tools input[type=file]').setInputFiles(file);
    await visitor.page.locator('.roster-upload .ant-alert').waitFor();
    expect(await visitor.page.locator('[data-count="team"] dd').innerText()).toBe('2');
  });

  it('tells the row of every cell that a paste could not bring', async () => {
    await here.paste('team.0.name', '王芳\t返聘\t教授\t大概\t否\n李强\t专职\t教授\t是\t否');
    const report = visitor.page.locator('.paste-report');
    expect(await report.innerText()).toMatch(/第 1 行，聘用方式：“返聘”/);
    expect(await report.innerText()).toMatch(/第 1 行，双师型：“大概”/);
  });
});

describe('signing in', () => {
  let product: Product;
  let person: Person;
  beforeAll(async () => {
    product = await startProduct();
    person = await product.person('SCHOOL_EDITOR', await product.school('北方职业学校'));
  });
  afterAll(() => product.close());

  it('comes back to the page that was asked for, and remembers the language', async () => {
    const visitor = await product.visit();
    await visitor.page.goto('/account');
    await visitor.page.locator('.sign-in-form').waitFor();
    await visitor.page.getByRole('button', { name: 'English' }).click();
    await visitor.page.locator('html[lang=en]').waitFor();
    await visitor.page.locator('input[name=email]').fill(person.email);
    await visitor.page.locator('input[name=password]').fill(person.password);
    await visitor.page.locator('.sign-in-form button[type=submit]').click();
    await visitor.page.getByRole('heading', { name: 'Account' }).waitFor();
    await visitor.page.reload();
    await visitor.page.getByRole('heading', { name: 'Account' }).waitFor();
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe('en');
    await visitor.close();
  });

  it('lets a school that fills in but may not submit know it', async () => {
    const id = await submittedApplication(product, person, { submit: false });
    const visitor = await product.visit();
    await signIn(visitor.page, person);
    await visitor.goto(`/applications/${id}/check`);
    await visitor.page.locator('.submit-form').waitFor();
    expect(await visitor.page.locator('.submit-form button[type=submit]').count()).toBe(0);
    expect(await visitor.page.locator('.submit-form').innerText()).toContain('不能提交');
    await visitor.close();
  });

  it('answers a wrong password, and a locked account after five', async () => {
    const visitor = await product.visit();
    await visitor.page.goto('/sign-in');
    await visitor.page.locator('input[name=email]').fill(person.email);
    const alert = visitor.page.locator('.sign-in-form [role=alert]');
    for (let attempt = 0; attempt < 5; attempt++) {
      await visitor.page.locator('input[name=password]').fill(`wrong-${attempt}`);
      await visitor.page.locator('.sign-in-form button[type=submit]').click();
      await alert.getByText(attempt < 4 ? '邮箱或密码不正确' : /邮箱或密码不正确|锁定/).waitFor();
    }
    await visitor.page.locator('input[name=password]').fill(person.password);
    await visitor.page.locator('.sign-in-form button[type=submit]').click();
    await alert.getByText('锁定').waitFor();
    expect(await visitor.page.locator('.shell-nav').count()).toBe(0);
    await visitor.close();
  });
});
