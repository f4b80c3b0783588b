import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError } from '@shidian/platform/errors/refusal.js';
import { seesDocuments } from '../exam.policy.js';
import type { ExamAdmission } from '../exam-admission.graphql.js';
import { ExamAdmissionReader } from '../exam-admission.reader.js';
import type { ExamSession } from '../exam-session.graphql.js';
import { ExamSessionReader } from '../exam-session.reader.js';
import type { Ticket } from './ticket-paper.js';
import { markWords, whenText } from './ticket.words.js';

/** Admissions that are read at a time. */
const CHUNK = 100;

// Of the draw that counts, once it was published: before that a module is for nobody to know. Voided draws count no more.
const MODULES = `
  SELECT m ->> 'ticket' AS ticket, m ->> 'module' AS module
  FROM exam_draw d JOIN exam_draw_publication p ON p.tenant_id = d.tenant_id AND p.draw_id = d.id,
    jsonb_array_elements(p.assignments) m
  WHERE d.tenant_id = app_tenant() AND d.session_id = $1
    AND NOT EXISTS (SELECT FROM exam_draw_void v WHERE v.tenant_id = d.tenant_id AND v.draw_id = d.id)`;

/** Admission tickets: for who answers for candidates, each of those that they may see. */
@Injectable()
export class TicketService {
  constructor(
    private readonly database: Database,
    private readonly sessions: ExamSessionReader,
    private readonly admissions: ExamAdmissionReader,
  ) {}

  /** The ticket of one admission; throws NOT_FOUND where there is none that the actor sees, or it was taken back. */
  async one(sessionId: string, admissionId: string): Promise<{ name: string; tickets: Ticket[] }> {
    const session = await this.require(sessionId);
    const [admission] = isUuid(admissionId) ? await this.admissions.ofIds(sessionId, [admissionId]) : [];
    if (!admission) throw new AccessError('NOT_FOUND');
    const modules = await this.modules(session);
    return { name: `${admission.ticketNumber}.pdf`, tickets: [ticketOf(session, admission, modules)] };
  }

  /** The tickets of a session that the actor sees, by number; throws NOT_FOUND where there is none. */
  async all(sessionId: string): Promise<{ name: string; tickets: AsyncIterable<Ticket> }> {
    const session = await this.require(sessionId);
    const first = await this.admissions.page(sessionId, { first: 1, after: null });
    if (first.edges.length === 0) throw new AccessError('NOT_FOUND');
    return { name: `tickets-${session.number}.pdf`, tickets: this.each(session, await this.modules(session)) };
  }

  private async *each(session: ExamSession, modules: ReadonlyMap<string, string>): AsyncGenerator<Ticket> {
    for (let after: readonly string[] | null = null; ;) {
      const page = await this.admissions.page(session.id, { first: CHUNK, after });
      for (const { node } of page.edges) yield ticketOf(session, node, modules);
      const last = page.edges.at(-1)?.node;
      if (!last || !page.pageInfo.hasNextPage) return;
      after = [last.ticketNumber];
    }
  }

  private async require(id: string): Promise<ExamSession> {
    const session = seesDocuments(requireActor()) ? await this.sessions.find(id) : null;
    // Whom a cancelled session had admitted is admitted no more.
    if (!session || session.status === 'CANCELLED') throw new AccessError('NOT_FOUND');
    return session;
  }

  private async modules({ id, terms }: ExamSession): Promise<ReadonlyMap<string, string>> {
    if (!terms.draw) return new Map();
    const rows = await this.database.read<{ ticket: string; module: string }>({ text: MODULES, values: [id] });
    return new Map(rows.map(({ ticket, module }) => [ticket, module]));
  }
}

function ticketOf(session: ExamSession, admission: ExamAdmission, modules: ReadonlyMap<string, string>): Ticket {
  const { level, draw } = session.terms;
  const drawn = modules.get(admission.ticketNumber);
  return {
    ticketNumber: admission.ticketNumber,
    candidateName: admission.candidateName,
    document: admission.document ?? '',
    organisation: admission.organisation,
    programme: { zh: session.programme.name, en: session.programme.nameEn },
    level: level.title,
    session: `${session.number} ${session.name}`,
    room: session.room,
    seat: admission.seat,
    when: whenText(session.startsAt, session.endsAt),
    sits: admission.sits.map((key) => markWords(level, key)),
    module: draw?.modules.find(({ id }) => id === drawn)?.title ?? null,
  };
}
