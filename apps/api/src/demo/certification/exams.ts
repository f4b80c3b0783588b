import type { Actor } from '@shidian/platform/context/scope.js';
import type { Random } from '../data/random.js';
import type { CertifyingBody } from './certifying-body.js';

/** Somebody who sits in a session. */
export interface Seat {
  readonly id: string;
  readonly enrolmentId: string;
  readonly ticket: string;
  readonly sits: readonly string[];
}

/** What a session is planned with. */
export interface PlannedExam {
  readonly level: string;
  readonly name: string;
  readonly room: string;
  readonly capacity: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const SEATS = `
  SELECT a.id, a.enrolment_id AS "enrolmentId", a.ticket_number AS ticket, a.sits FROM exam_admission a
  WHERE a.session_id = $1 AND a.withdrawn_at IS NULL ORDER BY a.ticket_number`;

/** Most enrolments admitted, and marks entered, with one call. */
const AT_ONCE = { admissions: 200, scores: 500 };

/** One session, acted on through the product's services as its officer and its two examiners would. */
export class DemoExam {
  id = '';
  seats: readonly Seat[] = [];
  private marks: readonly Mark[] = [];

  constructor(
    private readonly body: CertifyingBody,
    readonly planned: PlannedExam,
    private readonly random: Random,
  ) {}

  /** Plans the session, and opens admission where wanted. */
  async plan(open = true): Promise<void> {
    const { sessions } = this.body.services;
    const { officer, examiners } = this.body.people;
    const examinerIds = examiners.map(({ userId }) => userId);
    await this.body.services.base.as(officer, async () => {
      this.id = await sessions.create({ ...this.planned, programmeId: this.body.programmeId, examinerIds });
      if (open) await sessions.open(this.id);
    });
  }

  /** Admits enrolments; who is refused a seat stays out. */
  async admit(enrolmentIds: readonly string[]): Promise<void> {
    const { base, admissions } = this.body.services;
    for (let from = 0; from < enrolmentIds.length; from += AT_ONCE.admissions) {
      const some = enrolmentIds.slice(from, from + AT_ONCE.admissions);
      await base.inScopeOf(this.body.people.officer, () => admissions.admit(this.id, some));
    }
    this.seats = await this.body.query<Seat>(SEATS, [this.id]);
  }

  /** The examiners note who came, and what happened; some stay away, one is sent out. */
  async attend(excludes: boolean, upTo = this.seats.length): Promise<void> {
    const { base, days } = this.body.services;
    const [examiner] = this.body.people.examiners;
    const isAbsent = (place: number): boolean => place % 41 === 17;
    const ids = (absent: boolean) =>
      this.seats.slice(0, upTo).flatMap(({ id }, place) => (isAbsent(place) === absent ? [id] : []));
    for (const [absent, attendance] of [
      [false, 'PRESENT'],
      [true, 'ABSENT'],
    ] as const) {
      const all = ids(absent);
      for (let from = 0; from < all.length; from += AT_ONCE.admissions)
        await base.as(examiner, () => days.attend(this.id, all.slice(from, from + AT_ONCE.admissions), attendance));
    }
    const [noted, sentOut] = this.seats;
    const happenedAt = this.planned.startsAt;
    const sessionId = this.id;
    if (!noted || !sentOut) return;
    await base.as(examiner, async () => {
      await days.incident({
        ...{ sessionId, admissionId: noted.id, happenedAt, effect: 'TIME_ADDED' as const },
        text: '考机故障，更换机位，补时五分钟。',
      });
      if (excludes)
        await days.incident({
          ...{ sessionId, admissionId: sentOut.id, happenedAt, effect: 'EXCLUDED' as const },
          text: '携带手机进入考场并查阅资料，当场终止考试。',
        });
    });
  }

  /** The exam is over. */
  close(): Promise<void> {
    return this.body.asOfficer(() => this.body.services.sessions.close(this.id));
  }

  /** Both examiners enter the marks, or the first of them some; they differ in `conflicts` of them. */
  async score(conflicts: number, share = 100): Promise<void> {
    const [first, second] = this.body.people.examiners;
    const present = await this.present();
    this.marks = present.flatMap((seat) => this.marksOf(seat));
    const some = Math.floor((this.marks.length * share) / 100);
    await this.enter(first, this.marks);
    const differing = this.marks.map((mark, place) =>
      place % 37 === 5 && place < conflicts * 37 ? { ...mark, parts: raised(mark.parts) } : mark,
    );
    await this.enter(second, differing.slice(0, some));
  }

  /** The officer decides where the examiners differ: the first one was right. */
  async resolve(conflicts: number): Promise<void> {
    const { resolutions } = this.body.services;
    const differing = this.marks.filter((_, place) => place % 37 === 5 && place < conflicts * 37);
    for (const { admissionId, direction, component, parts } of differing)
      await this.body.asOfficer(() =>
        resolutions.resolve({
          admissionId,
          direction,
          component,
          parts,
          reason: '复核原始答卷，以第一考评员登记为准。',
        }),
      );
  }

  /** Publishes the results. */
  async publish(): Promise<void> {
    await this.body.asOfficer(() => this.body.services.publications.ask(this.id));
    await this.body.runJobs();
  }

  /** A published mark is corrected by two people, or the correction waits for its second one. */
  async correct(confirmed: boolean): Promise<void> {
    const { corrections } = this.body.services;
    const [, , mark] = this.marks;
    if (!mark) throw new Error('there is no mark to correct');
    const { admissionId, direction, component, parts } = mark;
    const scores = [{ direction, component, parts: raised(parts) }];
    const id = await this.body.asOfficer(() =>
      corrections.propose({ admissionId, version: 1, scores, reason: '复查试卷，合分有误。' }),
    );
    if (confirmed) await this.body.asSecond(() => corrections.decide(id, 'CONFIRMED'));
  }

  private async present(): Promise<Seat[]> {
    return this.body.query<Seat>(SEATS.replace('ORDER', `AND a.attendance = 'PRESENT' ORDER`), [this.id]);
  }

  private marksOf({ id, ticket, sits }: Seat): Mark[] {
    const own = this.random.fork(ticket);
    const passes = own.chance(88);
    const weak = passes ? -1 : own.int(0, sits.length - 1);
    return sits.map((key, place): Mark => {
      const [direction = '', component] = key.split(':') as [string, Mark['component']];
      const points = place === weak ? own.int(380, 599) : own.int(600, 965);
      const text = (points / 10).toFixed(1);
      const parts = Object.fromEntries(this.body.parts.map((part) => [part, text]));
      return { admissionId: id, ticketNumber: ticket, direction, component, parts };
    });
  }

  private async enter(examiner: Actor, marks: readonly Mark[]): Promise<void> {
    const { base, scores } = this.body.services;
    for (let from = 0; from < marks.length; from += AT_ONCE.scores)
      await base.as(examiner, () => scores.enter(this.id, marks.slice(from, from + AT_ONCE.scores)));
  }
}

interface Mark {
  readonly admissionId: string;
  readonly ticketNumber: string;
  readonly direction: string;
  readonly component: 'ONLINE' | 'PRACTICAL' | 'DEFENCE';
  readonly parts: Readonly<Record<string, string>>;
}

/** The same parts, the first two points higher or lower. */
function raised(parts: Mark['parts']): Mark['parts'] {
  const [[part, text] = ['', '60']] = Object.entries(parts);
  const other = Number(text) > 90 ? Number(text) - 2 : Number(text) + 2;
  return { ...parts, [part]: other.toFixed(1) };
}
