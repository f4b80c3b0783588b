import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { SchoolType as StoredSchoolType } from '@shidian/contract/organisations.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import type { CaseRow, Frozen } from '@shidian/cases/review-case/review-case.service.js';
import type { Round } from '@shidian/programmes/round/round.graphql.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import { evaluate } from '@shidian/rules/engine.js';
import type {
  EvaluationContext,
  FileFact,
  PilotApplicationFacts,
  SchoolType,
} from '@shidian/rules/facts/pilot-application.js';
import { validateFacts } from '@shidian/rules/facts/validate-facts.js';

/** School types as the rules spell them. */
export const ruleSchoolType: Readonly<Record<StoredSchoolType, SchoolType>> = {
  SECONDARY: 'secondary',
  HIGHER_VOCATIONAL: 'higher-vocational',
  APPLIED_UNDERGRADUATE: 'applied-undergraduate',
};

/** What must be in order before a submission is frozen: every fault at once, each with its field. */
@Injectable()
export class SubmissionCheck {
  constructor(
    private readonly database: Database,
    private readonly packages: RulePackageService,
  ) {}

  /**
   * The submission to freeze. An application that fails a rule may be submitted, since the reviewer decides; one with
   * impossible figures (INVALID_FACT), without a fact that a rule needs (FACT_MISSING), or with a file that is not its own
   * (FILE_NOT_FOUND) may not.
   */
  async freeze(row: CaseRow, draft: PilotApplicationFacts, round: Round, today: string): Promise<Frozen> {
    const schoolType = await this.schoolType(row.applicantId);
    const context: EvaluationContext = { schoolType, referenceYear: round.referenceYear, submittedOn: today };
    const invalid = validateFacts(draft, context)
      .filter((issue) => issue.severity === 'error')
      .map((issue): RefusalItem => ({
        code: 'INVALID_FACT',
        field: factField(issue.field),
        params: { ...issue.params, issue: issue.code },
      }));
    if (invalid.length > 0) throw new Refusal(invalid);
    const facts = await this.withStoredFiles(row.id, draft);
    const rules = await this.packages.ruleSet(round.packageId, round.packageVersion, round.ruleSet);
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
    return { facts, context, ruleSet: round.ruleSet, packageId: round.packageId, packageVersion: round.packageVersion };
  }

  private async schoolType(organisationId: string): Promise<SchoolType> {
    const [school] = await this.database.tx.query<{ school_type: StoredSchoolType }>(
      `SELECT school_type FROM organisation WHERE id = $1 AND kind = 'SCHOOL'`,
      [organisationId],
    );
    if (!school) throw new Refusal({ code: 'NOT_A_SCHOOL' });
    return ruleSchoolType[school.school_type];
  }

  /** The facts with name, size and hash of each file as stored, whatever the client claimed. */
  private async withStoredFiles(applicationId: string, facts: PilotApplicationFacts): Promise<PilotApplicationFacts> {
    const claimed = (facts.documents ?? [])
      .flatMap((row) => row.files.map((file) => file.fileId))
      .filter((id) => isUuid(id));
    if (!facts.documents) return facts;
    const stored = await this.database.tx.query<FileFact>(
      `SELECT id AS "fileId", name, encode(sha256, 'hex') AS sha256, size_bytes::int AS size
       FROM stored_file WHERE id = ANY($1::uuid[]) AND subject_id = $2 AND state = 'STORED'`,
      [claimed, applicationId],
    );
    const byId = new Map(stored.map((file) => [file.fileId, file]));
    const foreign: RefusalItem[] = [];
    const documents = facts.documents.map((row, index) => ({
      material: row.material,
      files: row.files.map((file, position): FileFact => {
        const found = byId.get(file.fileId);
        if (!found)
          foreign.push({
            code: 'FILE_NOT_FOUND',
            field: factField(`documents.${index}.files.${position}`),
            params: { name: file.name },
          });
        return found ?? file;
      }),
    }));
    if (foreign.length > 0) throw new Refusal(foreign);
    return { ...facts, documents };
  }
}

function factField(path: string): string[] {
  return ['facts', ...path.split('.').filter(Boolean)];
}
