/** The counts of a year that a provider reports (annex 2, art. 8); all are whole numbers. */
export const figureNames = [
  'revenue',
  'trained',
  'practised',
  'sessions',
  'responses',
  'satisfied',
  'examined',
  'passed',
] as const;
export type FigureName = (typeof figureNames)[number];

/** A report's figures, all of them. */
export type ReportFigures = Readonly<Record<FigureName, number>>;

/** What is wrong with a figure. */
export interface FigureFault {
  readonly figure: FigureName;
  readonly code: 'FIGURE_MISSING' | 'FIGURE_NOT_WHOLE' | 'FIGURE_NEGATIVE' | 'FIGURE_ABSURD' | 'FIGURE_ABOVE';
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Above these no provider's year can be: revenue in yuan, everything else in people or sessions. */
const MOST: ReportFigures = {
  revenue: 1_000_000_000_000,
  trained: 1_000_000,
  practised: 1_000_000,
  sessions: 100_000,
  responses: 1_000_000,
  satisfied: 1_000_000,
  examined: 1_000_000,
  passed: 1_000_000,
};

/** Parts and the whole that they cannot exceed. */
const PARTS = [
  ['satisfied', 'responses'],
  ['passed', 'examined'],
] as const satisfies readonly (readonly [FigureName, FigureName])[];

/** Everything that stands between these values and a report, each at its figure; empty where they are one. */
export function faultsOf(values: Readonly<Record<string, unknown>>): FigureFault[] {
  const faults = figureNames.flatMap((figure) => faultOf(figure, values[figure]));
  const sound = (figure: FigureName): number | null =>
    faults.some((fault) => fault.figure === figure) ? null : (values[figure] as number);
  for (const [part, whole] of PARTS) {
    const [some, all] = [sound(part), sound(whole)];
    if (some !== null && all !== null && some > all)
      faults.push({ figure: part, code: 'FIGURE_ABOVE', params: { whole, most: all } });
  }
  return faults;
}

/** The figures of values without faults; nothing else is kept. */
export function figuresOf(values: Readonly<Record<string, unknown>>): ReportFigures {
  return Object.fromEntries(figureNames.map((name) => [name, values[name]])) as Record<FigureName, number>;
}

function faultOf(figure: FigureName, value: unknown): FigureFault[] {
  if (value === undefined || value === null || value === '') return [{ figure, code: 'FIGURE_MISSING' }];
  if (typeof value !== 'number' || !Number.isInteger(value)) return [{ figure, code: 'FIGURE_NOT_WHOLE' }];
  if (value < 0) return [{ figure, code: 'FIGURE_NEGATIVE' }];
  if (value > MOST[figure]) return [{ figure, code: 'FIGURE_ABSURD', params: { most: MOST[figure] } }];
  return [];
}
