import { inventedUscc } from '../data/uscc.js';
import type { DemoCandidate } from './candidates.js';
import type { CertifyingBody } from './certifying-body.js';
import type { ActingProvider } from './providers.js';

/** Most learners whom a base takes in with one call. */
const INTAKE = 60;

/** How somebody practises. LATE: they begin too late to be done before the exam. */
export type Practice = 'BASE' | 'BROKEN_OFF' | 'INTERN' | 'NONE';

/** How a candidate practises, drawn from their own choices. */
export function practiceOf({ random }: DemoCandidate): Practice {
  const percent = random.fork('practice').int(0, 99);
  if (percent < 84) return 'BASE';
  if (percent < 87) return 'BROKEN_OFF';
  return percent < 95 ? 'INTERN' : 'NONE';
}

/** Placements at bases that began together. */
export interface Intake {
  readonly provider: ActingProvider;
  readonly ids: readonly string[];
  readonly practice: Practice;
}

const DAY = 24 * 3_600_000;
const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Bases take candidates in, today, for 35 days. */
export async function startPractice(
  body: CertifyingBody,
  bases: readonly ActingProvider[],
  candidates: readonly DemoCandidate[],
): Promise<Intake[]> {
  const { base, placements } = body.services;
  const intakes: Intake[] = [];
  for (const practice of ['BASE', 'BROKEN_OFF'] as const) {
    const own = candidates.filter((one) => practiceOf(one) === practice);
    for (let from = 0; from < own.length; from += INTAKE) {
      const provider = bases[(from / INTAKE) % bases.length];
      if (!provider) throw new Error('no base takes anybody in');
      const members = own.slice(from, from + INTAKE).map(({ name, number }) => ({ name, documentNumber: number }));
      const startsOn = body.today;
      const ids = await base.as(provider.actor, () =>
        placements.startPractice({
          providerId: provider.id,
          members,
          startsOn,
          endsOn: later(startsOn, 35),
          tutor: '邵青',
        }),
      );
      intakes.push({ provider, ids, practice });
    }
  }
  return intakes;
}

/** The bases say how it ended. */
export async function endPractice(body: CertifyingBody, intakes: readonly Intake[]): Promise<void> {
  const { base, placements } = body.services;
  for (const { provider, ids, practice } of intakes) {
    const ending =
      practice === 'BASE'
        ? { result: 'COMPLETED' as const, hours: 160 }
        : { result: 'BROKEN_OFF' as const, reason: '学员中途离岗，未再返回。' };
    await base.as(provider.actor, () => placements.end({ ids: [...ids], onDay: body.today, ...ending }));
  }
}

/** The certifying body records internships that are over by now: they began 120 days ago. */
export async function recordInternships(body: CertifyingBody, candidates: readonly DemoCandidate[]): Promise<void> {
  const { placements } = body.services;
  const interns = candidates.filter((one) => practiceOf(one) === 'INTERN');
  const known = await body.enrolments(interns);
  for (const { random, number } of interns) {
    const enrolment = known.get(body.keyOf(number));
    if (!enrolment) continue;
    await body.asOfficer(async () => {
      const ids = await placements.recordInternship({
        ...{ programmeId: body.programmeId, candidateId: enrolment.candidateId, companyName: '澜浦电子商务有限公司' },
        ...{ companyUscc: inventedUscc(random.fork('company'), '33'), tutor: '盛澜' },
        ...{ startsOn: later(body.today, -120), endsOn: later(body.today, -20) },
      });
      await placements.end({ ids, result: 'COMPLETED', onDay: later(body.today, -20), hours: 600 });
    });
  }
}
