import { dayNumber, dayOf, isIsoDate, yearsAfter } from '../dates.js';
import { asBag } from '../paths.js';

/** A stretch of time from one day to another, as day numbers; its length is what lies between them, so the first day is not counted. */
export interface Span {
  from: number;
  end: number;
}

/** An employment, cut off at the day of decision. */
export interface Spell extends Span {
  managing: boolean;
  /** It still goes on. */
  ongoing: boolean;
}

/** Spells that follow on one another. */
export interface Stretch extends Span {
  ongoing: boolean;
  spells: readonly Spell[];
}

/** What the facts show of work: what is sure, what is so at best, and which facts would tell. */
export interface ReadWork {
  sure: Spell[];
  /** As if each fact that is not shown were as good as it can be. */
  best: Spell[];
  missing: string[];
}

/** Reads the list of work as of a day; `positions` says that they matter. */
export function readSpells(entries: readonly unknown[], decided: number, positions: boolean, path: string): ReadWork {
  const work: ReadWork = { sure: [], best: [], missing: [] };
  entries.forEach((entry, index) => {
    const { from, until, position } = asBag(entry) ?? {};
    const ongoing = until === 'ongoing';
    const begun = isIsoDate(from) ? dayNumber(from) : undefined;
    const stated = ongoing ? decided : isIsoDate(until) ? dayNumber(until) : undefined;
    // What ends before it begins shows neither day.
    const reversed = begun !== undefined && !ongoing && stated !== undefined && stated < begun;
    const ended = reversed ? undefined : stated;
    if (begun === undefined) work.missing.push(`${path}.${index}.from`);
    if (ended === undefined) work.missing.push(`${path}.${index}.until`);
    if (positions && position === undefined) work.missing.push(`${path}.${index}.position`);
    const managing = position === 'middle-manager' || position === 'senior-manager';
    const still = ongoing || (ended !== undefined && ended > decided);
    const spell = (managed: boolean): Spell => ({
      from: begun ?? 0,
      end: Math.min(ended ?? decided, decided),
      managing: managed,
      ongoing: still,
    });
    if ((begun ?? 0) > decided) return;
    work.best.push(spell(managing || position === undefined));
    if (begun !== undefined && ended !== undefined) work.sure.push(spell(managing));
  });
  return work;
}

/** Joins spells between which at most so many days lie, from a first day on. */
export function stretchesOf(spells: readonly Spell[], gapDays: number, since: number): Stretch[] {
  const stretches: (Stretch & { spells: Spell[] })[] = [];
  const late = spells.filter(({ end }) => end >= since).map((one) => ({ ...one, from: Math.max(one.from, since) }));
  for (const spell of late.sort((a, b) => a.from - b.from)) {
    const last = stretches.at(-1);
    if (last === undefined || spell.from > last.end + 1 + gapDays) {
      stretches.push({ from: spell.from, end: spell.end, ongoing: spell.ongoing, spells: [spell] });
      continue;
    }
    if (spell.end >= last.end) last.ongoing = spell.ongoing || (spell.end === last.end && last.ongoing);
    last.end = Math.max(last.end, spell.end);
    last.spells.push(spell);
  }
  return stretches;
}

/** Parts laid end to end, as if each followed on the one before. */
export function added(parts: readonly Stretch[]): Stretch | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const days = parts.reduce((sum, { from, end }) => sum + end - from, 0);
  return {
    from: first.from,
    end: first.from + days,
    ongoing: parts.at(-1)?.ongoing ?? false,
    spells: parts.flatMap(({ spells }) => spells),
  };
}

/** The day number on which so many years from a day are complete. */
export const completeOn = (from: number, years: number): number => dayNumber(yearsAfter(dayOf(from), years));

/** Whole years of a span, and the days beyond them. */
export function lengthOf({ from, end }: Span): { years: number; days: number } {
  let years = Math.max(0, Number(dayOf(end).slice(0, 4)) - Number(dayOf(from).slice(0, 4)));
  if (years > 0 && completeOn(from, years) > end) years -= 1;
  return { years, days: end - completeOn(from, years) };
}
