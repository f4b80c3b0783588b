import type { SchoolType } from './pilot-application.js';
import type { IsoDate } from './shared.js';

/** Positions in an employment; the two kinds of managers are 中高层管理岗位. */
export const positions = ['staff', 'middle-manager', 'senior-manager'] as const;
export type Position = (typeof positions)[number];

/** Degrees, lowest first: 高级技能为培养目标的职业技术学院、技师院校毕业, 专科, 本科, 硕士, 博士. */
export const degreeLevels = ['technical-school-advanced', 'associate', 'bachelor', 'master', 'doctor'] as const;
export type DegreeLevel = (typeof degreeLevels)[number];

/** Whether a major is related, as stated; `undecided` leaves it to the list of the programme. */
export const relations = ['yes', 'no', 'undecided'] as const;
export type Relation = (typeof relations)[number];

/** An employment in the occupation, both days in. A new position is a new entry, which begins the day after the last one's end. */
export interface WorkSpell {
  from?: IsoDate;
  until?: IsoDate | 'ongoing';
  employer?: string;
  position?: Position;
}

/** A certificate that was held before; `level` as the package names it. */
export interface PriorCertificate {
  level?: string;
  issuedOn?: IsoDate;
  number?: string;
}

/** A formal training that was completed for a level, in standard hours. */
export interface CompletedTrainingFacts {
  level?: string;
  hours?: number;
  completedOn?: IsoDate;
  /** Number of the completion certificate (结业证书). */
  certificateNumber?: string;
}

/** A degree or school-leaving certificate. */
export interface DegreeFacts {
  level?: DegreeLevel;
  major?: string;
  related?: Relation;
  graduatedOn?: IsoDate;
}

/** Studies that are not finished. */
export interface StudentFacts {
  enrolled?: boolean;
  /** The degree studied for. */
  level?: DegreeLevel;
  school?: string;
  major?: string;
  related?: Relation;
  /** The school recommends the student. */
  recommended?: boolean;
}

/** Standing of the school that enrols the candidate. */
export interface StandingFacts {
  /** A pilot application of the school is approved. */
  approved?: boolean;
  /** First and last day of the standing. */
  from?: IsoDate;
  until?: IsoDate;
  /** The day on which it was looked up. */
  on?: IsoDate;
}

/** What the product's own records show; looked up when the rules are run, never stated by anyone. Counts beside what is stated. */
export interface RecordedFacts {
  certificates?: PriorCertificate[];
  trainings?: CompletedTrainingFacts[];
  standing?: StandingFacts;
}

/**
 * What is known of a candidate who asks for a level. An absent list says that nobody has stated anything, an empty one that
 * there is nothing: no work, no certificate. Every part may be absent.
 */
export interface CandidateFacts {
  work?: WorkSpell[];
  certificates?: PriorCertificate[];
  trainings?: CompletedTrainingFacts[];
  degrees?: DegreeFacts[];
  student?: StudentFacts;
  recorded?: RecordedFacts;
}

/** The day as of which the candidate is decided, and the type of the enrolling school where a school enrols. */
export interface CandidateContext {
  decidedOn: IsoDate;
  schoolType?: SchoolType;
}
