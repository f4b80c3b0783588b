import type { RosterFacts } from './read/roster-facts.js';

/** What an import asks for one candidate. */
export interface IntakeRow {
  readonly candidateId: string;
  /** As the package names levels and directions. */
  readonly level: string;
  readonly directions: readonly string[];
  /** Only what the roster states; what it leaves out is not known, not absent. */
  readonly facts: RosterFacts;
}

/** Which import asks, and for whom. */
export interface IntakeOrder {
  readonly programmeId: string;
  /** The organisation that enrols: the certifying body or a school. */
  readonly organisationId: string;
  readonly userId: string;
}

/** Why a row was not enrolled, as codes with words; empty where it was, or was before with the same facts. */
export interface IntakeAnswer {
  readonly refused: readonly string[];
}

/** Takes what imports state and makes enrolments of it; implemented by the context of enrolments. */
export abstract class EnrolmentIntake {
  /** Enrols, or restates, in the caller's transaction; one answer per row, in their order. The same rows again change nothing. */
  abstract take(order: IntakeOrder, rows: readonly IntakeRow[]): Promise<readonly IntakeAnswer[]>;
}
