import type { EvaluationContext, TeamMember } from '../facts/pilot-application.js';
import type { Finding, FindingKind, FindingResult } from '../findings.js';
import type { Node, ShareOf } from '../nodes.js';
import type { PackageContent, Rule } from '../package.js';
import { compile, evaluate } from '../engine.js';

const words = (text: string) => ({ zh: text, en: text });

/** A rule around a tree. */
export const rule = (id: string, when: Node, kind: FindingKind = 'DECIDED'): Rule => ({
  id,
  clause: '一',
  kind,
  title: words(id),
  hint: words(id),
  when,
});

/** A package that holds these rules and nothing that they do not need. */
export const packageOf = (rules: readonly Rule[], lists: Partial<PackageContent> = {}): PackageContent => ({
  format: 1,
  id: 'sample',
  version: '1.0.0',
  title: words('sample'),
  source: words('sample'),
  effective: { from: '2021-01-01', until: null },
  ruleSets: { 'pilot-application': { facts: 'pilot-application', rules } },
  majors: [],
  equipment: [],
  materials: [],
  route: { stages: [] },
  reasons: { rejection: [], return: [] },
  ...lists,
});

/** The context of most tests. */
export const context: EvaluationContext = {
  schoolType: 'secondary',
  referenceYear: 2021,
  submittedOn: '2021-03-15',
};

/** Evaluates one tree on any facts, right or wrong. */
export function findingOf(when: Node, facts: unknown, lists: Partial<PackageContent> = {}, at = context): Finding {
  const { findings } = evaluate(compile(packageOf([rule('only', when)], lists)), facts as object, at);
  return findings[0]!;
}

/** The result alone. */
export const resultOf = (when: Node, facts: unknown, lists: Partial<PackageContent> = {}): FindingResult =>
  findingOf(when, facts, lists).result;

/** A share of the team with a quality. */
export const share = (field: keyof TeamMember, percent: number): ShareOf => ({
  kind: 'share-of',
  list: 'team',
  where: [{ field, is: true }],
  percent,
  noun: words(field),
});
