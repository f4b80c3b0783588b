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

/** What levels cover and reasons are called, from the packages in which they stand. */
@Injectable()
export class PublicTerms {
  private known: { readonly terms: readonly CertificationProgramme[]; readonly until: number } | null = null;

  constructor(
    private readonly database: VerifierDatabase,
    private readonly clock: Clock,
  ) {}

  /** The levels below that of a record, highest first; by the package that names the level as the record does. */
  async covered({ level }: CertificateRecord): Promise<Words[]> {
    for (const { levels } of await this.terms()) {
      const own = levels.find(({ id, title }) => id === level.id && title.zh === level.title.zh);
      if (!own) continue;
      const lower = levels.filter(({ rank, issued }) => issued && rank < own.rank);
      return lower.sort((one, other) => other.rank - one.rank).map(({ title }) => title);
    }
    return [];
  }

  /** The words of a reason for which a certificate ended. */
  async reason(code: string): Promise<Words> {
    if (code in correctionWords) return correctionWords[code as keyof typeof correctionWords];
    const reasons = (await this.terms()).flatMap(({ certificate }) => certificate.revocationReasons);
    return reasons.findLast((reason) => reason.code === code)?.title ?? { zh: code, en: code };
  }

  private async terms(): Promise<readonly CertificationProgramme[]> {
    const now = this.clock.now().getTime();
    if (this.known && this.known.until > now) return this.known.terms;
    const rows = await this.database.read<{ certification: CertificationProgramme }>(
      { name: 'certification-terms', text: TERMS },
      { tenantId: null, userId: null },
    );
    const terms = rows.map(({ certification }) => certification);
    this.known = { terms, until: now + KEPT_MS };
    return terms;
  }
}
