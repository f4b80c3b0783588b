import { Injectable } from '@nestjs/common';
import type { ProviderKind } from '@shidian/contract/providers.js';
import type { Frozen } from '@shidian/cases/review-case/review-case.service.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import { evaluate } from '@shidian/rules/engine.js';
import type { FilingContext } from '@shidian/rules/facts/filing.js';
import { factsKinds } from '@shidian/rules/facts/kinds.js';
import { BanService } from '../revocation/ban.service.js';
import { factsKindOf, FILING, type FilingCase, type FilingFacts } from './filing-case.js';
import { storedDocuments } from './stored-documents.js';

/** A unit that wants to be filed as something. */
export interface Candidate {
  readonly uscc: string;
  readonly name: string;
  readonly providerKind: ProviderKind;
}

/** What must be in order before a unit may apply, and before a submission is frozen: every fault at once, each with its field. */
@Injectable()
export class FilingCheck {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packages: RulePackageService,
    private readonly bans: BanService,
  ) {}

  /** Refuses UNDER_BAN, under whatever name, and ALREADY_FILED where an entry of this kind is in force. */
  async assertMayApply({ uscc, name, providerKind }: Candidate): Promise<void> {
    await this.bans.assertFree(uscc, this.clock.today());
    const [filed] = await this.database.read({
      text: `SELECT FROM provider_version WHERE provider_kind = $1 AND uscc = $2 AND superseded_at IS NULL AND status = 'IN_FORCE'`,
      values: [providerKind, uscc],
    });
    if (filed) throw new Refusal({ code: 'ALREADY_FILED', params: { name } });
  }

  /**
   * The submission to freeze. A filing that fails a rule may be submitted, since an officer decides; one with impossible values
   * (INVALID_FACT), without a fact that a rule needs (FACT_MISSING), or with a file that is not its own (FILE_NOT_FOUND) may not.
   */
  async freeze(filing: FilingCase, draft: FilingFacts): Promise<Frozen> {
    const { packageId, packageVersion, ruleSet } = filing;
    const context: FilingContext = { submittedOn: this.clock.today() };
    const rules = await this.packages.ruleSet(packageId, packageVersion, ruleSet);
    const invalid = factsKinds[factsKindOf[filing.providerKind]]
      .validate(draft, context)
      .filter((issue) => issue.severity === 'error')
      .map((issue): RefusalItem => ({
        code: 'INVALID_FACT',
        field: factField(issue.field),
        params: { ...issue.params, issue: issue.code },
      }));
    if (invalid.length > 0) throw new Refusal(invalid);
    const place = { subjectKind: FILING, subjectId: filing.id, field: ['facts', 'documents'] };
    const facts = draft.documents
      ? { ...draft, documents: await storedDocuments(this.database, draft.documents, place) }
      : draft;
    const missing = evaluate(rules, facts, context).findings.flatMap((finding) =>
      finding.kind === 'DECIDED'
        ? finding.missing.map((path): RefusalItem => ({
            code: 'FACT_MISSING',
            field: factField(path),
            params: { rule: finding.rule, title: finding.title.zh, titleEn: finding.title.en },
          }))
        : [],
    );
    if (missing.length > 0) throw new Refusal(missing);
    return { facts, context, ruleSet, packageId, packageVersion };
  }
}

function factField(path: string): string[] {
  return ['facts', ...path.split('.').filter(Boolean)];
}
