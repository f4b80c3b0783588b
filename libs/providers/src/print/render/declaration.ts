import type { Locale } from '@shidian/platform/graphql/wording.js';
import { conditionHolds } from '@shidian/rules/condition.js';
import type { Form, FormField, FormOpinion, FormSection, PackageContent } from '@shidian/rules/package.js';
import { asEntries, reader } from '@shidian/rules/paths.js';
import { inLocale } from '@shidian/rules/words.js';
import type { PrintedFiling } from '../printed-filing.js';
import { writtenDay } from './dates.js';
import { fieldText } from './field-text.js';
import { Paper, type PaperCell } from './paper.js';
import { documentWords } from './words.js';

/** A filing with the package that judged it. */
export interface PrintedPage {
  readonly filing: PrintedFiling;
  readonly content: PackageContent;
}

/** Filings one after the other: of a long list only a few need be in memory. */
export type PrintedPages = Iterable<PrintedPage> | AsyncIterable<PrintedPage>;

const LABEL = 0.19;
const VALUE = 0.31;

/** The declaration forms (annexes 4 and 5) of these filings, each from a new page, in one document. */
export async function declarationsPdf(pages: PrintedPages, locale: Locale): Promise<Buffer> {
  const words = documentWords[locale];
  const paper = new Paper(words.declarations);
  for await (const page of pages) {
    declaration(paper, page, locale);
    await paper.endPart(words);
  }
  return paper.bytes();
}

function declaration(paper: Paper, { filing, content }: PrintedPage, locale: Locale): void {
  const form = content.filing?.forms[filing.kind];
  if (!form) throw new Error(`Package ${content.id} ${content.version} has no form for ${filing.kind}`);
  const words = documentWords[locale];
  paper.page();
  paper.title(inLocale(form.title, locale));
  paper.text(words.number(filing.number, writtenDay(filing.submittedAt, locale), filing.uscc), { align: 'right' });
  for (const section of form.sections) {
    if (conditionHolds(section.shownIf, filing.facts)) drawSection(paper, section, filing, content, locale);
  }
  paper.heading(words.opinions);
  paper.sealBox(words.applicant, [filing.applicant], `${words.seal}    ${writtenDay(filing.submittedAt, locale)}`);
  for (const opinion of opinionsOf(form, content)) drawOpinion(paper, opinion, filing, locale);
}

function drawSection(
  paper: Paper,
  section: FormSection,
  { facts }: PrintedFiling,
  content: PackageContent,
  locale: Locale,
): void {
  const shown = section.fields.filter((field) => conditionHolds(field.shownIf, facts));
  paper.heading(inLocale(section.title, locale));
  let half: PaperCell[] = [];
  const flush = () => {
    if (half.length > 0) paper.line([...half, { text: '', share: 1 - LABEL - VALUE }]);
    half = [];
  };
  for (const field of shown) {
    const title = inLocale(field.title, locale);
    if (field.type === 'table' || field.type === 'documents' || field.type === 'paragraph') {
      flush();
      drawLong(paper, field, facts, content, locale);
      continue;
    }
    const text = fieldText(field, facts, content, locale);
    if (field.type === 'scopes' || field.type === 'choices' || text.length > 24) {
      flush();
      paper.line([
        { text: title, share: LABEL, label: true },
        { text, share: 1 - LABEL },
      ]);
      continue;
    }
    half.push({ text: title, share: LABEL, label: true }, { text, share: VALUE });
    if (half.length === 4) {
      paper.line(half);
      half = [];
    }
  }
  flush();
}

/** What takes the whole width: prose, rosters, the list of attached documents. */
function drawLong(paper: Paper, field: FormField, facts: unknown, content: PackageContent, locale: Locale): void {
  const words = documentWords[locale];
  const title = inLocale(field.title, locale);
  paper.line([{ text: title, share: 1, label: true }]);
  if (field.type === 'paragraph') {
    paper.gap(0.3);
    paper.text(fieldText(field, facts, content, locale));
    return;
  }
  const rows = asEntries(reader(field.path)(facts)) ?? [];
  if (rows.length === 0) paper.line([{ text: words.none, share: 1 }]);
  else if (field.type === 'documents') for (const row of rows) drawDocument(paper, row, content, locale);
  else drawTable(paper, field.columns ?? [], rows, content, locale);
  paper.gap(0.4);
}

function drawTable(
  paper: Paper,
  columns: readonly FormField[],
  rows: readonly unknown[],
  content: PackageContent,
  locale: Locale,
): void {
  const share = 1 / columns.length;
  paper.lines(
    columns.map((column) => ({ text: inLocale(column.title, locale), share, label: true })),
    rows.map((row) => columns.map((column) => ({ text: fieldText(column, row, content, locale), share }))),
  );
}

function drawDocument(paper: Paper, row: unknown, content: PackageContent, locale: Locale): void {
  const { material, files = [] } = row as { material: string; files?: readonly { name: string; sha256: string }[] };
  const known = content.materials.find((one) => one.id === material);
  paper.line([
    { text: known ? inLocale(known.title, locale) : material, share: 0.4 },
    { text: files.map(({ name, sha256 }) => `${name}（SHA-256 ${sha256.slice(0, 16)}…）`).join('\n'), share: 0.6 },
  ]);
}

/** The boxes of a form; several stages that stand for one another share a box. */
function opinionsOf(form: Form, content: PackageContent): readonly FormOpinion[] {
  const stages = Object.values(content.filing?.routes ?? {}).flatMap((route) => route.stages.map(({ id }) => id));
  return form.opinions.filter((opinion) => opinion.stages.some((id) => stages.includes(id)));
}

function drawOpinion(paper: Paper, opinion: FormOpinion, { steps }: PrintedFiling, locale: Locale): void {
  const words = documentWords[locale];
  // What came to a desk again was passed by it again: the last pass is the opinion that counts.
  const step = steps.findLast(({ stage }) => opinion.stages.includes(stage));
  const body = [
    ...(opinion.attests ? [`${step ? '√' : '□'} ${inLocale(opinion.attests, locale)}`] : []),
    ...(step ? [words.passed(step.office ?? '')] : []),
  ];
  paper.sealBox(
    inLocale(opinion.title, locale),
    body,
    `${words.seal}    ${step ? writtenDay(step.at, locale) : words.blankDay}`,
  );
}
