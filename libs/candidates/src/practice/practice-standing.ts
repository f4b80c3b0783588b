import type { PlacementKind } from '@shidian/contract/certification.js';
import type { PracticeTerms } from '@shidian/rules/certification-programme.js';
import { addMonths } from '@shidian/rules/dates.js';
import type { IsoDate } from '@shidian/rules/facts/shared.js';

/** A placement as it is on record. */
export interface PlacementRecord {
  readonly id: string;
  readonly kind: PlacementKind;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  /** What became of it, the last word; null while it goes on. */
  readonly event: { readonly kind: 'COMPLETED' | 'BROKEN_OFF' | 'CANCELLED'; readonly onDay: IsoDate } | null;
  /** The base, and the first day of the placement on which it was not filed as such; null of an internship. */
  readonly base: { readonly name: string; readonly notFiledOn: IsoDate | null } | null;
}

/** Why a placement does not count, with the day from which it would. */
export type PracticeLack =
  | { readonly code: 'NO_PLACEMENT' }
  | {
      readonly code: 'PLACEMENT_TOO_SHORT';
      readonly placementId: string;
      readonly until: IsoDate;
      readonly needed: IsoDate;
    }
  | { readonly code: 'PLACEMENT_GOES_ON'; readonly placementId: string; readonly needed: IsoDate }
  | { readonly code: 'PLACEMENT_BROKEN_OFF'; readonly placementId: string; readonly on: IsoDate }
  | { readonly code: 'BASE_NOT_FILED'; readonly placementId: string; readonly base: string; readonly on: IsoDate };

/** Whether a candidate has practised as the level asks: by which placement, or what each lacks. */
export type PracticeStanding =
  | { readonly complete: true; readonly placementId: string; readonly completedOn: IsoDate }
  | { readonly complete: false; readonly lacks: readonly PracticeLack[] };

/**
 * One way, complete and unbroken: so many months at a filed base, or so many as an intern at a company; parts are not added
 * (ZJ-2014 annex 1, exams of assistant and specialist). The first day is not counted, the same day of a later month completes it.
 */
export function practiceStanding(
  terms: PracticeTerms,
  placements: readonly PlacementRecord[],
  onDay: IsoDate,
): PracticeStanding {
  const lacks: PracticeLack[] = [];
  for (const placement of placements) {
    if (placement.event?.kind === 'CANCELLED') continue;
    const lack = lackOf(terms, placement, onDay);
    if (lack) lacks.push(lack);
    else return { complete: true, placementId: placement.id, completedOn: placement.event?.onDay ?? placement.endsOn };
  }
  return { complete: false, lacks: lacks.length > 0 ? lacks : [{ code: 'NO_PLACEMENT' }] };
}

/** The day on which a placement that begins on `startsOn` is long enough. */
export function completeOn(terms: PracticeTerms, kind: PlacementKind, startsOn: IsoDate): IsoDate {
  return addMonths(startsOn, kind === 'PRACTICE' ? terms.baseMonths : terms.internshipMonths);
}

function lackOf(
  terms: PracticeTerms,
  { id, kind, startsOn, event, base }: PlacementRecord,
  onDay: IsoDate,
): PracticeLack | null {
  const needed = completeOn(terms, kind, startsOn);
  if (base?.notFiledOn) return { code: 'BASE_NOT_FILED', placementId: id, base: base.name, on: base.notFiledOn };
  if (event?.kind === 'BROKEN_OFF') return { code: 'PLACEMENT_BROKEN_OFF', placementId: id, on: event.onDay };
  if (event?.kind !== 'COMPLETED' || event.onDay > onDay) return { code: 'PLACEMENT_GOES_ON', placementId: id, needed };
  if (event.onDay < needed) return { code: 'PLACEMENT_TOO_SHORT', placementId: id, until: event.onDay, needed };
  return null;
}
