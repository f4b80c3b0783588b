import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import { VerifierDatabase } from '@shidian/platform/database/verifier-database.js';
import type { CertificationProgramme } from '@shidian/rules/certification-programme.js';
import type { Words } from '@shidian/rules/words.js';
import { correctionWords } from '../certificate/correction-words.js';
import type { CertificateRecord } from '../record/certificate-record.js';

const TERMS = `SELECT content->'certification' AS certification FROM rule_package WHERE content ? 'certification' ORDER BY created_at`;
/** How long terms are kept: new packages come with a release. */
const KEPT_MS = 10 * 60_000;

/** What levels cover and reasons are called, in the packages in which they stand. */
export class Terms {
  private readonly coverage = new Map<string, readonly Words[]>();

  constructor(private readonly programmes: readonly CertificationProgramme[]) {}

  /** The levels below that of a record, highest first; by the package that names the level as the record does. */
  covered({ level }: CertificateRecord): readonly Words[] {
    const key = `${level.id} ${level.title.zh}`;
    let covered = this.coverage.get(key);
    if (!covered) this.coverage.set(key, (covered = this.below(level)));
    return covered;
  }

  /** The words of a reason for which a certificate ended. */
  reason(code: string): Words {
    if (code in correctionWords) return correctionWords[code as keyof typeof correctionWords];
    const reasons = this.programmes.flatMap(({ certificate }) => certificate.revocationReasons);
    return reasons.findLast((reason) => reason.code === code)?.title ?? { zh: code, en: code };
  }

  private below(level: CertificateRecord['level']): Words[] {
    for (const { levels } of this.programmes) {
      const own = levels.find(({ id, title }) => id === level.id && title.zh === level.title.zh);
      if (!own) continue;
      const lower = levels.filter(({ rank, issued }) => issued && rank < own.rank);
      return lower.sort((one, other) => other.rank - one.rank).map(({ title }) => title);
    }
    return [];
  }
}

/** The terms of all packages, as they were a few minutes ago at most. */
@Injectable()
export class PublicTerms {
  private kept: { readonly terms: Terms; readonly until: number } | null = null;

  constructor(
    private readonly database: VerifierDatabase,
    private readonly clock: Clock,
  ) {}

  /** At once where they are known. */
  now(): Terms | Promise<Terms> {
    return this.kept && this.kept.until > this.clock.now().getTime() ? this.kept.terms : this.read();
  }

  private async read(): Promise<Terms> {
    const rows = await this.database.read<{ certification: CertificationProgramme }>(
      { name: 'certification-terms', text: TERMS },
      { tenantId: null, userId: null },
    );
    const terms = new Terms(rows.map(({ certification }) => certification));
    this.kept = { terms, until: this.clock.now().getTime() + KEPT_MS };
    return terms;
  }
}
