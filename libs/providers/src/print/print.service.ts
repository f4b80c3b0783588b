import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { DeskService } from '@shidian/identity/desk/desk.service.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import type { FileAccess, SubjectFileAccess } from '@shidian/platform/files/file-access.js';
import type { StoredFile } from '@shidian/platform/files/stored-file.js';
import type { Locale } from '@shidian/platform/graphql/wording.js';
import { Outbox } from '@shidian/platform/jobs/outbox.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { FilingFilter } from '../filing/filing.args.js';
import { matchingSql } from '../filing/filing-conditions.js';
import { FilingRoutes } from '../filing/filing-routes.js';
import type { PrintKind } from './print.enums.js';
import type { PrintOrder } from './print.graphql.js';
import { printDocument } from './print.jobs.js';
import { loadPrinted } from './printed-filing.js';

/** Files of orders are filed under this kind of subject. */
export const PRINT_ORDER = 'print-order';

/** Most filings of one document. */
export const PRINT_LIMIT = 500;

/** What is to be printed: these filings, or all that a list shows. */
export interface PrintRequest {
  readonly kind: PrintKind;
  readonly filingIds: readonly string[] | null;
  readonly filter: FilingFilter | null;
}

const FIND = `
  SELECT p.id, p.kind, cardinality(p.filing_ids) AS filings, p.file_id AS "fileId", s.name AS "fileName",
    p.ordered_at AS "orderedAt", p.done_at AS "doneAt"
  FROM print_order p LEFT JOIN stored_file s ON s.tenant_id = p.tenant_id AND s.id = p.file_id
  WHERE p.tenant_id = app_tenant() AND p.id = $1 AND p.ordered_by = $2`;

/** Orders for documents: what is printed is fixed by what the person may see when they order it; only they fetch it. */
@Injectable()
export class PrintService implements SubjectFileAccess {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly desks: DeskService,
    private readonly routes: FilingRoutes,
  ) {}

  /** Takes charge of the files of orders. */
  guard(access: FileAccess): void {
    access.register(PRINT_ORDER, this);
  }

  /** Orders a document; answers the order's id. Refuses PRINT_WHAT, PRINT_NOTHING, PRINT_TOO_MANY and, per filing without one, PRINT_NOT_FILED. */
  async order(request: PrintRequest, locale: Locale): Promise<string> {
    if (!request.filingIds?.length === !request.filter) throw new Refusal({ code: 'PRINT_WHAT', field: ['filingIds'] });
    const { ids, more } = await this.visible(request.filingIds, request.filter ?? {}, PRINT_LIMIT);
    if (more) throw new Refusal({ code: 'PRINT_TOO_MANY', field: ['filter'], params: { most: PRINT_LIMIT } });
    if (ids.length === 0) throw new Refusal({ code: 'PRINT_NOTHING', field: ['filingIds'] });
    if (request.kind === 'NOTICES') await this.requireFiled(ids);
    const { tenantId, userId, organisationId } = requireActor();
    const id = uuidv7();
    await this.database.tx.execute(
      `INSERT INTO print_order (tenant_id, id, kind, locale, filing_ids, place, organisation_id, ordered_by, ordered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[tenantId, id, request.kind, locale, ids, request.filter?.place ?? null],
        ...[organisationId, userId, this.clock.now()],
      ],
    );
    await this.outbox.enqueue(printDocument, { orderId: id });
    return id;
  }

  /** An order of the acting person, or null. */
  async find(id: string): Promise<PrintOrder | null> {
    if (!isUuid(id)) return null;
    const [order] = await this.database.read<PrintOrder>({ text: FIND, values: [id, requireActor().userId] });
    return order ?? null;
  }

  /** Ids of the filings that the person may see, submitted ones only, in the order of the list; `more` where the limit cut it. */
  async visible(
    ids: readonly string[] | null,
    filter: FilingFilter,
    limit: number,
  ): Promise<{ ids: string[]; more: boolean }> {
    const values: unknown[] = [];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const viewer = { actor: requireActor(), desks: await this.desks.mine() };
    const listing = { viewer, filter, today: this.clock.today(), stages: await this.routes.all() };
    const named = ids ? ` AND c.id = ANY(${bind(ids.filter((id) => isUuid(id)))}::uuid[])` : '';
    const rows = await this.database.read<{ id: string }>({
      text: `SELECT c.id FROM ${matchingSql(listing, bind)} AND c.attempt > 0${named}
        ORDER BY c.jurisdiction_code, c.submitted_at, c.id LIMIT ${limit + 1}`,
      values,
    });
    return { ids: rows.slice(0, limit).map(({ id }) => id), more: rows.length > limit };
  }

  /** Nobody sends bytes for an order: the worker makes them. */
  canWrite(): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** Whoever ordered a document fetches it, in the tenant where they ordered it. */
  canRead(file: StoredFile, actor: Actor): Promise<boolean> {
    return Promise.resolve(file.createdBy === actor.userId && file.tenantId === actor.tenantId);
  }

  private async requireFiled(ids: readonly string[]): Promise<void> {
    const missing = (await loadPrinted(this.database, ids)).filter(({ filingNumber }) => filingNumber === null);
    if (missing.length === 0) return;
    throw new Refusal(
      missing.map(({ applicant }) => ({ code: 'PRINT_NOT_FILED', field: ['filingIds'], params: { name: applicant } })),
    );
  }
}
