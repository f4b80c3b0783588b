import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { levelOf, ProgrammePackages } from '@shidian/programmes/rule-package/programme-packages.js';
import { textFaults } from '@shidian/providers/register/text.js';
import type { IsoDate } from '@shidian/rules/facts/shared.js';
import { type FiledProvider, FiledProviders } from './filed-provider.js';
import type { CreateTrainingClassInput } from './training-class.inputs.js';
import type { TrainingAbility } from './training.enums.js';
import { abilitiesOf } from './training.policy.js';

/** Longest name of a class, in characters. */
const MOST_NAME = 100;
/** Most standard hours of a class; more is a slip of the finger. */
const MOST_HOURS = 5000;

/** A class as its commands lock it. */
export interface LockedClass {
  readonly id: string;
  readonly providerId: string;
  readonly level: string;
  readonly scope: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly standardHours: number;
  readonly closedAt: Date | null;
}

const LOCK = `
  SELECT t.id, t.provider_id AS "providerId", t.level, t.scope, t.starts_on AS "startsOn", t.ends_on AS "endsOn",
    t.standard_hours AS "standardHours", t.closed_at AS "closedAt"
  FROM training_class t WHERE t.id = $1 FOR UPDATE`;

/** Classes are opened and closed by the institution that holds them; each command runs in the caller's transaction. */
@Injectable()
export class TrainingClassService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly providers: FiledProviders,
    private readonly programmes: ProgrammePackages,
  ) {}

  /**
   * Opens a class; answers its id. Refuses TEXT_REQUIRED, TOO_LONG, DATES_OUT_OF_ORDER, CLASS_IN_THE_PAST, PROVIDER_NOT_FILED, SCOPE_NOT_COVERED,
   * TRAINING_LEVEL_CLOSED and STANDARD_HOURS, all that apply at once.
   */
  async create(input: CreateTrainingClassInput): Promise<string> {
    const provider = await this.providers.own(input.providerId, 'TRAINING_INSTITUTION');
    const { level, least, faults } = await this.terms(provider, input);
    const standardHours = input.standardHours ?? least;
    faults.push(...textFaults(input.name, ['name'], MOST_NAME));
    if (input.endsOn < input.startsOn) faults.push({ code: 'DATES_OUT_OF_ORDER', field: ['endsOn'] });
    // Nobody could join it.
    else if (input.endsOn < this.clock.today()) faults.push({ code: 'CLASS_IN_THE_PAST', field: ['endsOn'] });
    if (standardHours === null || standardHours < Math.max(least ?? 1, 1) || standardHours > MOST_HOURS)
      faults.push({
        code: 'STANDARD_HOURS',
        field: ['standardHours'],
        params: { least: least ?? 1, most: MOST_HOURS },
      });
    if (faults.length > 0 || level === null) throw new Refusal(faults);
    const id = uuidv7();
    const { tenantId, userId } = requireActor();
    await this.database.tx.execute(
      `INSERT INTO training_class (tenant_id, id, provider_id, programme_id, scope, level, name, starts_on, ends_on, standard_hours,
         created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[tenantId, id, provider.id, provider.programmeId, input.scope, level, input.name.trim()],
        ...[input.startsOn, input.endsOn, standardHours, userId, this.clock.now()],
      ],
    );
    await this.record('create', id, { filingNumber: provider.filingNumber, scope: input.scope });
    return id;
  }

  /** Closes a class: its learners, hours and completions stay as they are. */
  async close(id: string): Promise<void> {
    await this.locked(id, 'CLOSE');
    await this.database.tx.execute(`UPDATE training_class SET closed_at = $2 WHERE id = $1`, [id, this.clock.now()]);
    await this.record('close', id, {});
  }

  /** The locked class of the actor's own institution, where this may be done with it now. Refuses CLASS_CLOSED. */
  async locked(id: string, ability: TrainingAbility): Promise<{ training: LockedClass; provider: FiledProvider }> {
    const [training] = isUuid(id) ? await this.database.tx.query<LockedClass>(LOCK, [id]) : [];
    if (!training) throw new AccessError('NOT_FOUND');
    const provider = await this.providers.own(training.providerId, 'TRAINING_INSTITUTION');
    const actor = requireActor();
    const guarded = { organisationId: actor.organisationId, closed: training.closedAt !== null };
    if (!abilitiesOf(actor, guarded).includes(ability)) throw new Refusal({ code: 'CLASS_CLOSED', field: ['classId'] });
    return { training, provider };
  }

  /** Notes what was done with a class. */
  record(what: string, subjectId: string, detail: Record<string, string | number>): Promise<void> {
    const subjectKind = 'training-class';
    return this.audit.record({ action: `${subjectKind}.${what}`, subjectKind, subjectId, detail });
  }

  private async terms(
    provider: FiledProvider,
    { scope, startsOn }: CreateTrainingClassInput,
  ): Promise<{ level: string | null; least: number | null; faults: RefusalItem[] }> {
    const programme = await this.programmes.findCertifying(provider.programmeId);
    const known = programme?.content.filing?.scopes.find(({ id }) => id === scope);
    const level = programme && known ? levelOf(programme, known.level) : null;
    const faults: RefusalItem[] = [];
    if (!provider.filedOn(startsOn))
      faults.push({ code: 'PROVIDER_NOT_FILED', field: ['startsOn'], params: { name: provider.name, day: startsOn } });
    else if (!known || !provider.covers(scope, startsOn))
      faults.push({ code: 'SCOPE_NOT_COVERED', field: ['scope'], params: { scope } });
    if (level?.closed) faults.push({ code: 'TRAINING_LEVEL_CLOSED', field: ['scope'] });
    return { level: known?.level ?? null, least: level?.trainingHours ?? null, faults };
  }
}
