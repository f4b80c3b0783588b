import {
  type Assignment,
  draw,
  DRAW_ALGORITHM,
  DrawError,
  type DrawnTerms,
  resultHash,
  rosterHash,
  seedHash,
} from './draw.js';

/** A draw as it is published, at any stage. Instants are written as JSON writes them, in UTC. */
export interface PublishedDraw {
  readonly algorithm: string;
  readonly tickets: readonly string[];
  readonly terms: DrawnTerms;
  readonly commitment: {
    readonly at: string;
    readonly rosterHash: string;
    readonly seedHash: string;
    readonly value: { readonly name: string; readonly due: string };
  };
  readonly value: {
    readonly value: string;
    readonly at: string;
    readonly source: string;
    readonly enteredAt: string;
  } | null;
  readonly publication: {
    readonly at: string;
    readonly seed: string;
    readonly assignments: readonly Assignment[] | null;
    readonly resultHash: string | null;
  } | null;
}

/** What is looked at, in this order. */
export const drawChecks = ['algorithm', 'roster', 'seed', 'order', 'result', 'resultHash'] as const;
export type DrawCheck = (typeof drawChecks)[number];

/** What became of a check: it holds, it does not, or there is nothing published yet to look at. */
export type CheckOutcome = 'holds' | 'fails' | 'open';

/** A re-run draw: every check, and where the outcome differs from the published one. */
export interface Verification {
  /** Everything that could be looked at holds, and all of it could. */
  readonly verdict: CheckOutcome;
  readonly checks: Readonly<Record<DrawCheck, CheckOutcome>>;
  /** Tickets whose published assignment is another than the re-run gives. */
  readonly differing: readonly string[];
  /** The outcome as it was computed here; null where it could not be. */
  readonly computed: readonly Assignment[] | null;
}

/** Re-runs a draw from what was published, and nothing else. Never throws: what cannot be read fails its check. */
export function verifyDraw(published: PublishedDraw): Verification {
  const { algorithm, tickets, commitment, value, publication } = published;
  const known = algorithm === DRAW_ALGORITHM;
  const computed = known && value && publication ? attempt(() => rerun(published)) : null;
  const stated = publication?.assignments ?? null;
  const checks: Record<DrawCheck, CheckOutcome> = {
    algorithm: outcome(known),
    roster: outcome(attempt(() => rosterHash(tickets)) === commitment.rosterHash),
    seed: publication ? outcome(attempt(() => seedHash(publication.seed)) === commitment.seedHash) : 'open',
    order: ordered(published),
    result: stated && value ? outcome(computed !== null && differences(computed, stated).length === 0) : 'open',
    resultHash: stated ? outcome(resultHash(stated) === publication?.resultHash) : 'open',
  };
  const found = Object.values(checks);
  return {
    verdict: found.includes('fails') ? 'fails' : found.includes('open') ? 'open' : 'holds',
    checks,
    differing: computed && stated ? differences(computed, stated) : [],
    computed,
  };
}

function rerun({ tickets, terms, value, publication }: PublishedDraw): Assignment[] {
  return draw({ tickets, terms, seed: publication?.seed ?? '', publicValue: value?.value ?? '' });
}

/** Committed to first; the value came into being after that and not before its announced time; then it was entered, then published. */
function ordered({ commitment, value, publication }: PublishedDraw): CheckOutcome {
  const due = commitment.value.due;
  const instants = [commitment.at, due, value?.at, value?.enteredAt, publication?.at].filter(
    (one) => one !== undefined,
  );
  // Only instants written alike can be compared as texts.
  if (!instants.every((one) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(one))) return 'fails';
  if (commitment.at >= due) return 'fails';
  if (value && !(value.at > commitment.at && value.at >= due && value.enteredAt >= value.at)) return 'fails';
  if (publication && publication.at < (value?.enteredAt ?? commitment.at)) return 'fails';
  return value && publication ? 'holds' : 'open';
}

function differences(computed: readonly Assignment[], stated: readonly Assignment[]): string[] {
  const line = (one: Assignment | undefined) => (one ? `${one.ticket}\t${one.module}\t${one.paper}` : '');
  const length = computed.length > stated.length ? computed.length : stated.length;
  return Array.from({ length }, (_, index) => [computed[index], stated[index]] as const).flatMap(([own, theirs]) =>
    line(own) === line(theirs) ? [] : [own?.ticket ?? theirs?.ticket ?? ''],
  );
}

function attempt<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof DrawError || error instanceof TypeError) return null;
    throw error;
  }
}

const outcome = (holds: boolean): CheckOutcome => (holds ? 'holds' : 'fails');
