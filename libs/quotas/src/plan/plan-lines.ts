import type { ProviderKind } from '@shidian/contract/providers.js';
import type { FilingProgramme } from '@shidian/rules/package.js';

/** A cap of a plan. */
export interface CapLine {
  readonly jurisdictionCode: string;
  readonly providerKind: ProviderKind;
  readonly slots: number;
}

/** A training target of a plan. */
export interface TargetLine {
  readonly jurisdictionCode: string;
  readonly year: number;
  readonly people: number;
}

/** All that a plan sets. */
export interface PlanLines {
  readonly caps: readonly CapLine[];
  readonly targets: readonly TargetLine[];
}

/** The caps and targets that a package begins with. */
export function linesOfPackage({ caps, targets }: FilingProgramme): PlanLines {
  return {
    caps: caps.flatMap(({ jurisdictionCode, institutions, bases }): CapLine[] => [
      { jurisdictionCode, providerKind: 'TRAINING_INSTITUTION', slots: institutions },
      { jurisdictionCode, providerKind: 'PRACTICE_BASE', slots: bases },
    ]),
    targets: targets.map(({ jurisdictionCode, year, people }) => ({ jurisdictionCode, year, people })),
  };
}

/** Every place that a plan names. */
export function placesOf({ caps, targets }: PlanLines): string[] {
  return [...new Set([...caps, ...targets].map((line) => line.jurisdictionCode))];
}
