import type { ProviderKind } from '@shidian/contract/providers.js';
import type { RefusalItem } from '@shidian/platform/errors/refusal.js';
import type { CapEffect } from '@shidian/quotas/ledger/cap-effect.graphql.js';
import type { FilingCapEffect } from './filing-review.graphql.js';

/** What several passes would do to the caps, one after the other, without touching them. */
export class CapForecast {
  private readonly places = new Map<string, FilingCapEffect>();

  /** What one more would leave, below zero where there is no room. */
  static preview(kind: ProviderKind, path: readonly CapEffect[]): FilingCapEffect[] {
    return path.map((cap) => ({ ...cap, kind, freeAfter: cap.free - 1 }));
  }

  /** Takes a slot at every place of the path; or none, and CAP_REACHED for each that is full, CAP_MISSING where none has a cap. */
  take(kind: ProviderKind, path: readonly CapEffect[]): RefusalItem[] {
    const places = path.map((cap) => this.placeOf(kind, cap));
    if (places.length === 0) return [{ code: 'CAP_MISSING', params: { kind } }];
    const full = places.filter(({ freeAfter }) => freeAfter < 1);
    if (full.length === 0) for (const place of places) place.freeAfter--;
    return full.map(({ name, jurisdictionCode, cap, allotted, taken, reserved }) => ({
      code: 'CAP_REACHED',
      params: { place: name, jurisdictionCode, kind, cap, allotted, taken, reserved },
    }));
  }

  /** The caps that were looked at, with what would be left. */
  effects(): FilingCapEffect[] {
    return [...this.places.values()];
  }

  private placeOf(kind: ProviderKind, cap: CapEffect): FilingCapEffect {
    const key = `${kind}/${cap.jurisdictionCode}`;
    const known = this.places.get(key) ?? { ...cap, kind, freeAfter: cap.free };
    this.places.set(key, known);
    return known;
  }
}
