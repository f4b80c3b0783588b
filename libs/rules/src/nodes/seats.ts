import type { Seats } from '../nodes.js';
import type { FindingResult } from '../findings.js';
import { isCount } from '../exact.js';
import { asBag, asEntries, at, pathsOf, reader } from '../paths.js';
import { forReviewer, met, notMet, notShown, quantity, type Check, type Step, type Verdict } from '../verdict.js';
import { all } from './logic.js';

/** A room as it counts: seats it offers to each use, whether it serves both. */
interface Venue {
  name: string;
  theory: number;
  practice: number;
  shared: boolean;
}

interface Gap {
  theory: number;
  practice: number;
}

interface Survey {
  venues: Venue[];
  missing: string[];
  theoryOpen: boolean;
  practiceOpen: boolean;
}

function survey(entries: readonly unknown[], list: string): Survey {
  const found: Survey = { venues: [], missing: [], theoryOpen: false, practiceOpen: false };
  entries.forEach((entry, index) => {
    const room = asBag(entry) ?? {};
    const use = room['use'];
    const venue: Venue = {
      name: typeof room['name'] === 'string' ? room['name'] : `${index + 1}`,
      theory: 0,
      practice: 0,
      shared: use === 'both',
    };
    if (use !== 'theory' && use !== 'practice' && use !== 'both') {
      found.missing.push(`${list}.${index}.use`);
      found.theoryOpen = found.practiceOpen = true;
    }
    const { seatsTheory, seatsPractice } = room;
    if (use === 'theory' || use === 'both') {
      if (isCount(seatsTheory)) venue.theory = seatsTheory;
      else {
        found.missing.push(`${list}.${index}.seatsTheory`);
        found.theoryOpen = true;
      }
    }
    if (use === 'practice' || use === 'both') {
      if (isCount(seatsPractice)) venue.practice = seatsPractice;
      else {
        found.missing.push(`${list}.${index}.seatsPractice`);
        found.practiceOpen = true;
      }
    }
    found.venues.push(venue);
  });
  return found;
}

const lack = (min: number, seats: number): number => Math.max(0, min - seats);

/**
 * What is lacking for each use when every room serves one use alone: the least in total, all ways to have it.
 * Rooms of one use are fixed; for shared rooms the best practice figure is kept for every theory figure up to `min`.
 */
function gapsOfSum(venues: readonly Venue[], min: number): Gap[] {
  let best = new Map<number, number>([[0, 0]]);
  const put = (into: Map<number, number>, theory: number, practice: number): void => {
    const key = Math.min(theory, min);
    into.set(key, Math.max(into.get(key) ?? 0, Math.min(practice, min)));
  };
  for (const venue of venues) {
    const next = new Map<number, number>();
    for (const [theory, practice] of best) {
      if (!venue.shared || venue.theory > 0) {
        put(next, theory + venue.theory, practice + (venue.shared ? 0 : venue.practice));
      }
      if (venue.shared) put(next, theory, practice + venue.practice);
    }
    best = next;
  }
  return [...best].map(([theory, practice]) => ({ theory: lack(min, theory), practice: lack(min, practice) }));
}

/** The same where the largest room of a use counts alone: two different rooms, or a new one (no seats yet). */
function gapsOfLargest(venues: readonly Venue[], min: number): Gap[] {
  const rooms = [...venues, { theory: 0, practice: 0 }, { theory: 0, practice: 0 }];
  return rooms.flatMap((one, index) =>
    rooms
      .filter((_, other) => other !== index)
      .map((other) => ({ theory: lack(min, one.theory), practice: lack(min, other.practice) })),
  );
}

function leastOptions(gaps: readonly Gap[]): { options: Verdict['options']; total: number } {
  const total = Math.min(...gaps.map((gap) => gap.theory + gap.practice));
  const least = new Map(
    gaps.filter((gap) => gap.theory + gap.practice === total).map((gap) => [`${gap.theory}/${gap.practice}`, gap]),
  );
  const options = [...least.values()].map(({ theory, practice }) => {
    const steps: Step[] = [];
    if (theory > 0) steps.push({ code: 'seats.add', params: { use: 'theory', count: theory } });
    if (practice > 0) steps.push({ code: 'seats.add', params: { use: 'practice', count: practice } });
    return steps;
  });
  return { options, total };
}

/** Seats for theory and for practice at once. */
export function compileSeats(node: Seats): Check {
  const { min, combine } = node;
  const read = reader(node.list);
  const paths = pathsOf(node.list);
  const required = quantity('seats.required', 'seats', min, { min });
  const join = combine === 'sum' ? (a: number, b: number) => a + b : (a: number, b: number) => Math.max(a, b);
  const gapsOf = combine === 'sum' ? gapsOfSum : gapsOfLargest;
  const reach = (seats: number, open: boolean): FindingResult => (seats >= min ? 'MET' : open ? 'MISSING' : 'NOT_MET');

  return (subject, prefix) => {
    const entries = asEntries(read(subject));
    if (entries === undefined) return notShown(required, null, paths(prefix), paths(prefix));
    const { venues, missing, theoryOpen, practiceOpen } = survey(entries, at(prefix, node.list));
    const theory = venues.reduce((seats, venue) => join(seats, venue.theory), 0);
    const practice = venues.reduce((seats, venue) => join(seats, venue.practice), 0);
    const actual = quantity('seats.actual', 'seats', Math.min(theory, practice), { theory, practice });
    const result = all([reach(theory, theoryOpen), reach(practice, practiceOpen)]);
    if (result === 'MISSING') return notShown(required, actual, paths(prefix), missing);
    const noneShared = !venues.some((venue) => venue.shared);
    if (result === 'MET' && noneShared) return met(required, actual, paths(prefix));
    const { options, total } = leastOptions(gapsOf(venues, min));
    if (result === 'NOT_MET') {
      const reason = { code: 'seats.below', params: { theory, practice, min } } as const;
      return { ...notMet(required, actual, paths(prefix), reason, options, total), missing };
    }
    if (total === 0) return met(required, actual, paths(prefix));
    if (missing.length > 0) return notShown(required, actual, paths(prefix), missing);
    const room = venues.find((venue) => venue.shared)?.name ?? '';
    return forReviewer(required, actual, paths(prefix), { code: 'seats.shared-room', params: { room } });
  };
}
