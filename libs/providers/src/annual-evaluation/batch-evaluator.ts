import { Injectable } from '@nestjs/common';
import type { EvaluationProposal } from '@shidian/contract/providers.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { mayPass } from '@shidian/platform/database/passing-error.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import { evaluate } from '@shidian/rules/engine.js';
import type { AnnualEvaluationFacts } from '@shidian/rules/facts/annual-evaluation.js';
import type { Evaluation } from '@shidian/rules/findings.js';
import { proposalOf } from '@shidian/rules/proposal.js';
import { reportDueOn } from '../annual-report/annual-cycle.service.js';
import { FACTS, type FactsRow, factsOf } from './evaluation-facts.js';

/** Which providers: a batch of a run, as long as the run is in this generation. */
export interface BatchKey {
  readonly runId: string;
  readonly generation: number;
  readonly batch: number;
}

/** How many got which proposal, or none because their evaluation failed. */
export type BatchCounts = Record<EvaluationProposal | 'FAILED', number>;

interface Result {
  readonly providerId: string;
  readonly facts: AnnualEvaluationFacts;
  readonly evaluation: Evaluation;
  readonly proposal: EvaluationProposal;
}

// The guard makes a second delivery nothing.
const STORE = `
  UPDATE evaluation_item i SET facts = r.facts, findings = r.findings, outcome = r.outcome, proposal = r.proposal, evaluated_at = $7
  FROM unnest($2::uuid[], $3::jsonb[], $4::jsonb[], $5::text[], $6::text[]) AS r (provider_id, facts, findings, outcome, proposal)
  WHERE i.run_id = $1 AND i.provider_id = r.provider_id AND i.evaluated_at IS NULL
  RETURNING i.proposal`;

const FAIL = `UPDATE evaluation_item SET failure = $3, evaluated_at = $4 WHERE run_id = $1 AND provider_id = $2 AND evaluated_at IS NULL`;

const LEFT = `SELECT i.provider_id AS id FROM evaluation_item i
  WHERE i.run_id = $1 AND i.batch = $2 AND i.evaluated_at IS NULL ORDER BY i.provider_id`;

/** Longest failure that is kept, in characters. */
const MOST_FAILURE = 300;

/** Evaluates the providers of a batch that are left: together, or where that fails each alone, so that one cannot sink the others. */
@Injectable()
export class BatchEvaluator {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packages: RulePackageService,
  ) {}

  /** Writes the results in the open transaction; throws where the trouble is the database's and another try may help. */
  async evaluate(key: BatchKey): Promise<BatchCounts> {
    const counts: BatchCounts = { KEEP: 0, RECTIFY: 0, REVOKE: 0, FAILED: 0 };
    const failure = await this.attempt(key, null, counts);
    if (failure === null) return counts;
    const { tx } = this.database;
    for (const { id } of await tx.query<{ id: string }>(LEFT, [key.runId, key.batch])) {
      const reason = await this.attempt(key, id, counts);
      if (reason === null) continue;
      counts.FAILED += await tx.execute(FAIL, [key.runId, id, reason, this.clock.now()]);
    }
    return counts;
  }

  /** All of the batch that are left, or one of them; answers why it failed, then nothing of it was written, or null. */
  private async attempt(key: BatchKey, providerId: string | null, counts: BatchCounts): Promise<string | null> {
    const { tx } = this.database;
    // Not awaited: it travels with the statement after it.
    const saved = tx.execute('SAVEPOINT attempt');
    saved.catch(() => undefined);
    try {
      const rows = await tx.query<FactsRow>(FACTS, [key.runId, key.generation, key.batch, providerId]);
      for (const { proposal } of await this.store(key.runId, await this.judge(rows))) counts[proposal] += 1;
      return null;
    } catch (error) {
      if (mayPass(error)) throw error;
      await tx.execute('ROLLBACK TO SAVEPOINT attempt');
      return describe(error);
    }
  }

  private async judge(rows: readonly FactsRow[]): Promise<Result[]> {
    const [first] = rows;
    if (!first) return [];
    const { packageId, packageVersion, ruleSet, year, evaluatedOn } = first;
    const rules = await this.packages.ruleSet(packageId, packageVersion, ruleSet);
    const { content } = await this.packages.get(packageId, packageVersion);
    if (!content.filing) throw new Error(`package ${packageId} ${packageVersion} has no filings`);
    const dueOn = reportDueOn(content.filing.annual, year);
    return rows.map((row) => {
      const facts = factsOf(row, dueOn);
      const evaluation = evaluate(rules, facts, { year, evaluatedOn });
      const { proposal } = proposalOf(content, evaluation.findings);
      return { providerId: row.providerId, facts, evaluation, proposal };
    });
  }

  private async store(runId: string, results: readonly Result[]): Promise<{ proposal: EvaluationProposal }[]> {
    if (results.length === 0) return [];
    return this.database.tx.query(STORE, [
      runId,
      results.map((result) => result.providerId),
      results.map((result) => JSON.stringify(result.facts)),
      results.map((result) => JSON.stringify(result.evaluation.findings)),
      results.map((result) => result.evaluation.outcome),
      results.map((result) => result.proposal),
      this.clock.now(),
    ]);
  }
}

function describe(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.slice(0, MOST_FAILURE);
}
