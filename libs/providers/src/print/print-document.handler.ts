import { businessDate } from '@shidian/platform/clock/clock.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { FileService } from '@shidian/platform/files/file.service.js';
import type { Locale } from '@shidian/platform/graphql/wording.js';
import type { JobHandler } from '@shidian/platform/jobs/job.js';
import { HandlesJob } from '@shidian/platform/jobs/registry.js';
import type { PackageContent } from '@shidian/rules/package.js';
import type { PrintKind } from './print.enums.js';
import { printDocument } from './print.jobs.js';
import { PRINT_ORDER } from './print.service.js';
import { loadPrinted } from './printed-filing.js';
import type { PrintedPage } from './render/declaration.js';
import { key, SummaryService } from './summary.service.js';

interface OrderRow {
  readonly kind: PrintKind;
  readonly locale: Locale;
  readonly filingIds: string[];
  readonly organisationId: string;
  readonly organisation: string;
  readonly orderedBy: string;
  readonly orderedByName: string;
}

interface Made {
  readonly content: Uint8Array;
  readonly contentType: string;
  readonly name: string;
}

/** Filings that are read at a time. */
const CHUNK = 20;

const PDF = 'application/pdf';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const LOAD = `
  SELECT p.kind, p.locale, p.filing_ids AS "filingIds", p.organisation_id AS "organisationId", o.name AS organisation,
    p.ordered_by AS "orderedBy", u.name AS "orderedByName"
  FROM print_order p JOIN organisation o ON o.tenant_id = p.tenant_id AND o.id = p.organisation_id
  JOIN user_account u ON u.id = p.ordered_by
  WHERE p.id = $1 AND p.file_id IS NULL FOR UPDATE OF p`;

/** Makes an ordered document and keeps it as a file of its order. */
@HandlesJob(printDocument)
export class PrintDocumentHandler implements JobHandler<{ orderId: string }> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly files: FileService,
    private readonly summaries: SummaryService,
  ) {}

  readonly handle = async ({ orderId }: { orderId: string }): Promise<void> => {
    const { tx } = this.database;
    const [order] = await tx.query<OrderRow>(LOAD, [orderId]);
    if (!order) return;
    const { content, contentType, name } = await this.made(order);
    const file = await this.files.make(
      {
        subjectKind: PRINT_ORDER,
        subjectId: orderId,
        ownerOrganisationId: order.organisationId,
        purpose: order.kind.toLowerCase(),
        name,
      },
      { content, contentType, madeFor: order.orderedBy },
    );
    await tx.execute(`UPDATE print_order SET file_id = $2, done_at = $3 WHERE id = $1`, [
      orderId,
      file.id,
      this.clock.now(),
    ]);
  };

  // The libraries that draw and write workbooks are loaded with the first document.
  private async made(order: OrderRow): Promise<Made> {
    const { kind, locale, filingIds, organisation, orderedByName } = order;
    const day = businessDate(this.clock.now());
    if (kind === 'SUMMARY') {
      const { summaryWorkbook } = await import('./render/summary-workbook.js');
      const rows = await this.summaries.rows(filingIds, locale);
      const content = await summaryWorkbook(rows, { organisation, person: orderedByName }, locale);
      return { content, contentType: XLSX, name: locale === 'en' ? `summary-${day}.xlsx` : `推荐汇总表-${day}.xlsx` };
    }
    const pages = this.pages(filingIds);
    const [first] = filingIds.length === 1 ? await loadPrinted(this.database, filingIds) : [];
    const only = first?.number ?? day;
    if (kind === 'NOTICES') {
      const { noticesPdf } = await import('./render/notice.js');
      const name = locale === 'en' ? `notice-${only}.pdf` : `备案通知-${only}.pdf`;
      return { content: await noticesPdf(pages, organisation, locale), contentType: PDF, name };
    }
    const { declarationsPdf } = await import('./render/declaration.js');
    const name = locale === 'en' ? `declaration-${only}.pdf` : `申报表-${only}.pdf`;
    return { content: await declarationsPdf(pages, locale), contentType: PDF, name };
  }

  // A city's batch is hundreds of forms: they are read as they are drawn, so that neither memory nor the time in which nothing is
  // asked of the database grows with their number. (It ends a transaction that is silent for half a minute.)
  private async *pages(filingIds: readonly string[]): AsyncGenerator<PrintedPage> {
    for (let from = 0; from < filingIds.length; from += CHUNK) {
      const filings = await loadPrinted(this.database, filingIds.slice(from, from + CHUNK));
      const contents = await this.summaries.contents(filings);
      for (const filing of filings) yield { filing, content: contents.get(key(filing)) as PackageContent };
    }
  }
}
