import type { DocumentFact, Employment, IsoDate, Title } from './shared.js';

/** Natures of an applying unit: 企业, 事业单位, 民办非企业单位, 社会团体, 其他. */
export const unitNatures = [
  'enterprise',
  'public-institution',
  'private-non-enterprise',
  'social-organisation',
  'other-nature',
] as const;
export type UnitNature = (typeof unitNatures)[number];

/** What a unit is registered by: 营业执照, 法人证书, 社团登记证书 (annex 2, art. 5 (1)). */
export const registrationKinds = ['business-licence', 'legal-person-certificate', 'association-certificate'] as const;
export type RegistrationKind = (typeof registrationKinds)[number];

/** How a unit holds its rooms. */
export const tenures = ['owned', 'leased'] as const;
export type Tenure = (typeof tenures)[number];

/** 电商企业, 电商产业基地: the two halves of annex 5. */
export const baseTypes = ['enterprise', 'park'] as const;
export type BaseType = (typeof baseTypes)[number];

/** Categories of an enterprise in annex 5: 应用, 服务, 平台, 其他. */
export const baseCategories = ['application', 'service', 'platform', 'other'] as const;
export type BaseCategory = (typeof baseCategories)[number];

/** What practice a base offers: 运营, 营销推广, 跨境电商 (annex 2, art. 4 (4)). */
export const directions = ['operations', 'marketing', 'cross-border'] as const;
export type Direction = (typeof directions)[number];

/** Whom to call. */
export interface ContactFacts {
  name?: string;
  phone?: string;
  fax?: string;
}

/** Registration of the unit. */
export interface RegistrationFacts {
  kind?: RegistrationKind;
  number?: string;
  validUntil?: IsoDate | 'long-term';
}

/** Rooms for training or practice; `area` in square metres. */
export interface VenueFacts {
  tenure?: Tenure;
  address?: string;
  area?: number;
  /** Last day of the lease; of no meaning for rooms that are owned. */
  leaseUntil?: IsoDate;
}

/** What every applicant undertakes: to carry out the provincial plan, to follow the syllabus (annex 2, art. 4 (2), (5)). */
export interface CommitmentFacts {
  provincialPlan?: boolean;
  syllabus?: boolean;
}

/** A teacher on the roster. */
export interface TeacherFacts {
  name?: string;
  employment?: Employment;
  title?: Title;
  subjects?: string;
}

/** What both kinds of applicants state beside their forms (annex 2, art. 4 and 5). Texts are prose. */
interface CommonFacts {
  contact?: ContactFacts;
  registration?: RegistrationFacts;
  venue?: VenueFacts;
  /** Where the money for training and practice comes from. */
  funding?: string;
  /** Training and practice of the last year. */
  experience?: string;
  recruitment?: string;
  equipment?: string;
  /** Rules of the house, and reputation. */
  management?: string;
  commitments?: CommitmentFacts;
  documents?: DocumentFact[];
}

/** What an institution declares (annex 4). Every part may be absent in a draft: absent means not shown. */
export interface InstitutionFilingFacts extends CommonFacts {
  unit?: { name?: string; nature?: UnitNature; address?: string; legalRepresentative?: string };
  foundedOn?: IsoDate;
  /** The parts add up to the total. */
  staff?: {
    total?: number;
    teachersFullTime?: number;
    teachersPartTime?: number;
    managers?: number;
    others?: number;
  };
  /** Most people trained at once. */
  capacity?: number;
  /** Ids of the package's scopes of training. */
  scopes?: string[];
  trainingLicence?: { authority?: string; number?: string; validUntil?: IsoDate | 'long-term' };
  lastYear?: { trained?: number; sessions?: number };
  teachers?: TeacherFacts[];
}

/** A post for practice, with whoever is responsible for the learners there. */
export interface PostFacts {
  name?: string;
  seats?: number;
  tutor?: string;
  tutorFullTime?: boolean;
}

/** What a base declares (annex 5): an enterprise fills in `unit`, a park `park`. Revenue in whole yuan. */
export interface BaseFilingFacts extends CommonFacts {
  baseType?: BaseType;
  unit?: { name?: string; address?: string; legalRepresentative?: string };
  website?: string;
  employees?: number;
  revenueLastYear?: number;
  category?: BaseCategory;
  park?: {
    name?: string;
    address?: string;
    operator?: string;
    legalRepresentative?: string;
    tenants?: number;
    revenueLastYear?: number;
  };
  directions?: Direction[];
  posts?: PostFacts[];
  /** Business, model, share of sales over platforms; for a park how it is run. */
  profile?: string;
}

/** What is known beside a filing's form. */
export interface FilingContext {
  submittedOn: IsoDate;
}
