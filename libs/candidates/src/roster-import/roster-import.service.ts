import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { FileService } from '@shidian/platform/files/file.service.js';
import type { Locale } from '@shidian/platform/graphql/wording.js';
import { Outbox } from '@shidian/platform/jobs/outbox.js';
import type { CertifyingProgramme } from '@shidian/programmes/rule-package/programme-packages.js';
import { ProgrammePackages } from '@shidian/programmes/rule-package/programme-packages.js';
import { isOfSchool } from '../candidate/candidate.policy.js';
import { ImportHeads } from './import-head.js';
import { ROSTER_IMPORT } from './roster-file.js';
import { closeImportJob, importRowsJob, readRosterJob } from './roster-import.jobs.js';
import type { ResolveRosterRowsInput, StartRosterImportInput } from './roster-import.inputs.js';
import type { RosterImport } from './roster-import.graphql.js';
import type { RosterImportAbility } from './roster-import.policy.js';
import { RosterImportReader } from './roster-import.reader.js';
import { RosterRowReader } from './roster-row.reader.js';
import { RowContents } from './row-contents.js';

const INSERT = `
  INSERT INTO roster_import (tenant_id, id, programme_id, organisation_id, school_id, locale, status, file_id, text_sealed, created_by, created_at, changed_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`;

/** Commands on imports; each runs in the caller's transaction, and what the worker is to do commits with it. */
@Injectable()
export class RosterImportService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly files: FileService,
    private readonly programmes: ProgrammePackages,
    private readonly heads: ImportHeads,
    private readonly reader: RosterImportReader,
    private readonly rows: RosterRowReader,
    private readonly contents: RowContents,
  ) {}

  /**
   * Begins an import; answers its id, and the file to be sent where one was announced. Refuses ROSTER_INPUT, NO_EXAMINING_PROGRAMME, ROSTER_ENROLLER
   * and what a name or size shows.
   */
  async start(input: StartRosterImportInput, locale: Locale): Promise<{ id: string; fileId: string | null }> {
    const actor = requireActor();
    const programme = await this.programmes.findCertifying(input.programmeId);
    if (!programme) throw new Refusal({ code: 'NO_EXAMINING_PROGRAMME', field: ['programmeId'] });
    assertEnrols(programme, isOfSchool(actor));
    const text = input.text?.trim() ? input.text : null;
    if ((text === null) === (input.name == null) || (input.name != null && !/\.(xlsx|csv)$/i.test(input.name.trim())))
      throw new Refusal({ code: 'ROSTER_INPUT', field: [input.name == null ? 'text' : 'name'] });
    const { tenantId, organisationId, userId } = actor;
    const id = uuidv7();
    const file =
      input.name == null
        ? null
        : await this.files.announce({
            ...{ subjectKind: ROSTER_IMPORT, subjectId: id, ownerOrganisationId: organisationId, purpose: 'roster' },
            ...{ name: input.name, size: input.size ?? 0, sealed: true },
            ...(input.sha256 ? { sha256: input.sha256 } : {}),
          });
    await this.database.tx.execute(INSERT, [
      ...[tenantId, id, programme.programmeId, organisationId, isOfSchool(actor) ? organisationId : null, locale],
      ...[file ? 'UPLOADING' : 'READING', file?.id ?? null],
      ...[text === null ? null : this.contents.sealText(tenantId, id, text), userId, this.clock.now()],
    ]);
    if (!file) await this.outbox.enqueue(readRosterJob, { importId: id });
    await this.record('start', id, { source: file ? 'file' : 'text' });
    return { id, fileId: file?.id ?? null };
  }

  /** Has an uploaded roster read and checked. Refuses ROSTER_FILE_MISSING, ROSTER_NOT_NOW. */
  async preview(id: string): Promise<void> {
    await this.require(id, 'PREVIEW');
    const [file] = await this.database.tx.query<{ state: string }>(
      `SELECT f.state FROM roster_import i JOIN stored_file f ON f.tenant_id = i.tenant_id AND f.id = i.file_id WHERE i.id = $1`,
      [id],
    );
    if (file?.state !== 'STORED') throw new Refusal({ code: 'ROSTER_FILE_MISSING', field: ['id'] });
    if (!(await this.heads.move(id, 'UPLOADING', 'READ'))) throw notNow();
    await this.outbox.enqueue(readRosterJob, { importId: id });
  }

  /** Decides on possible duplicates; answers nothing of rows that are none. Refuses ROSTER_NOT_NOW, ROSTER_ROW_CHOICE. */
  async resolve({ id, rows, resolution }: ResolveRosterRowsInput): Promise<void> {
    await this.require(id, 'RESOLVE');
    if (!(await this.heads.at(id, 'PREVIEWED', 'UPDATE'))) throw notNow();
    const chosen = await this.rows.possible(id, rows ?? null);
    const known = new Set(chosen.map(({ row }) => row));
    const wrong = [
      ...(rows ?? []).filter((row) => !known.has(row)),
      ...chosen.filter(({ choices }) => !choices.includes(resolution)).map(({ row }) => row),
    ];
    if (wrong.length > 0)
      throw new Refusal(
        wrong.slice(0, 20).map((row) => ({ code: 'ROSTER_ROW_CHOICE', field: ['rows'], params: { row } })),
      );
    await this.database.tx.execute(
      `UPDATE roster_import_row SET resolution = $3, resolved_by = $4
       WHERE tenant_id = app_tenant() AND import_id = $1 AND row_number = ANY($2)`,
      [id, [...known], resolution, requireActor().userId],
    );
    await this.record('resolve', id, { resolution, rows: known.size });
  }

  /** Imports what was shown. Refuses ROSTER_UNRESOLVED, ROSTER_NOTHING_TO_IMPORT, ROSTER_NOT_NOW. */
  async confirm(id: string): Promise<void> {
    const { outcomes } = await this.require(id, 'CONFIRM');
    if (!(await this.heads.at(id, 'PREVIEWED', 'UPDATE'))) throw notNow();
    const possible = outcomes.find(({ outcome }) => outcome === 'POSSIBLE');
    const open = possible ? possible.rows - possible.resolved : 0;
    if (open > 0) throw new Refusal({ code: 'ROSTER_UNRESOLVED', field: ['id'], params: { count: open } });
    const batches = await this.database.tx.query<{ batch: number }>(
      `SELECT DISTINCT batch FROM roster_import_row
       WHERE tenant_id = app_tenant() AND import_id = $1 AND outcome IN ('NEW', 'UNCHANGED', 'CHANGED', 'POSSIBLE') ORDER BY batch`,
      [id],
    );
    if (batches.length === 0) throw new Refusal({ code: 'ROSTER_NOTHING_TO_IMPORT', field: ['id'] });
    await this.heads.move(id, 'PREVIEWED', 'IMPORT');
    await this.outbox.enqueueFlow({
      closing: { job: closeImportJob, payload: { importId: id } },
      job: importRowsJob,
      payloads: batches.map(({ batch }) => ({ importId: id, batch })),
    });
    await this.record('confirm', id, { batches: batches.length });
  }

  /** Drops an import that has written nothing yet. Refuses ROSTER_NOT_NOW. */
  async cancel(id: string): Promise<void> {
    const { status } = await this.require(id, 'CANCEL');
    if (!(await this.heads.move(id, status, 'CANCEL'))) throw notNow();
    await this.record('cancel', id, {});
  }

  private async require(id: string, ability: RosterImportAbility): Promise<RosterImport> {
    const found = await this.reader.require(id);
    if (found.abilities.includes(ability)) return found;
    // Of an import that is one's own, the step is what is wrong.
    if (found.abilities.length > 0) throw notNow();
    throw new AccessError('FORBIDDEN');
  }

  private record(what: string, subjectId: string, detail: Record<string, string | number>): Promise<void> {
    const subjectKind = 'roster-import';
    return this.audit.record({ action: `${subjectKind}.${what}`, subjectKind, subjectId, detail });
  }
}

function assertEnrols({ certification }: CertifyingProgramme, school: boolean): void {
  if ((certification.enrolledBy === 'PILOT_SCHOOL') === school) return;
  const who = school
    ? { who: '发证机构', whoEn: 'the certifying body’s officers' }
    : { who: '试点学校', whoEn: 'pilot schools' };
  throw new Refusal({ code: 'ROSTER_ENROLLER', field: ['programmeId'], params: who });
}

function notNow(): Refusal {
  return new Refusal({ code: 'ROSTER_NOT_NOW', field: ['id'] });
}
