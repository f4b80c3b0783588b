import type { Words } from './words.js';

/** What is examined: on-line paper, practical task, defence of a thesis or business plan. */
export const examComponents = ['ONLINE', 'PRACTICAL', 'DEFENCE'] as const;
export type ExamComponent = (typeof examComponents)[number];

/** A direction of a level, e.g. 网络客服; its id is that of the scope of training. */
export interface Direction {
  id: string;
  title: Words;
}

/** How long a candidate practises before the exam: one way or the other, complete and unbroken. */
export interface PracticeTerms {
  /** Calendar months at a filed practice base. */
  baseMonths: number;
  /** Calendar months of internship at a company of the trade. */
  internshipMonths: number;
}

/** How scores are written and what passes. */
export interface ScoreTerms {
  min: number;
  max: number;
  /** Most digits behind the point. */
  decimals: number;
  /** This mark itself passes. */
  pass: number;
  /** Where a mark is made of parts, e.g. process and result: their weights in percent, which sum to 100. */
  parts?: readonly { id: string; title: Words; percent: number }[];
}

/** A level for which certificates are issued, or that counts as a prior certificate. */
export interface CertificateLevel {
  id: string;
  title: Words;
  /** A higher one covers what the lower ones say. */
  rank: number;
  /** Two letters or digits in the certificate's number. */
  code: string;
  /** Why nobody can be enrolled for it yet; null where it is open. */
  closed: Words | null;
  /** False for a level of others, which only counts as a prior certificate. */
  issued: boolean;
  /** The rule set that decides who may be enrolled; null where it is not issued here. That of a closed level is kept as data. */
  ruleSet: string | null;
  directions: readonly Direction[];
  /** A candidate takes at least so many; 0 where there are none. */
  directionsAtLeast: number;
  /** Each is passed by itself, in every direction registered where the level has directions. */
  components: readonly ExamComponent[];
  practice: PracticeTerms | null;
  /** Standard hours of the training that a condition may ask for; null where the programme sets none. */
  trainingHours: number | null;
}

/** A module of the draw and how many question papers it has. */
export interface DrawModule {
  id: string;
  title: Words;
  papers: number;
}

/** The draw of modules and papers: each module gets ⌊share⌋ of the students, the others draw a module at random. */
export interface DrawTerms {
  modules: readonly DrawModule[];
  sharePercent: number;
  /** Minutes of the exam. */
  minutes: number;
}

/** Why a certificate may be revoked, and who may say so. */
export interface RevocationReason {
  code: string;
  title: Words;
  /** Roles that may propose it for this reason. */
  actors: readonly string[];
}

/** Which majors are related (本专业), and what a statement about one that is not printed is worth. */
export interface RelatedMajors {
  /** As printed; a name of these is related whatever is stated. */
  names: readonly string[];
  /** A major not printed that is stated as related, or as unrelated: it counts as stated, or the certifying body decides. */
  stated: { yes: 'counts' | 'review'; no: 'counts' | 'review' };
}

/** A programme that examines candidates and issues certificates. */
export interface CertificationProgramme {
  levels: readonly CertificateLevel[];
  score: ScoreTerms;
  draw: DrawTerms | null;
  /** Who enrols: the certifying body, or approved pilot schools while their standing is valid. */
  enrolledBy: 'CERTIFYING_BODY' | 'PILOT_SCHOOL';
  /** How long an approved pilot school may enrol, from the day of its approval to the same day; null where no school enrols. */
  standing: { years: number } | null;
  /** Null where no condition asks for a related major. */
  relatedMajors: RelatedMajors | null;
  certificate: {
    title: Words;
    /** More than so many in one batch need a second person; 0: always. */
    secondPersonAbove: number;
    revocationReasons: readonly RevocationReason[];
  };
}
