import type { CaseStatus } from '@shidian/contract/case-lifecycle.js';
import type { Department } from '@shidian/contract/organisations.js';
import type { DecisionReason, Defect } from '@shidian/cases/decision/decision.js';
import type { NewProgramme } from '@shidian/programmes/programme/programme.service.js';
import type { NewRound } from '@shidian/programmes/round/round.service.js';
import type { PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import type { DemoOrganisation, DemoTenant } from '../accounts.js';
import type { SchoolWish } from '../data/school-generator.js';
import type { VariationName } from '../data/variations.js';

/** A part of the form. */
export type Section = keyof PilotApplicationFacts;

/** What happens to an application, and how long before the present. */
export type Act = { readonly ago: Ago } & (
  | {
      /** Opens the application and fills in these sections (all where none are named), with documents for these materials. */
      readonly do: 'draft';
      readonly sections?: readonly Section[];
      readonly documents: readonly string[];
    }
  | { readonly do: 'submit' }
  /** Verdicts on all that is open, or on the first `count`; `against` is found not met. */
  | { readonly do: 'judge'; readonly count?: number; readonly against?: { rule: string; comment: string } }
  | { readonly do: 'return'; readonly message: string; readonly defects: readonly Omit<Defect, 'id'>[] }
  /** Fills in again what differs with this variation (or with none), and uploads these materials anew. */
  | { readonly do: 'mend'; readonly variation?: VariationName; readonly documents: readonly string[] }
  | { readonly do: 'approve'; readonly message: string }
  | { readonly do: 'reject'; readonly message: string; readonly reasons: readonly DecisionReason[] }
  | { readonly do: 'withdraw'; readonly reason: string }
);

/** Days before today, in office hours; or minutes before the very present. */
export type Ago = { readonly days: number } | { readonly minutes: number };

/** The life of one application. */
export interface Story {
  readonly round: string;
  readonly variation?: VariationName;
  /** Left out of the facts, e.g. `majorHead.title`. */
  readonly without?: 'majorHead.title';
  readonly acts: readonly Act[];
  /** Where it stands now. */
  readonly ends: CaseStatus;
}

/** A school with its applications, oldest first. */
export interface SchoolPlan {
  /** Of the demonstration accounts; the others get a person of their own. */
  readonly organisation?: DemoOrganisation;
  readonly wish: SchoolWish;
  readonly stories: readonly Story[];
}

/** A round, its window in days from today. */
export type RoundPlan = Pick<NewRound, 'name' | 'nameEn' | 'referenceYear' | 'capacity' | 'numberPrefix'> & {
  readonly opensInDays: number;
  readonly closesInDays: number;
};

/** All that a demonstration tenant holds. */
export interface TenantPlan {
  readonly tenant: DemoTenant;
  readonly body: {
    readonly organisation: DemoOrganisation;
    readonly kind: 'CERTIFYING_BODY' | 'AUTHORITY';
    /** The place and department that an authority is the office of. */
    readonly office?: { readonly jurisdictionCode: string; readonly department: Department };
  };
  readonly programme: NewProgramme;
  readonly packageId: string;
  readonly rounds: Readonly<Record<string, RoundPlan>>;
  /** E-mail of whom judges and decides. */
  readonly reviewer: string;
  readonly schools: readonly SchoolPlan[];
}
