import type { EvaluationContext, PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import type { Finding } from '@shidian/rules/findings.js';
import type { PackageContent } from '@shidian/rules/package.js';
import type { FindingFieldsFragment, SchoolType } from '../generated/graphql';

/** The facts of a draft or a submission: the API carries them as JSON, validated by the server. */
export const readFacts = (value: unknown): PilotApplicationFacts => (value ?? {}) as PilotApplicationFacts;

/** The content of a rule package as the API carries it. */
export const readPackage = (value: unknown): PackageContent => value as PackageContent;

/** A finding of the API in the engine's shape. */
export const readFinding = (finding: FindingFieldsFragment): Finding => ({ judgement: null, ...finding }) as Finding;

const schoolTypes: Record<SchoolType, EvaluationContext['schoolType']> = {
  SECONDARY: 'secondary',
  HIGHER_VOCATIONAL: 'higher-vocational',
  APPLIED_UNDERGRADUATE: 'applied-undergraduate',
};

/** A school's type in the rules' words; schools without one are read as secondary, whose list is the longest. */
export const schoolTypeOf = (type: SchoolType | null | undefined): EvaluationContext['schoolType'] =>
  schoolTypes[type ?? 'SECONDARY'];

/** The three intakes the form asks for, oldest first. */
export const intakeYears = (referenceYear: number): readonly [number, number, number] => [
  referenceYear - 3,
  referenceYear - 2,
  referenceYear - 1,
];
