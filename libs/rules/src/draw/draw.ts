import { floorDiv } from '../exact.js';
import { fromHex, hashOf, toHex, utf8 } from './bytes.js';
import { hmacSha256, sha256 } from './sha256.js';
import { shuffled, streamOf } from './stream.js';

/** The algorithm below. A change of a single step is another algorithm under another name; this one stays, so that old draws can be re-run. */
export const DRAW_ALGORITHM = 'shidian-draw-1';

/** A module and how many papers it has, papers being numbered from 1. */
export interface DrawnModule {
  readonly id: string;
  readonly papers: number;
}

/** What is drawn from: the modules in their order, and the share of the students that each is given before the rest draw. */
export interface DrawnTerms {
  readonly modules: readonly DrawnModule[];
  readonly sharePercent: number;
}

/** What decides a draw. */
export interface DrawInput {
  /** Ticket numbers in any order; none twice. */
  readonly tickets: readonly string[];
  readonly terms: DrawnTerms;
  /** 32 bytes as lower-case hexadecimal text. */
  readonly seed: string;
  /** As it was published, to the letter. */
  readonly publicValue: string;
}

/** What a student drew. */
export interface Assignment {
  readonly ticket: string;
  readonly module: string;
  readonly paper: number;
}

/** What cannot be drawn from. */
export class DrawError extends Error {}

/** The roster as it is hashed: ticket numbers in the order of their characters, each followed by a line feed. Throws DrawError. */
export function canonicalRoster(tickets: readonly string[]): string[] {
  const sorted = [...tickets].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  if (sorted.length === 0) throw new DrawError('Nobody is on the roster');
  if (!sorted.every((ticket) => /^[0-9A-Za-z-]{1,40}$/.test(ticket)))
    throw new DrawError('A ticket number cannot be read');
  if (sorted.some((ticket, index) => ticket === sorted[index - 1])) throw new DrawError('A ticket number occurs twice');
  return sorted;
}

/** SHA-256 of the canonical roster. */
export function rosterHash(tickets: readonly string[]): string {
  return hashOf(
    canonicalRoster(tickets)
      .map((ticket) => `${ticket}\n`)
      .join(''),
  );
}

/** SHA-256 of the terms: the share, then module by module its id and its papers, a line each. */
export function termsHash({ modules, sharePercent }: DrawnTerms): string {
  const lines = modules.map(({ id, papers }) => `${id}\t${papers}\n`);
  return hashOf(`${sharePercent}\n${lines.join('')}`);
}

/** SHA-256 of the seed's bytes. Throws DrawError where it is no seed. */
export function seedHash(seed: string): string {
  return toHex(sha256(seedBytes(seed)));
}

/** SHA-256 of an outcome: ticket, module and paper, a line each, in the order of the canonical roster. */
export function resultHash(assignments: readonly Assignment[]): string {
  return hashOf(assignments.map(({ ticket, module, paper }) => `${ticket}\t${module}\t${paper}\n`).join(''));
}

/**
 * Draws. Key = HMAC-SHA-256(seed, algorithm, roster hash, terms hash and public value, a line feed between them). The roster is put
 * into a random order (stream `order`); ⌊share⌋ of it go to the first module, as many to the second, and so on; each of those
 * who are left draws a module for himself (stream `remainder`), so that two of them may meet in one. Then everybody draws a paper
 * of his module (stream `papers`), in the order of the roster. The answer is in the order of the roster. Throws DrawError.
 */
export function draw(input: DrawInput): Assignment[] {
  const roster = canonicalRoster(input.tickets);
  const { modules, sharePercent } = input.terms;
  checkTerms(input.terms);
  const parts = [DRAW_ALGORITHM, rosterHash(roster), termsHash(input.terms), input.publicValue];
  const key = hmacSha256(seedBytes(input.seed), utf8(parts.join('\n')));
  const order = shuffled(roster, streamOf(key, 'order'));
  const each = floorDiv(roster.length * sharePercent, 100);
  const remainder = streamOf(key, 'remainder');
  const moduleOf = new Map<string, DrawnModule>();
  order.forEach((ticket, place) => {
    const index = place < each * modules.length ? floorDiv(place, each) : remainder(modules.length);
    moduleOf.set(ticket, modules[index] as DrawnModule);
  });
  const papers = streamOf(key, 'papers');
  return roster.map((ticket) => {
    const module = moduleOf.get(ticket) as DrawnModule;
    return { ticket, module: module.id, paper: papers(module.papers) + 1 };
  });
}

/** Throws DrawError where nothing can be drawn from these terms. */
export function checkTerms({ modules, sharePercent }: DrawnTerms): void {
  const whole = Number.isSafeInteger(sharePercent) && sharePercent >= 0 && sharePercent * modules.length <= 100;
  if (modules.length === 0 || !whole) throw new DrawError('Modules and share do not fit');
  const sound = modules.every(({ id, papers }) => /^[^\t\n]+$/.test(id) && Number.isSafeInteger(papers) && papers > 0);
  if (!sound || new Set(modules.map(({ id }) => id)).size < modules.length)
    throw new DrawError('A module cannot be read');
}

function seedBytes(seed: string): Uint8Array {
  const bytes = fromHex(seed);
  if (bytes?.length !== 32) throw new DrawError('The seed is not 32 bytes');
  return bytes;
}
