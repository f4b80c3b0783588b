import { isCount } from '@shidian/rules/exact.js';
import type { ReportFiguresFieldsFragment } from '../generated/graphql';

/** The counts of a year, in the order of the form. */
export const figureNames = [
  'revenue',
  'trained',
  'practised',
  'sessions',
  'responses',
  'satisfied',
  'examined',
  'passed',
] as const satisfies readonly (keyof ReportFiguresFieldsFragment)[];
export type FigureName = (typeof figureNames)[number];

/** A report as far as it is filled in. */
export type FigureDraft = Partial<Record<FigureName, number>>;

/** Shares that follow from the counts; nobody types a percentage. */
export const rates = {
  satisfaction: { part: 'satisfied', whole: 'responses' },
  passRate: { part: 'passed', whole: 'examined' },
} as const satisfies Record<string, { part: FigureName; whole: FigureName }>;
export type RateName = keyof typeof rates;

/** A share in whole hundredths of a per cent, cut off and never rounded up: 59.999 % is 5999, not 6000. */
export interface Rate {
  part: number;
  whole: number;
  hundredths: number;
  /** Whether nothing was cut off. */
  exact: boolean;
}

/** The share of two counts; null where one is not stated, nobody was asked, or the part exceeds the whole. */
export const rateOf = (figures: FigureDraft, name: RateName): Rate | null => {
  const part = figures[rates[name].part];
  const whole = figures[rates[name].whole];
  if (!isCount(part) || !isCount(whole) || whole === 0 || part > whole) return null;
  const scaled = part * 10_000;
  return { part, whole, hundredths: (scaled - (scaled % whole)) / whole, exact: scaled % whole === 0 };
};

/** A rate as it is shown, e.g. "59.99". */
export const rateText = ({ hundredths }: Rate): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

/** Counts that say more passed than were examined, or more were satisfied than answered. */
export const excessOf = (figures: FigureDraft): Partial<Record<FigureName, FigureName>> =>
  Object.fromEntries(
    Object.values(rates)
      .filter(({ part, whole }) => isCount(figures[part]) && isCount(figures[whole]) && figures[part] > figures[whole])
      .map(({ part, whole }) => [part, whole]),
  );

/** Largest count the form takes; the server decides for itself. */
export const largestFigure = (name: FigureName): number => (name === 'revenue' ? 1_000_000_000_000 : 1_000_000);

/** What the system has on record of a figure; undefined where it cannot know. */
export const recordedOf = (
  { recorded }: { recorded?: Readonly<Partial<Record<FigureName, number | null>>> | null },
  name: FigureName,
): number | undefined => recorded?.[name] ?? undefined;
