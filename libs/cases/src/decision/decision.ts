/** One thing to mend, tied to a field of the facts or to a material, with a typed reason. */
export interface Defect {
  readonly id: string;
  /** Dotted path into the facts, e.g. `team.3.title`. */
  readonly path: string | null;
  /** Material row of the package. */
  readonly material: string | null;
  readonly rule: string | null;
  /** Typed reason of the package. */
  readonly code: string;
  readonly text: string;
}

/** A typed reason of a rejection. */
export interface DecisionReason {
  readonly code: string;
  readonly rule: string | null;
  readonly text: string | null;
}
