import type { Department } from '@shidian/contract/organisations.js';
import type { FilingChannel, ProviderKind } from '@shidian/contract/providers.js';
import type { CaseRow } from '@shidian/cases/review-case/review-case.service.js';
import type { BaseFilingFacts, InstitutionFilingFacts } from '@shidian/rules/facts/filing.js';
import type { FactsKindName } from '@shidian/rules/facts/kind-names.js';
import type { Stage } from '@shidian/rules/package.js';
import type { GuardedStep, Viewer } from './filing.policy.js';
import type { FilingContent } from './filing-routes.js';

/** The kind under which filings travel as cases, and to which their files belong. */
export const FILING = 'filing';

/** What a unit states, by either form. */
export type FilingFacts = InstitutionFilingFacts & BaseFilingFacts;

/** The form that each kind of provider fills in. */
export const factsKindOf = {
  TRAINING_INSTITUTION: 'institution-filing',
  PRACTICE_BASE: 'base-filing',
} as const satisfies Record<ProviderKind, FactsKindName>;

/** A filing as its commands see it. */
export interface FilingCase extends CaseRow {
  readonly roundId: string;
  /** County of the applicant. */
  readonly jurisdictionCode: string;
  readonly providerKind: ProviderKind;
  readonly channel: FilingChannel;
  readonly programmeId: string;
  /** The year that the round is for. */
  readonly referenceYear: number;
  readonly packageId: string;
  readonly packageVersion: string;
  readonly ruleSet: string;
  readonly name: string;
  readonly uscc: string;
  readonly associationMember: boolean;
  /** Departments that have answered since it came to this desk. */
  readonly signed: readonly Department[];
  /** Desks that it has passed before. */
  readonly passed: readonly string[];
  /** The acting person has declared a conflict of interest. */
  readonly recused: boolean;
}

/** A filing with what decides about it: its package, its route, and who looks. */
export interface OpenFiling {
  readonly filing: FilingCase;
  readonly content: FilingContent;
  readonly stages: readonly Stage[];
  readonly viewer: Viewer;
}

/** What the policy needs to know. */
export function guardedOf({ filing, stages }: Pick<OpenFiling, 'filing' | 'stages'>): GuardedStep {
  return { ...filing, place: filing.jurisdictionCode, stages };
}
