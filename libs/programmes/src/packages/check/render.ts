import { admittedBy } from '@shidian/rules/engine.js';
import type { Evaluation, Finding } from '@shidian/rules/findings.js';
import type { ProposalAnswer } from '@shidian/rules/proposal.js';
import type { FactsIssue } from '@shidian/rules/schema/issues.js';
import { describeTerm } from '@shidian/rules/terms.js';
import { describeChanges, describeIssue, describeQuantity, describeReason } from '@shidian/rules/wording.js';
import { inLocale, type Locale } from '@shidian/rules/words.js';

/** A finding's codes in sentences. */
export interface FindingWords {
  title: string;
  result: string;
  required: string | null;
  actual: string | null;
  reason: string | null;
  leastChange: string[];
}

/** Puts a finding into sentences. */
export const wordsOf = (finding: Finding, locale: Locale): FindingWords => ({
  title: inLocale(finding.title, locale),
  result: describeTerm(finding.result, locale),
  required: finding.required === null ? null : describeQuantity(finding.required, locale),
  actual: finding.actual === null ? null : describeQuantity(finding.actual, locale),
  reason: finding.reason === null ? null : describeReason(finding.reason, locale),
  leastChange: describeChanges(finding.leastChange, locale),
});

const issueWords = (issue: FactsIssue, locale: Locale) => ({ ...issue, message: describeIssue(issue, locale) });

/** What the command answers. */
export interface CheckAnswer {
  evaluation: Evaluation;
  /** Of an annual evaluation only. */
  proposal: ProposalAnswer | undefined;
  warnings: readonly FactsIssue[];
}

const hasAlternatives = ({ findings }: Evaluation): boolean => findings.some(({ alternative }) => alternative === true);

const admissions = {
  'zh-CN': { by: '符合条件的一项', none: '没有一项条件符合' },
  en: { by: 'the condition that is met', none: 'no condition is met' },
} as const satisfies Record<Locale, object>;

/** Which of several conditions is met, or that none is; nothing where all of them must be. */
function admissionLine(evaluation: Evaluation, locale: Locale): string[] {
  if (!hasAlternatives(evaluation)) return [];
  const by = admittedBy(evaluation.findings);
  const finding = evaluation.findings.find(({ rule }) => rule === by);
  if (finding === undefined) return [`- ${admissions[locale].none}`];
  return [`${finding.rule} ${admissions[locale].by} · ${finding.clause} ${inLocale(finding.title, locale)}`];
}

/** The answer as JSON: codes for programs, sentences beside them for people. */
export const asJson = ({ evaluation, proposal, warnings }: CheckAnswer, locale: Locale): string =>
  JSON.stringify(
    {
      ...evaluation,
      outcomeWords: describeTerm(evaluation.outcome, locale),
      ...(proposal && { ...proposal, proposalWords: describeTerm(proposal.proposal, locale) }),
      ...(hasAlternatives(evaluation) && { admittedBy: admittedBy(evaluation.findings) }),
      findings: evaluation.findings.map((finding) => ({ ...finding, words: wordsOf(finding, locale) })),
      warnings: warnings.map((issue) => issueWords(issue, locale)),
    },
    null,
    2,
  );

// Terminals give Chinese characters and full-width signs two columns.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const widthOf = (text: string): number =>
  Array.from(text).reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);

const heads = {
  'zh-CN': ['规则', '条款', '性质', '结果', '要求', '现状', '最小改动或说明'],
  en: ['rule', 'clause', 'kind', 'result', 'required', 'actual', 'least change or note'],
} as const satisfies Record<Locale, readonly string[]>;

const rowOf = (finding: Finding, locale: Locale): string[] => {
  const words = wordsOf(finding, locale);
  const open = [words.reason, ...(finding.missing.length > 0 ? [finding.missing.join(', ')] : [])].filter(Boolean);
  const last = words.leastChange.length > 0 ? words.leastChange : finding.result === 'MET' ? [] : open;
  return [
    finding.rule,
    finding.clause,
    describeTerm(finding.kind, locale),
    words.result,
    words.required ?? '',
    words.actual ?? '',
    last.join(' | '),
  ];
};

/** The answer as a table, one line per finding. */
export function asTable({ evaluation, proposal, warnings }: CheckAnswer, locale: Locale): string {
  const rows = [[...heads[locale]], ...evaluation.findings.map((finding) => rowOf(finding, locale))];
  const widths = heads[locale].map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd();
  const { package: version, ruleSet, outcome } = evaluation;
  return [
    `${outcome} ${describeTerm(outcome, locale)} · ${version.id} ${version.version} · ${ruleSet}`,
    ...admissionLine(evaluation, locale),
    ...(proposal ? [`${proposal.proposal} ${describeTerm(proposal.proposal, locale)}`] : []),
    '',
    ...rows.map(line),
    ...warnings.map((issue) => `! ${issueLine(issue, locale)}`),
  ].join('\n');
}

/** One fault of the facts: code, field, how to mend it. */
export const issueLine = (issue: FactsIssue, locale: Locale): string =>
  `${issue.field || '.'}: ${issue.code}: ${describeIssue(issue, locale)}`;
