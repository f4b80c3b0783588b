import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { isUscc, normalUscc } from '@shidian/identity/organisation/uscc.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { ProgrammePackages } from '@shidian/programmes/rule-package/programme-packages.js';
import { textFaults } from '@shidian/providers/register/text.js';
import { FiledProviders } from '../training/filed-provider.js';
import { Learners } from '../training/learners.js';
import type { EndPlacementsInput, RecordInternshipInput, StartPracticeInput } from './placement.inputs.js';
import { PlacementReader } from './placement.reader.js';

const MOST = { tutor: 100, companyName: 200, reason: 500 };

// One statement for all.
const INSERT = `
  INSERT INTO placement (tenant_id, id, candidate_id, programme_id, kind, provider_id, company_name, company_uscc, starts_on, ends_on, tutor,
    recorded_by, recorded_at)
  SELECT app_tenant(), one.id, one.candidate_id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
  FROM unnest($1::uuid[], $2::uuid[]) AS one (id, candidate_id)`;

/** Practice at filed bases and internships; each command runs in the caller's transaction. */
@Injectable()
export class PlacementService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly providers: FiledProviders,
    private readonly programmes: ProgrammePackages,
    private readonly learners: Learners,
    private readonly reader: PlacementReader,
  ) {}

  /**
   * A base takes learners in; answers the placements' ids. Refuses TEXT_REQUIRED, DATES_OUT_OF_ORDER, PROVIDER_NOT_FILED on the first day, and at each
   * learner what is wrong with name or number.
   */
  async startPractice(input: StartPracticeInput): Promise<string[]> {
    const provider = await this.providers.own(input.providerId, 'PRACTICE_BASE');
    const faults = this.faults(input);
    if (!provider.filedOn(input.startsOn))
      faults.push({
        code: 'PROVIDER_NOT_FILED',
        field: ['startsOn'],
        params: { name: provider.name, day: input.startsOn },
      });
    const candidateIds = await this.learners.register(input.members, faults);
    return this.insert(candidateIds, 'PRACTICE', {
      ...input,
      programmeId: provider.programmeId,
      providerId: provider.id,
    });
  }

  /** Records an internship at a company; answers its id. Refuses what is wrong with the texts and dates, INVALID_USCC and UNKNOWN_PROGRAMME. */
  async recordInternship(input: RecordInternshipInput): Promise<string[]> {
    const faults = [...this.faults(input), ...textFaults(input.companyName, ['companyName'], MOST.companyName)];
    const companyUscc = normalUscc(input.companyUscc);
    if (!isUscc(companyUscc)) faults.push({ code: 'INVALID_USCC', field: ['companyUscc'] });
    const programme = isUuid(input.programmeId) ? await this.programmes.findCertifying(input.programmeId) : null;
    if (!programme) faults.push({ code: 'UNKNOWN_PROGRAMME', field: ['programmeId'] });
    if (faults.length > 0) throw new Refusal(faults);
    const [known] = isUuid(input.candidateId)
      ? await this.database.tx.query(`SELECT FROM candidate WHERE id = $1`, [input.candidateId])
      : [];
    if (!known) throw new AccessError('NOT_FOUND');
    return this.insert([input.candidateId], 'INTERNSHIP', { ...input, companyUscc, providerId: null });
  }

  /** Says how placements ended. Refuses PLACEMENT_RESULT, TEXT_REQUIRED (reason), and at each NOT_YOURS_TO_END and PLACEMENT_DAY. */
  async end({ ids, result, onDay, hours, reason }: EndPlacementsInput): Promise<void> {
    const faults: RefusalItem[] = [];
    if (result === 'GOES_ON') faults.push({ code: 'PLACEMENT_RESULT', field: ['result'] });
    if (result !== 'COMPLETED') faults.push(...textFaults(reason, ['reason'], MOST.reason));
    if (hours != null && (hours < 1 || hours > 5000)) faults.push({ code: 'PLACEMENT_HOURS', field: ['hours'] });
    const { tx } = this.database;
    // Two at once: the second waits here, and then finds what the first said.
    await tx.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('placement/' || id, 0)) FROM (SELECT unnest($1::text[]) AS id ORDER BY 1) AS ending`,
      [ids],
    );
    const placements = new Map((await this.reader.byIds(ids)).map((one) => [one.id, one]));
    ids.forEach((id, row) => {
      const one = placements.get(id);
      const field = ['ids', String(row)];
      if (!one?.abilities.includes('END')) faults.push({ code: 'NOT_YOURS_TO_END', field });
      else if (onDay < one.startsOn || onDay > this.clock.today())
        faults.push({ code: 'PLACEMENT_DAY', field: ['onDay'], params: { startsOn: one.startsOn } });
    });
    if (faults.length > 0) throw new Refusal(faults);
    const { userId } = requireActor();
    const chosen = [...new Set(ids)];
    await tx.execute(
      `INSERT INTO placement_event (tenant_id, id, placement_id, kind, on_day, hours, reason, recorded_by, recorded_at)
       SELECT app_tenant(), one.event_id, one.id, $3, $4, $5, $6, $7, $8 FROM unnest($1::uuid[], $2::uuid[]) AS one (id, event_id)`,
      [
        ...[chosen, chosen.map(() => uuidv7()), result, onDay, hours ?? null, reason?.trim() || null],
        ...[userId, this.clock.now()],
      ],
    );
    await this.record('end', ids, { result, onDay });
  }

  private faults({
    startsOn,
    endsOn,
    tutor,
  }: Pick<StartPracticeInput, 'startsOn' | 'endsOn' | 'tutor'>): RefusalItem[] {
    const faults = textFaults(tutor, ['tutor'], MOST.tutor);
    if (endsOn < startsOn) faults.push({ code: 'DATES_OUT_OF_ORDER', field: ['endsOn'] });
    return faults;
  }

  private async insert(
    candidateIds: readonly string[],
    kind: 'PRACTICE' | 'INTERNSHIP',
    one: { programmeId: string; providerId: string | null; startsOn: string; endsOn: string; tutor: string } & Partial<
      Pick<RecordInternshipInput, 'companyName' | 'companyUscc'>
    >,
  ): Promise<string[]> {
    const ids = candidateIds.map(() => uuidv7());
    await this.database.tx.execute(INSERT, [
      ...[
        ids,
        candidateIds,
        one.programmeId,
        kind,
        one.providerId,
        one.companyName?.trim() ?? null,
        one.companyUscc ?? null,
      ],
      ...[one.startsOn, one.endsOn, one.tutor.trim(), requireActor().userId, this.clock.now()],
    ]);
    await this.record('start', ids, { kind, startsOn: one.startsOn });
    return ids;
  }

  private async record(what: string, ids: readonly string[], detail: Record<string, string>): Promise<void> {
    const subjectKind = 'placement';
    await this.audit.recordMany(
      ids.map((subjectId) => ({ action: `${subjectKind}.${what}`, subjectKind, subjectId, detail })),
    );
  }
}
