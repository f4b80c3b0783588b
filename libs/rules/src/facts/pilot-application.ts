import type { DocumentFact, Employment, IsoDate, Title } from './shared.js';

export { employments, titles, type Employment, type FileFact, type IsoDate, type Title } from './shared.js';

/** Types of school; each has its own list of majors. */
export const schoolTypes = ['secondary', 'higher-vocational', 'applied-undergraduate'] as const;
export type SchoolType = (typeof schoolTypes)[number];

/** Editions of the catalogue of majors: before 2021 and of 2021. */
export const catalogues = ['original', '2021'] as const;
export type Catalogue = (typeof catalogues)[number];

export const roomUses = ['theory', 'practice', 'both'] as const;
export type RoomUse = (typeof roomUses)[number];

export const staffRoles = ['teaching-manager', 'technician'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Students admitted full time in one year. */
export interface Intake {
  year?: number;
  students?: number;
}

/** A major the school runs. */
export interface MajorFacts {
  name?: string;
  code?: string;
  catalogue?: Catalogue;
  intakes?: Intake[];
}

/** A member of the teaching team. */
export interface TeamMember {
  name?: string;
  employment?: Employment;
  title?: Title;
  dualQualified?: boolean;
  industryExpert?: boolean;
}

/** A room for theory, practice, or both. */
export interface Room {
  name?: string;
  use?: RoomUse;
  seatsTheory?: number;
  seatsPractice?: number;
}

/** A member of the managing or technical staff; one person with both duties is listed twice. */
export interface StaffMember {
  name?: string;
  role?: StaffRole;
  fullTime?: boolean;
}

/** What a school states in a pilot application. Every part may be absent in a draft: absent means not shown. */
export interface PilotApplicationFacts {
  licence?: { number?: string; holder?: string; validFrom?: IsoDate; validUntil?: IsoDate | 'long-term' };
  majors?: MajorFacts[];
  team?: TeamMember[];
  majorHead?: { name?: string; title?: Title };
  rooms?: Room[];
  equipment?: { line: number; quantity?: number }[];
  staff?: StaffMember[];
  office?: { fixed?: boolean; address?: string };
  narrative?: { trainingExperience?: string; teamStructure?: string; majorPlan?: string; headMobilises?: string };
  documents?: DocumentFact[];
}

/** What is known beside the form: the school's type, the round's reference year, the day of submission. */
export interface EvaluationContext {
  schoolType: SchoolType;
  referenceYear: number;
  submittedOn: IsoDate;
}
