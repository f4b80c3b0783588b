import type { Finding, FindingResult } from '@shidian/rules/findings.js';
import type { Material } from '@shidian/rules/package.js';
import { sectionOfPath, type SectionId } from './sections';

const urgency: Record<FindingResult, number> = { NOT_MET: 0, MISSING: 1, NEEDS_REVIEW: 2, MET: 3 };

const rank = ({ kind, result }: Finding): number => (kind === 'ADVISORY' ? urgency.MET + 1 : urgency[result]);

/** What needs attention first, advice last; within a rank the package's order. */
export const byUrgency = (findings: readonly Finding[]): Finding[] => [...findings].sort((a, b) => rank(a) - rank(b));

/** The sections a finding rests on, by where a form has the facts of a path. */
export const sectionsIn = <Id extends string>(finding: Finding, sectionOf: (path: string) => Id | null): Id[] => [
  ...new Set([...finding.paths, ...finding.missing].map(sectionOf).filter((section) => section !== null)),
];

/** The sections of a pilot application that a finding rests on. */
export const sectionsOfFinding = (finding: Finding): SectionId[] => sectionsIn(finding, sectionOfPath);

/** Findings that rest on a section. */
export const findingsOfSection = (findings: readonly Finding[], section: SectionId): Finding[] =>
  findings.filter((finding) => sectionsOfFinding(finding).includes(section));

/** The school can still do something about it: not met, or something is missing. Advice does not count. */
export const isOpen = ({ kind, result }: Finding): boolean =>
  kind !== 'ADVISORY' && (result === 'NOT_MET' || result === 'MISSING');

/** Documents that speak for a rule. */
export const materialsOfRule = (materials: readonly Material[], rule: string): Material[] =>
  materials.filter((material) => material.rule === rule);
