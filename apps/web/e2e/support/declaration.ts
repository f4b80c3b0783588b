import type { Page } from 'playwright-core';
import { SchoolForm } from './school.js';

/** A roster as Excel puts it on the clipboard, with spellings of its own. */
export const pastedTeachers = [
  '姓名\t专兼职\t职称\t任教课程',
  '王芳\t专任\t教授\t网络客服',
  '赵敏\t专职\t讲师\t美工设计',
  '𠮷田\t外聘\t无\t仓储物流',
].join('\r\n');

/** What a unit does in any declaration form. */
export class DeclarationForm extends SchoolForm {
  constructor(private readonly window: Page) {
    super(window);
  }

  /** Chooses an option of a question by its words. */
  async choose(path: string, option: string): Promise<void> {
    await this.field(path).getByRole('radio', { name: option, exact: true }).check();
  }

  /** Says that a date is without end. */
  async longTerm(label: string): Promise<void> {
    await this.window.getByRole('checkbox', { name: new RegExp(`长期有效.*${label}`) }).check();
  }

  async fill(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, value] of Object.entries(values)) await this.field(path).fill(value);
  }
}

/** What a unit does in the declaration form of annex 4. */
export class InstitutionForm extends DeclarationForm {
  constructor(private readonly institution: Page) {
    super(institution);
  }

  /** A scope of training, or a level of them, by its id. */
  scope(id: string) {
    return this.institution.locator(`[data-scope="${id}"], [data-level="${id}"]`).getByRole('checkbox').first();
  }

  async unit(name: string): Promise<void> {
    await this.fill({
      'unit.name': name,
      'unit.address': '文三路 100 号',
      'unit.legalRepresentative': '李强',
      'contact.name': '王芳',
      'contact.phone': '0571-88880001',
      foundedOn: '2008-05-01',
    });
    await this.choose('unit.nature', '企业');
  }

  async headcount(total: string): Promise<void> {
    await this.fill({
      'staff.total': total,
      'staff.teachersFullTime': '2',
      'staff.teachersPartTime': '1',
      'staff.managers': '7',
      'staff.others': '10',
      capacity: '120',
    });
  }

  async licences(): Promise<void> {
    await this.fill({
      'trainingLicence.authority': '杭州市人力资源和社会保障局',
      'trainingLicence.number': '人社民 3301 号',
      'registration.number': '330106000012345',
    });
    await this.longTerm('资质有效期至');
    await this.choose('registration.kind', '营业执照');
    await this.longTerm('登记有效期至');
  }

  async training(): Promise<void> {
    await this.fill({
      'lastYear.trained': '400',
      'lastYear.sessions': '12',
      experience: '近一年办班 12 期。',
      recruitment: '校企合作、线上报名。',
      equipment: '电脑 60 台，投影 4 套。',
      funding: '学费与政府补贴。',
      management: '教务、学籍、财务制度齐全。',
    });
  }
}
