import type { EvaluationGround, Proposal } from './filing-programme.js';
import type { Finding } from './findings.js';
import type { PackageContent } from './package.js';

/** One thing that speaks for a proposal. */
export interface ProposalReason {
  proposal: Proposal;
  /** The ground of revocation; null where none is fulfilled. */
  ground: string | null;
  /** The rules that failed or are open. */
  rules: readonly string[];
  /** `failed`: figures or records decide it; `open`: a fact is missing, or only a person can say. */
  why: 'failed' | 'open';
}

/** What is proposed to do about a provider, and everything that speaks for it. */
export interface ProposalAnswer {
  proposal: Proposal;
  reasons: readonly ProposalReason[];
}

const weight = { KEEP: 0, RECTIFY: 1, REVOKE: 2 } as const satisfies Record<Proposal, number>;

function reasonsOf(ground: EvaluationGround, results: ReadonlyMap<string, Finding['result']>): ProposalReason[] {
  const failed = ground.rules.filter((rule) => results.get(rule) === 'NOT_MET');
  // A rule without a finding is as open as one without facts: nothing is kept for want of an answer.
  const open = ground.rules.filter((rule) => !['MET', 'NOT_MET'].includes(results.get(rule) ?? 'MISSING'));
  const reasons: ProposalReason[] = [];
  if (failed.length > 0) {
    const fulfilled = ground.reading === 'either' || failed.length === ground.rules.length;
    reasons.push({
      proposal: fulfilled ? ground.then : ground.otherwise,
      ground: fulfilled ? ground.ground : null,
      rules: failed,
      why: 'failed',
    });
  }
  if (open.length > 0) reasons.push({ proposal: 'RECTIFY', ground: null, rules: open, why: 'open' });
  return reasons;
}

/**
 * What the annual evaluation proposes on its findings, by the package's reading of the grounds (ZJ-2014 annex 2, art. 10).
 * The machine proposes, a person decides. Throws where the package has no filings.
 */
export function proposalOf(
  content: Pick<PackageContent, 'id' | 'version' | 'filing'>,
  findings: readonly Finding[],
): ProposalAnswer {
  if (content.filing === undefined) throw new Error(`package ${content.id} ${content.version} has no filings`);
  const results = new Map(findings.map(({ rule, result }) => [rule, result]));
  const reasons = content.filing.annual.grounds.flatMap((ground) => reasonsOf(ground, results));
  const proposal = reasons.reduce<Proposal>(
    (strongest, reason) => (weight[reason.proposal] > weight[strongest] ? reason.proposal : strongest),
    'KEEP',
  );
  return { proposal, reasons };
}
