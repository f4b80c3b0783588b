import { Paper } from '@shidian/providers/print/render/paper.js';
import type { Words } from '@shidian/rules/words.js';

/** What an admission ticket says. */
export interface Ticket {
  readonly ticketNumber: string;
  readonly candidateName: string;
  /** Masked. */
  readonly document: string;
  readonly organisation: string;
  readonly programme: Words;
  readonly level: Words;
  readonly session: string;
  readonly room: string;
  readonly seat: number;
  /** Beginning and end in Beijing time. */
  readonly when: string;
  /** What is to be sat. */
  readonly sits: readonly Words[];
  /** The drawn module, once it is drawn; null before, and where nothing is drawn. */
  readonly module: Words | null;
}

const footer = {
  footer: (page: number, pages: number) => `${page} / ${pages}`,
  lacking: (list: string) => `〓 = ${list}`,
};
const both = ({ zh, en }: Words): string => (zh === en ? zh : `${zh} ${en}`);

/** Admission tickets as one document, each on its page, in both languages. */
export async function ticketsPdf(tickets: AsyncIterable<Ticket> | Iterable<Ticket>, title: string): Promise<Buffer> {
  const paper = new Paper(title);
  for await (const ticket of tickets) {
    paper.page();
    paper.title('准考证', 22);
    paper.text('Admission Ticket', { align: 'center' });
    paper.gap();
    for (const [label, text] of linesOf(ticket))
      paper.line(
        [
          { text: label, share: 0.32, label: true },
          { text, share: 0.68 },
        ],
        30,
      );
    paper.gap();
    paper.text('请携带本准考证和有效身份证件，按时到场并对号入座。');
    paper.text('Bring this ticket and a valid identity document; be on time and take the seat stated.');
    await paper.endPart(footer);
  }
  return paper.bytes();
}

function linesOf(ticket: Ticket): [label: string, text: string][] {
  return [
    ['准考证号 Ticket No.', ticket.ticketNumber],
    ['姓名 Name', ticket.candidateName],
    ['证件号码 Identity No.', ticket.document],
    ['报名单位 Enrolled by', ticket.organisation],
    ['项目 Programme', both(ticket.programme)],
    ['等级 Level', both(ticket.level)],
    ['场次 Session', ticket.session],
    ['时间 Time', ticket.when],
    ['考场 Room', ticket.room],
    ['座位 Seat', String(ticket.seat)],
    ['考核项目 To be sat', ticket.sits.map(both).join('\n')],
    ...(ticket.module ? [['抽考模块 Drawn module', both(ticket.module)] as [string, string]] : []),
  ];
}
