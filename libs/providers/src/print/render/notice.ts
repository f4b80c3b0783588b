import type { Locale } from '@shidian/platform/graphql/wording.js';
import { scopeTitles } from '../summary.js';
import { writtenDay } from './dates.js';
import type { PrintedPages } from './declaration.js';
import { Paper } from './paper.js';
import { documentWords } from './words.js';

/** The notices that these units are filed, each from a new page, in one document. */
export async function noticesPdf(pages: PrintedPages, organisation: string, locale: Locale): Promise<Buffer> {
  const words = documentWords[locale];
  const paper = new Paper(words.notices);
  for await (const { filing, content } of pages) {
    const { filedAt, filingNumber, announcement, kind, facts } = filing;
    // Only what was filed is ordered; the order has checked it.
    if (!filedAt || !filingNumber) throw new Error(`Filing ${filing.id} has no number`);
    const scopes = scopeTitles(content, facts.scopes ?? [], locale).join(locale === 'en' ? '; ' : '；');
    paper.page();
    paper.gap(3);
    paper.title(words.notice, 22);
    paper.text(announcement ?? '', { align: 'center' });
    paper.gap(2);
    paper.text(`${filing.applicant}${locale === 'en' ? ':' : '：'}`);
    paper.text(words.noticeText(words.kinds[kind], writtenDay(filedAt, locale)), { indent: 20 });
    paper.gap();
    for (const [label, text] of [
      [words.filingNumber, filingNumber],
      [words.uscc, filing.uscc],
      ...(scopes ? [[words.scope, scopes]] : []),
    ] as [string, string][]) {
      paper.line([
        { text: label, share: 0.3, label: true },
        { text, share: 0.7 },
      ]);
    }
    paper.gap(2);
    paper.text(words.noticeDuties, { indent: 20 });
    paper.gap(5);
    paper.text(`${organisation}${words.seal}`, { align: 'right' });
    paper.text(writtenDay(filedAt, locale), { align: 'right' });
    await paper.endPart(words);
  }
  return paper.bytes();
}
