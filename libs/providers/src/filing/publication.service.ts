import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { DecisionService } from '@shidian/cases/decision/decision.service.js';
import { notNow } from '@shidian/cases/review-case/review-case.service.js';
import { decidingDesk, stageOf } from '@shidian/cases/route/route.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { ProviderRegister } from '../register/provider-register.js';
import { BanService } from '../revocation/ban.service.js';
import type { Announcement } from './announcement.graphql.js';
import type { FilingCase, FilingFacts } from './filing-case.js';
import { BATCH_LIMIT } from './filing-batch.graphql.js';
import { FilingCases } from './filing-cases.js';
import { particularsOf } from './particulars.js';

/** One notice for all: either every filing of it enters the register, or none. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly filings: FilingCases,
    private readonly decisions: DecisionService,
    private readonly register: ProviderRegister,
    private readonly bans: BanService,
  ) {}

  /**
   * Makes the notice and enters each filing. Refuses BATCH_SIZE, ANNOUNCEMENT_NUMBER, ANNOUNCEMENT_TITLE, ANNOUNCEMENT_TAKEN, and
   * at `ids.<index>` whatever stands in the way of one, UNDER_BAN and ALREADY_FILED among it: all of them at once.
   */
  async publish(ids: readonly string[], number: string, title: string): Promise<Announcement> {
    const unique = [...new Set(ids)];
    assertNotice(unique, number.trim(), title.trim());
    const announcement = await this.announce(number.trim(), title.trim());
    const faults: RefusalItem[] = [];
    // In one order for everybody: two batches that share filings wait for each other instead of locking crosswise.
    for (const id of [...unique].sort()) {
      try {
        await this.enter(id, announcement);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        faults.push(...error.items.map((item) => ({ ...item, field: ['ids', String(ids.indexOf(id))] })));
      }
    }
    if (faults.length > 0) throw new Refusal(faults);
    return announcement;
  }

  private async enter(id: string, announcement: Announcement): Promise<void> {
    const { filing, stages, viewer } = await this.filings.lock(id);
    if (filing.status !== 'IN_REVIEW') throw notNow(filing.status);
    if (!stageOf(stages, filing.stage).publishes) throw notNow(filing.status);
    const desk = decidingDesk(stageOf(stages, filing.stage), filing.jurisdictionCode, viewer.desks);
    await this.decisions.pass(filing, filing.attempt, null, stages, desk, {
      onPass: async () => {
        await this.bans.assertFree(filing.uscc, this.clock.today());
        await this.register.enter({
          caseId: filing.id,
          organisationId: filing.applicantId,
          providerKind: filing.providerKind,
          programmeId: filing.programmeId,
          announcementId: announcement.id,
          effectiveAt: announcement.publishedAt,
          particulars: particularsOf(await this.asNamedNow(filing), await this.submitted(filing.id, filing.attempt)),
        });
      },
    });
  }

  /** The filing with its unit's name as it is behind the lock: a rename of this moment comes first, and then finds this entry. */
  private async asNamedNow(filing: FilingCase): Promise<FilingCase> {
    const [unit] = await this.database.tx.query<{ name: string }>(
      'SELECT name FROM organisation WHERE id = $1 FOR SHARE',
      [filing.applicantId],
    );
    return { ...filing, name: unit?.name ?? filing.name };
  }

  private async announce(number: string, title: string): Promise<Announcement> {
    const { tenantId, userId } = requireActor();
    const announcement = { id: uuidv7(), number, title, publishedAt: this.clock.now() };
    const made = await this.database.tx.execute(
      `INSERT INTO announcement (tenant_id, id, number, title, published_at, published_by) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (tenant_id, number) DO NOTHING`,
      [tenantId, announcement.id, number, title, announcement.publishedAt, userId],
    );
    if (made === 0) throw new Refusal({ code: 'ANNOUNCEMENT_TAKEN', field: ['number'], params: { number } });
    await this.audit.record({
      action: 'announcement.publish',
      subjectKind: 'announcement',
      subjectId: announcement.id,
      detail: { number, title },
    });
    return announcement;
  }

  private async submitted(caseId: string, attempt: number): Promise<FilingFacts> {
    const [row] = await this.database.tx.query<{ facts: FilingFacts }>(
      'SELECT facts FROM case_submission WHERE case_id = $1 AND attempt = $2',
      [caseId, attempt],
    );
    if (!row) throw new Error(`Case ${caseId} has no submission ${attempt}`);
    return row.facts;
  }
}

function assertNotice(ids: readonly string[], number: string, title: string): void {
  const faults: RefusalItem[] = [];
  if (ids.length === 0 || ids.length > BATCH_LIMIT)
    faults.push({ code: 'BATCH_SIZE', field: ['ids'], params: { limit: BATCH_LIMIT } });
  if (number === '' || [...number].length > 50) faults.push({ code: 'ANNOUNCEMENT_NUMBER', field: ['number'] });
  if (title === '' || [...title].length > 200) faults.push({ code: 'ANNOUNCEMENT_TITLE', field: ['title'] });
  if (faults.length > 0) throw new Refusal(faults);
}
