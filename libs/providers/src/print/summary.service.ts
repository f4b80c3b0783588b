import { Injectable } from '@nestjs/common';
import { Database } from '@shidian/platform/database/database.js';
import type { Locale } from '@shidian/platform/graphql/wording.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import type { PackageContent } from '@shidian/rules/package.js';
import type { FilingFilter } from '../filing/filing.args.js';
import type { FilingSummary } from './print.graphql.js';
import { PRINT_LIMIT, PrintService } from './print.service.js';
import { loadPrinted, type PrintedFiling } from './printed-filing.js';
import { type SummaryRow, summaryOf } from './summary.js';

/** Summaries of filings (annex 6), for the screen and for the sheet alike. */
@Injectable()
export class SummaryService {
  constructor(
    private readonly database: Database,
    private readonly packages: RulePackageService,
    private readonly prints: PrintService,
  ) {}

  /** The summary of what a list shows, at most as many as one document holds. */
  async summary(filter: FilingFilter, locale: Locale): Promise<FilingSummary> {
    const { ids, more } = await this.prints.visible(null, filter, PRINT_LIMIT);
    const rows = await this.rows(ids, locale);
    return {
      institutions: rows.filter(({ kind }) => kind === 'TRAINING_INSTITUTION'),
      bases: rows.filter(({ kind }) => kind === 'PRACTICE_BASE'),
      truncated: more,
    };
  }

  /** The lines for these filings, in their order. */
  async rows(ids: readonly string[], locale: Locale): Promise<SummaryRow[]> {
    const filings = await loadPrinted(this.database, ids);
    const contents = await this.contents(filings);
    return summaryOf(filings, (filing) => contents.get(key(filing)) as PackageContent, locale);
  }

  /** The packages that judged these filings, each once, by `key`. */
  async contents(filings: readonly PrintedFiling[]): Promise<ReadonlyMap<string, PackageContent>> {
    const wanted = new Map(filings.map((filing) => [key(filing), filing]));
    const entries = [...wanted].map(async ([name, { packageId, packageVersion }]) => {
      const { content } = await this.packages.get(packageId, packageVersion);
      return [name, content] as const;
    });
    return new Map(await Promise.all(entries));
  }
}

/** Names the package version of a filing. */
export const key = ({ packageId, packageVersion }: PrintedFiling): string => `${packageId} ${packageVersion}`;
