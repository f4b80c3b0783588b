import { pdfText } from '@shidian/platform/testing/pdf-text.js';
import { type Ticket, ticketsPdf } from './ticket-paper.js';
import { markWords, whenText } from './ticket.words.js';

const words = (zh: string, en = zh) => ({ zh, en });
const ticket: Ticket = {
  ...{ ticketNumber: '210316010001', candidateName: '阿卜杜拉·买买提', document: '330106********002X' },
  ...{ organisation: '杭州职业学校', programme: words('电商考核', 'E-commerce'), level: words('助理', 'Assistant') },
  ...{ session: '21031601 三月场', room: '一号机房', seat: 17, when: '2021-03-16 09:00 – 11:00' },
  sits: [words('网络客服 · 线上考核', 'Service · On-line paper'), words('美工 · 实操考核', 'Design · Practical')],
  module: null,
};

describe('An admission ticket', () => {
  it('says who sits where, when and what, in both languages', async () => {
    const text = pdfText(await ticketsPdf([ticket], 'x.pdf'));
    for (const part of [
      '准考证',
      'Admission Ticket',
      '210316010001',
      '阿卜杜拉·买买提',
      '330106********002X',
      '一号机房',
    ])
      expect(text).toContain(part);
    for (const part of ['17', '2021-03-16 09:00 – 11:00', '网络客服 · 线上考核', 'Design · Practical', '杭州职业学校'])
      expect(text).toContain(part);
    expect(text).not.toContain('抽考模块');
  });

  it('names the module once it is drawn, and says which character of a name it cannot draw', async () => {
    const text = pdfText(
      await ticketsPdf([{ ...ticket, candidateName: '王𪚥', module: words('直播', 'Live') }], 'x.pdf'),
    );
    expect(text).toContain('直播 Live');
    expect(text).toContain('王〓');
  });

  it('stands on a page of its own, also among a thousand', async () => {
    const many = Array.from({ length: 1000 }, (_, n) => ({ ...ticket, ticketNumber: String(210316010001 + n) }));
    const pdf = await ticketsPdf(many, 'x.pdf');
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1000);
    const text = pdfText(pdf);
    expect([text.includes('210316010001'), text.includes('210316011000')]).toEqual([true, true]);
  });

  it('words marks with and without a direction, and times within a day and over midnight', () => {
    const level = { directions: [{ id: 'service', title: words('网络客服', 'Service') }] };
    expect(markWords(level, 'service:ONLINE').zh).toBe('网络客服 · 线上考核');
    expect(markWords({ directions: [] }, ':DEFENCE').en).toBe('Thesis or plan, defended');
    const begin = new Date('2021-03-16T01:00:00Z');
    expect(whenText(begin, new Date('2021-03-16T03:30:00Z'))).toBe('2021-03-16 09:00 – 11:30');
    expect(whenText(begin, new Date('2021-03-16T17:00:00Z'))).toBe('2021-03-16 09:00 – 2021-03-17 01:00');
  });
});
