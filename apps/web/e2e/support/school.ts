import type { Page } from 'playwright-core';
import { smallPdf } from '../../../api/e2e/support/applications.js';

/** A roster as Excel puts it on the clipboard; the third of the columns is one that the form does not know. */
export const pastedRoster = [
  '姓名\t专兼职\t备注\t职称\t是否双师型\t行业企业专家',
  '王芳\t专职\t\t教授\t是\t否',
  '李强\t专职\t组长\t讲师\t否\t否',
  '𠮷田\t外聘\t\t无\t否\t是',
  '赵敏\t专职\t\t助教\t否\t否',
].join('\r\n');

/** What a school does in the form, by the words it reads. */
export class SchoolForm {
  constructor(private readonly page: Page) {}

  /** A field by its path in the facts. */
  field(path: string) {
    return this.page.locator(`[id="f-${path}"]`);
  }

  /** Opens a section from the task list, as links lead there. */
  async open(section: string): Promise<void> {
    await this.page.locator('.page-back').first().click();
    await this.page.locator(`[data-section="${section}"] a`).click();
    await this.page.locator('.section-form').waitFor();
  }

  /** Waits until all that was typed is saved. */
  async saved(): Promise<void> {
    await this.page.locator('.save-good[data-testid=save-indicator]').waitFor();
  }

  /** Pastes a table into a cell through the clipboard. */
  async paste(path: string, text: string): Promise<void> {
    await this.page.evaluate((content) => navigator.clipboard.writeText(content), text);
    await this.field(path).focus();
    await this.page.keyboard.press('ControlOrMeta+V');
  }

  /** The finding of a rule in the panel beside the form. */
  finding(rule: string) {
    return this.page.locator(`.finding[data-rule="${rule}"]`);
  }

  /** Chooses a document for a material and waits until it is listed. */
  async upload(material: string, name: string): Promise<void> {
    const row = this.page.locator(`[data-material="${material}"]`);
    const file = { name, mimeType: 'application/pdf', buffer: smallPdf(name) };
    await row.locator('input[type=file]').setInputFiles(file);
    await row.getByRole('link', { name }).waitFor();
  }

  async licence(): Promise<void> {
    await this.field('licence.number').fill('教民145000000001号');
    await this.field('licence.holder').fill('北方职业学校');
    await this.field('licence.validFrom').fill('2010-09-01');
    await this.page.getByRole('checkbox').check();
  }

  async majors(): Promise<void> {
    await this.field('majors.0.name').fill('电子商务');
    await this.field('majors.0.catalogue').selectOption('original');
    for (const [label, students] of [
      [/2018/, '45'],
      [/2019/, '29'],
      [/2020/, '30'],
    ] as const) {
      await this.page.getByLabel(label).fill(students);
    }
  }

  async head(title = 'senior'): Promise<void> {
    await this.field('majorHead.name').fill('王芳');
    await this.field('majorHead.title').selectOption(title);
  }

  async rooms(): Promise<void> {
    await this.field('rooms.0.name').fill('理论教室');
    await this.field('rooms.0.use').selectOption('theory');
    await this.field('rooms.0.seatsTheory').fill('40');
    await this.field('rooms.1.name').fill('客服实训室');
    await this.field('rooms.1.use').selectOption('practice');
    await this.field('rooms.1.seatsPractice').fill('48');
  }

  async staff(): Promise<void> {
    await this.paste('staff.0.name', '陈静\t教学管理人员\t是\n周伟\t技术服务人员\t是');
    await this.page.getByRole('radio').first().check();
    await this.field('office.address').fill('行政楼 201');
  }

  async narrative(): Promise<void> {
    const claims = {
      trainingExperience: '三年来为企业培训客服 600 人次。',
      teamStructure: '校企混编，按模块授课。',
      majorPlan: '见附件。',
      headMobilises: '负责人为副校长。',
    };
    for (const [claim, text] of Object.entries(claims)) await this.field(`narrative.${claim}`).fill(text);
  }
}
