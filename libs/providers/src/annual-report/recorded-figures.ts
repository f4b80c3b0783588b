import { Injectable } from '@nestjs/common';
import type { FigureName } from './annual-report.figures.js';

/** Figures of a provider's year that the system has on record itself; those that it cannot know are absent. */
export type RecordedFigures = Readonly<Partial<Record<FigureName, number>>>;

/** A provider and the year in question. */
export interface ProviderYear {
  readonly providerId: string;
  readonly year: number;
}

/** Told by the context that trains and examines. */
export abstract class RecordedFiguresSource {
  /** The figures of each of these, in their order; null where nothing of it is on record. */
  abstract of(years: readonly ProviderYear[]): Promise<(RecordedFigures | null)[]>;
}

/** Where that context registers itself; nothing is on record until it does. */
@Injectable()
export class RecordedFiguresRegistry {
  private source: RecordedFiguresSource | null = null;

  /** Names the source; the last one counts. */
  register(source: RecordedFiguresSource): void {
    this.source = source;
  }

  /** The figures of each of these, in their order. */
  async of(years: readonly ProviderYear[]): Promise<(RecordedFigures | null)[]> {
    return (await this.source?.of(years)) ?? years.map(() => null);
  }
}

/** Figures that were reported otherwise than they are on record, in the order of the form. */
export function contradictions(
  reported: Readonly<Partial<Record<FigureName, unknown>>> | null,
  recorded: RecordedFigures | null,
): FigureName[] {
  if (!reported || !recorded) return [];
  return (Object.keys(recorded) as FigureName[]).filter(
    (figure) => typeof reported[figure] === 'number' && reported[figure] !== recorded[figure],
  );
}
