import type { DemoCandidate } from './candidates.js';
import type { CertifyingBody } from './certifying-body.js';
import type { ActingProvider } from './providers.js';

/** A class as it was opened. */
export interface DemoClass {
  readonly id: string;
  readonly provider: ActingProvider;
  readonly learners: readonly DemoCandidate[];
  readonly days: readonly string[];
}

/** Most learners of a class. */
const ROOM = 40;
/** Days on which a class is held: twelve hours each make the standard hours of the assistant level. */
const DAYS = 10;
const HOURS = 12;

const DAY = 24 * 3_600_000;
const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

const names: Readonly<Record<string, string>> = { assistant: '助理电子商务师培训班', specialist: '电子商务师培训班' };

/** Opens classes for those who are to be trained, today, at institutions filed for one of the level's directions. */
export async function openClasses(
  body: CertifyingBody,
  providers: readonly ActingProvider[],
  candidates: readonly DemoCandidate[],
): Promise<DemoClass[]> {
  const { base, classes, members } = body.services;
  const today = body.today;
  const opened: DemoClass[] = [];
  for (const level of ['assistant', 'specialist']) {
    const learners = candidates.filter((one) => one.trained && one.level === level);
    const able = providers.filter((one) => one.scopes.some((scope) => scope.startsWith(level)));
    for (let from = 0; from < learners.length; from += ROOM) {
      const provider = able[(from / ROOM) % able.length];
      if (!provider) throw new Error(`no institution trains for ${level}`);
      const own = learners.slice(from, from + ROOM);
      const days = Array.from({ length: DAYS }, (_, n) => later(today, n * 2));
      const scope = provider.scopes.find((one) => one.startsWith(level)) ?? '';
      const id = await base.as(provider.actor, async () => {
        const name = `${today.slice(0, 4)}年${Number(today.slice(5, 7))}月${names[level] ?? ''}（第${from / ROOM + 1}班）`;
        const made = await classes.create({
          ...{ providerId: provider.id, scope, name, startsOn: today, endsOn: later(today, DAYS * 2) },
        });
        const people = own.map(({ name: learner, number }) => ({ name: learner, documentNumber: number }));
        await members.add({ classId: made, members: people });
        return made;
      });
      opened.push({ id, provider, learners: own, days });
    }
  }
  return opened;
}

const LEARNERS = `
  SELECT m.candidate_id AS id, encode(c.document_index, 'hex') AS key FROM class_member m
  JOIN candidate c ON c.tenant_id = m.tenant_id AND c.id = m.candidate_id WHERE m.class_id = $1 ORDER BY m.candidate_id`;

/** Records the hours of a class that is over; those who attended all of it complete it, some stayed away too often. */
export async function finishClass(
  body: CertifyingBody,
  { id, provider, days }: DemoClass,
  close: boolean,
): Promise<void> {
  const { base, attendance, completions, classes } = body.services;
  const learners = (await body.query<{ id: string }>(LEARNERS, [id])).map((one) => one.id);
  const isAbsent = (place: number): boolean => place % 19 === 7;
  for (const [nth, day] of days.entries()) {
    const hoursOf = (place: number): number => (isAbsent(place) && nth >= 7 ? 0 : HOURS);
    const entries = learners.map((candidateId, place) => ({ candidateId, hours: hoursOf(place) }));
    await base.as(provider.actor, () => attendance.recordDay({ classId: id, day, entries }));
  }
  await base.as(provider.actor, async () => {
    const candidateIds = learners.filter((_, place) => !isAbsent(place));
    await completions.complete({ classId: id, candidateIds, completedOn: body.today });
    if (close) await classes.close(id);
  });
}

const COMPLETED = `
  SELECT f.number, c.name FROM completion_certificate f JOIN candidate c ON c.tenant_id = f.tenant_id AND c.id = f.candidate_id
  WHERE f.class_id = $1 ORDER BY f.number`;

const remarks = ['讲得细，能跟着操作。', '希望多一些实操时间。', '老师负责，机房设备不错。', null, null];

/** What learners say of a class: four of five answer, most are satisfied. */
export async function answerSurveys(body: CertifyingBody, { id, learners }: DemoClass): Promise<void> {
  const { base, surveys } = body.services;
  const completed = await body.query<{ number: string; name: string }>(COMPLETED, [id]);
  const random = learners[0]?.random.fork('survey');
  if (!random) return;
  await base.inTenant(body.tenantId, async () => {
    for (const { number, name } of completed) {
      if (random.chance(20)) continue;
      await surveys.answer({
        number,
        name,
        score: random.pick([5, 5, 4, 4, 4, 3, 5, 2]),
        comment: random.pick(remarks),
      });
    }
  });
}
