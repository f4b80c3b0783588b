import type { CertificationProgramme } from './certification-programme.js';
import type { SchoolType } from './facts/pilot-application.js';
import type { Condition } from './condition.js';
import type { FactsKindName } from './facts/kind-names.js';
import type { FilingProgramme } from './filing-programme.js';
import type { FindingKind } from './findings.js';
import type { Node } from './nodes.js';
import type { Words } from './words.js';

export type {
  AnnualCycle,
  Cap,
  EvaluationGround,
  FilingProgramme,
  FilingRoute,
  Form,
  FormField,
  FormOpinion,
  FormSection,
  Proposal,
  ProviderKind,
  Target,
  TrainingScope,
} from './filing-programme.js';

/** A rule of a package: which clause, what it is called, how it is read. */
export interface Rule {
  /** Stable id within the rule set, e.g. 'dual-qualified'. */
  id: string;
  /** Clause of the source document, e.g. '二(二)'. */
  clause: string;
  kind: FindingKind;
  title: Words;
  /** What the clause asks, in own words, for the applicant. */
  hint: Words;
  /** Of rules of which one suffices: this one must be met all the same. */
  always?: true;
  when: Node;
}

/** Rules that are evaluated together on one kind of facts. */
export interface RuleSet {
  /** Kind of facts, which names their JSON Schema. */
  facts: FactsKindName;
  /** `any`: one of the rules suffices, beside those that must `always` be met. Absent: all of them must be met. */
  combine?: 'any';
  rules: readonly Rule[];
}

/** A name on the programme's list of majors. */
export interface Major {
  schoolType: SchoolType;
  name: string;
  /** Other spellings that count as this name. */
  aliases: readonly string[];
  /** What a probable misprint should read; null when the name is printed plausibly. */
  likely: string | null;
}

/** A line of the equipment annex; quantity null where the annex prints none. */
export interface EquipmentItem {
  line: number;
  category: Words;
  name: Words;
  quantity: number | null;
  unit: Words;
}

/** A row of documents the applicant uploads. */
export interface Material {
  id: string;
  /** The rule set whose form asks for it; absent where the package has but one. */
  ruleSet?: string;
  /** The rule the document speaks for. */
  rule: string;
  required: boolean;
  /** What makes a document required that is not so for everybody; absent where nothing does. */
  requiredIf?: Condition;
  title: Words;
  /** Why it is asked for. */
  why: Words;
}

/** What a desk may do with a case. */
export type StageAction = 'pass' | 'return' | 'reject';

/** A desk on the route of a case. */
export interface Stage {
  id: string;
  title: Words;
  /** Role that decides at this desk. */
  role: string;
  level: 'certifying-body' | 'association' | 'county' | 'city' | 'province';
  actions: readonly StageAction[];
  /** Departments that sign beside the deciding one, e.g. 'FINANCE'. */
  jointSignOff: readonly string[];
  /** Working days within which the desk decides; null when none is set. */
  dueWorkingDays: number | null;
  /** What passing this desk does to the slot under the caps; absent where it does nothing. */
  slot?: 'reserve' | 'commit';
  /** Passing this desk publishes the entry; only the last desk does. */
  publishes?: true;
  /** The earlier desk at which a case comes in again that this one returned to the applicant; absent where it is this one. */
  resubmittedTo?: string;
}

/** A typed reason a reviewer picks; `rule` ties it to a rule where there is one. */
export interface ReasonCode {
  code: string;
  rule: string | null;
  title: Words;
}

/** Everything a programme is, as plain JSON: stored with its hash, compiled in worker and browser alike. */
export interface PackageContent {
  /** Version of this shape. */
  format: 1;
  id: string;
  /** Content is immutable per (id, version). */
  version: string;
  title: Words;
  /** The document the clauses are cited from. */
  source: Words;
  effective: { from: string; until: string | null };
  ruleSets: Readonly<Record<string, RuleSet>>;
  majors: readonly Major[];
  equipment: readonly EquipmentItem[];
  materials: readonly Material[];
  route: { stages: readonly Stage[] };
  reasons: { rejection: readonly ReasonCode[]; return: readonly ReasonCode[] };
  /** Absent in programmes without filings, so that what they hash to stays the same. */
  filing?: FilingProgramme;
  /** Absent in programmes that issue no certificates. */
  certification?: CertificationProgramme;
}
