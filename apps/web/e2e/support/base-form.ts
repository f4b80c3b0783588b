import { DeclarationForm } from './declaration.js';

/** Posts as Excel puts them on the clipboard; the name of the second tutor lies beyond the BMP. */
export const pastedPosts = [
  '岗位\t可接收人数\t责任教师\t专职',
  '客服坐席\t30\t王芳\t是',
  '店铺运营\t20\t𠮷田\t否',
].join('\r\n');

/** What a unit does in the declaration form of annex 5. */
export class BaseForm extends DeclarationForm {
  async enterprise(name: string): Promise<void> {
    await this.fill({
      'unit.name': name,
      'unit.legalRepresentative': '李强',
      'unit.address': '文三路 100 号',
      employees: '120',
      revenueLastYear: '36000000',
    });
    await this.choose('category', '电子商务服务企业');
  }

  async park(name: string): Promise<void> {
    await this.fill({
      'park.name': name,
      'park.address': '文三路 200 号',
      'park.operator': '𠮷川园区管理有限公司',
      'park.legalRepresentative': '赵敏',
      'park.tenants': '86',
      'park.revenueLastYear': '520000000',
    });
  }

  async contact(): Promise<void> {
    await this.fill({ 'contact.name': '王芳', 'contact.phone': '0571-88880001' });
  }

  /** Ticks directions of practice by their words. */
  async directions(...titles: readonly string[]): Promise<void> {
    for (const name of titles) await this.field('directions').getByRole('checkbox', { name }).check();
  }

  async venue(): Promise<void> {
    await this.choose('venue.tenure', '自有');
    await this.fill({ 'venue.address': '文三路 100 号', 'venue.area': '1200', equipment: '坐席 50 个，直播间 4 间。' });
  }

  async registration(): Promise<void> {
    await this.choose('registration.kind', '营业执照');
    await this.fill({ 'registration.number': '330106000012345' });
    await this.longTerm('登记有效期至');
  }

  async running(): Promise<void> {
    await this.fill({
      experience: '近一年接收三所院校学员 240 人次。',
      recruitment: '合作院校输送。',
      funding: '企业自筹，专户管理。',
      management: '制度上墙，专人管理。',
    });
  }

  async commitments(): Promise<void> {
    await this.choose('commitments.provincialPlan', '是');
    await this.choose('commitments.syllabus', '是');
  }
}
