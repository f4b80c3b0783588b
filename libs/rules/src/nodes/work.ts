import type { CertificationProgramme } from '../certification-programme.js';
import { dayNumber, dayOf, isIsoDate } from '../dates.js';
import type { Quantity, Reason } from '../findings.js';
import type { YearsOfWork } from '../nodes.js';
import { asBag, at, pathsOf, reader } from '../paths.js';
import { met, notMet, notShown, quantity, type Check, type Step } from '../verdict.js';
import type { Params } from '../words.js';
import { levelOf, levelWords } from './levels.js';
import { recordedAndStated } from './recorded.js';
import { added, completeOn, lengthOf, readSpells, type Spell, type Stretch, stretchesOf } from './spells.js';

const readWork = reader('work');
const readCertificates = recordedAndStated('certificates');

/** A stretch held against the rule: days that are lacking of work and of management, 0 where nothing is. */
interface Held {
  stretch: Stretch;
  managing: Stretch | undefined;
  lacking: number;
  lackingManaging: number;
  /** Days of management that are still to come at the soonest, and whether it goes on already. */
  coming: { days: number; ongoing: boolean };
}

/** Day numbers from which years count: surely, and at best; undefined where no certificate is held. */
interface Since {
  sure: number | undefined;
  best: number | undefined;
  missing: readonly string[];
}

function readSince(level: string, { entries, stated }: ReturnType<typeof readCertificates>, decided: number): Since {
  const since: { sure: number | undefined; best: number | undefined; missing: string[] } = {
    sure: undefined,
    best: stated ? undefined : 0,
    missing: stated ? [] : ['certificates'],
  };
  for (const { entry, place } of entries) {
    const { level: held, issuedOn } = asBag(entry) ?? {};
    if (held !== undefined && held !== level) continue;
    if (held === undefined || !isIsoDate(issuedOn)) {
      since.best = 0;
      since.missing.push(`${place}.${held === undefined ? 'level' : 'issuedOn'}`);
    } else if (dayNumber(issuedOn) <= decided) {
      since.sure = Math.min(since.sure ?? Infinity, dayNumber(issuedOn));
      since.best = Math.min(since.best ?? Infinity, since.sure);
    }
  }
  return since;
}

function holdAgainst(node: YearsOfWork, spells: readonly Spell[], since: number, decided: number): Held[] {
  const parts = stretchesOf(spells, node.unbroken ? node.gapDays : 0, since);
  const whole = node.unbroken ? undefined : added(parts);
  const stretches = node.unbroken ? parts : whole === undefined ? [] : [whole];
  return stretches.map((stretch) => {
    const lacking = Math.max(0, completeOn(stretch.from, node.years) - stretch.end);
    if (node.management === undefined)
      return { stretch, managing: undefined, lacking, lackingManaging: 0, coming: { days: 0, ongoing: false } };
    const { years, parts: reading } = node.management;
    const ofManagers = stretch.spells.filter(({ managing }) => managing);
    const spans = stretchesOf(ofManagers, reading === 'unbroken' ? node.gapDays : 0, stretch.from);
    const managing =
      reading === 'added'
        ? added(spans)
        : spans.reduce<Stretch | undefined>(
            (longest, one) => (longest && longest.end - longest.from >= one.end - one.from ? longest : one),
            undefined,
          );
    const lackingOf = (span: Stretch | undefined): number =>
      span === undefined ? completeOn(decided, years) - decided : Math.max(0, completeOn(span.from, years) - span.end);
    // One time that is over cannot be gone on with; times that are added up can.
    const goesOn = reading === 'added' ? managing : spans.find(({ ongoing }) => ongoing);
    return {
      stretch,
      managing,
      lacking,
      lackingManaging: lackingOf(managing),
      coming: { days: lackingOf(goesOn), ongoing: goesOn?.ongoing ?? false },
    };
  });
}

const isMet = ({ lacking, lackingManaging }: Held): boolean => lacking + lackingManaging === 0;

const least = (held: readonly Held[], of: (one: Held) => number): Held | undefined =>
  held.reduce<Held | undefined>((best, one) => (best && of(best) <= of(one) ? best : one), undefined);

/** So many years of work, and within them in management. Least change: how long it has to go on, and the day on which it is met. */
export function compileYearsOfWork(node: YearsOfWork, programme: CertificationProgramme | undefined): Check {
  const { years, since: level, management } = node;
  const words = level === undefined ? {} : levelWords(levelOf(programme, level));
  const pathsAt = level === undefined ? pathsOf('work') : pathsOf('work', 'certificates');
  const required = requiredOf(node, words);

  const actualOf = ({ stretch, managing }: Held): Quantity => {
    const worked = lengthOf(stretch);
    // Parts that were added up have no one last day.
    const until = stretch.spells.reduce((last, { end }) => Math.max(last, end), 0);
    const params = { ...worked, from: dayOf(stretch.from), until: dayOf(until) };
    if (management === undefined) return quantity('work.actual', 'years', worked.years, params);
    const managed = managing === undefined ? { years: 0, days: 0 } : lengthOf(managing);
    return quantity('work-managing.actual', 'years', worked.years, {
      ...params,
      managingYears: managed.years,
      managingDays: managed.days,
    });
  };

  /** The soonest way: to go on with what goes on, or to begin on the day of decision. */
  const steps = (held: readonly Held[], decided: number): Step[] => {
    const going = least(
      held.filter(({ stretch }) => stretch.ongoing),
      ({ lacking, coming }) => Math.max(lacking, coming.days),
    );
    const whole = held[0];
    const found: Step[] = [];
    if (going === undefined && !node.unbroken && whole !== undefined) {
      if (whole.lacking > 0) found.push({ code: 'work.add', params: { days: whole.lacking } });
    } else if (going === undefined) {
      found.push({
        code: 'work.begin',
        params: { years, from: dayOf(decided), on: dayOf(completeOn(decided, years)) },
      });
    } else if (going.lacking > 0) {
      found.push({ code: 'work.continue', params: { days: going.lacking, on: dayOf(decided + going.lacking) } });
    }
    if (management === undefined || going?.lackingManaging === 0) return found;
    const days = going?.coming.days ?? completeOn(decided, management.years) - decided;
    const code = going?.coming.ongoing === true ? 'management.continue' : 'management.begin';
    return [...found, { code, params: { days, on: dayOf(decided + days) } }];
  };

  const reasonOf = (held: Held | undefined): Reason => {
    if (held === undefined) return { code: 'work.none', params: { years } };
    if (held.lacking > 0) return { code: 'work.short', params: { ...lengthOf(held.stretch), required: years } };
    const managed = held.managing === undefined ? { years: 0, days: 0 } : lengthOf(held.managing);
    return { code: 'management.short', params: { ...managed, required: management?.years ?? 0 } };
  };

  return (subject, prefix, { context }) => {
    const paths = pathsAt(prefix);
    if (!isIsoDate(context.decidedOn)) return notShown(required, null, paths, ['context.decidedOn']);
    const decided = dayNumber(context.decidedOn);
    const entries = readWork(subject);
    const work = Array.isArray(entries)
      ? readSpells(entries, decided, management !== undefined, at(prefix, 'work'))
      : undefined;
    const since: Since =
      level === undefined
        ? { sure: 0, best: 0, missing: [] }
        : readSince(level, readCertificates(subject, prefix), decided);
    const held =
      work === undefined || since.sure === undefined ? [] : holdAgainst(node, work.sure, since.sure, decided);
    const speaker = held.find(isMet) ?? least(held, ({ lacking, lackingManaging }) => lacking + lackingManaging);
    const actual = speaker === undefined ? null : actualOf(speaker);
    if (speaker !== undefined && isMet(speaker)) return met(required, actual, paths);

    const missing = [...(work?.missing ?? [at(prefix, 'work')]), ...since.missing];
    const hope =
      since.best !== undefined && (work === undefined || holdAgainst(node, work.best, since.best, decided).some(isMet));
    if (hope) return notShown(required, actual, paths, missing);
    const change = steps(held, decided);
    const shortfall = speaker === undefined ? years * 366 : speaker.lacking + speaker.lackingManaging;
    if (level !== undefined && since.best === undefined) {
      const obtain: Step = { code: 'certificate.obtain', params: words };
      const reason = { code: 'certificate.none', params: words } as const;
      return { ...notMet(required, actual, paths, reason, [[obtain, ...change]], shortfall), missing };
    }
    return { ...notMet(required, actual, paths, reasonOf(speaker), [change], shortfall), missing };
  };
}

function requiredOf({ years, unbroken, since, management }: YearsOfWork, words: Params): Quantity {
  if (management !== undefined) {
    return quantity('work-managing.required', 'years', years, { years, managingYears: management.years });
  }
  if (since !== undefined) return quantity('work-since.required', 'years', years, { ...words, years });
  return quantity(unbroken ? 'work.required' : 'work-added.required', 'years', years, { years });
}
