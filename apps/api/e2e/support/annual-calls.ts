import { annualTenant, type AnnualTenant, fileProviders, type FiledProvider, handIn, punish } from './annual.js';
import { eventually } from './applications.js';
import type { Client, UserErrorShape } from './client.js';
import type { World } from './world.js';

const RUN = `id status year evaluatedOn suggestedRectifyBy progress { total evaluated failed decided } byProposal { proposal count decided }
  byOutcome { outcome count } byPlace { jurisdictionCode place total keep rectify revoke failed decided } abilities`;
/** Fields of an item. */
export const ITEM = `id state outcome proposal failure facts findings { rule result } provider { id name place } decision { decision rectifyBy reason decidedBy }
  formerDecisions { decision reason decidedBy declinedReason declinedBy }
  rectification { state dueOn events { kind text dueOn } } abilities`;

/** A run as these tests ask for it. */
export interface Run {
  id: string;
  status: string;
  evaluatedOn: string;
  suggestedRectifyBy: string;
  progress: { total: number; evaluated: number; failed: number; decided: number };
  byProposal: { proposal: string; count: number; decided: number }[];
  byPlace: { jurisdictionCode: string; total: number; revoke: number; failed: number; decided: number }[];
  abilities: string[];
}
/** A provider of a run as these tests ask for it. */
export interface Item {
  id: string;
  state: string;
  outcome: string | null;
  proposal: string | null;
  failure: string | null;
  facts: unknown;
  findings: { rule: string; result: string }[];
  provider: { id: string; name: string; place: string };
  decision: { decision: string; rectifyBy: string | null; reason: string | null; decidedBy: string | null } | null;
  formerDecisions: {
    reason: string | null;
    decidedBy: string | null;
    declinedReason: string | null;
    declinedBy: string | null;
  }[];
  rectification: { state: string; dueOn: string; events: { kind: string; dueOn: string | null }[] } | null;
  abilities: string[];
}
/** The answer of a mutation on a run. */
export interface RunAnswer {
  run: Run | null;
  userErrors: UserErrorShape[];
}

/** Starts, stops or resumes a run. */
export const runMutation = async (client: Client, name: string, input: object): Promise<RunAnswer> => {
  const type = name === 'startAnnualEvaluation' ? 'StartAnnualEvaluationInput' : 'AnnualEvaluationInput';
  const data = await client.must<Record<string, RunAnswer>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { run { ${RUN} } userErrors { code field message } } }`,
    { input },
  );
  return data[name] as RunAnswer;
};
/** A run by id. */
export const readRun = async (client: Client, id: string): Promise<Run | null> =>
  (
    await client.must<{ annualEvaluation: Run | null }>(`query ($id: ID!) { annualEvaluation(id: $id) { ${RUN} } }`, {
      id,
    })
  ).annualEvaluation;
/** A page of the providers of a run. */
export const readItems = async (
  client: Client,
  runId: string,
  filter: object = {},
  first = 100,
  after: string | null = null,
) =>
  (
    await client.must<{ evaluationItems: { totalCount: number; edges: { cursor: string; node: Item }[] } }>(
      `query ($runId: ID!, $filter: EvaluationItemFilter, $first: Int!, $after: String) { evaluationItems(runId: $runId, filter: $filter, first: $first, after: $after) { totalCount edges { cursor node { ${ITEM} } } } }`,
      { runId, filter, first, after },
    )
  ).evaluationItems;
/** The answer of a batch of decisions. */
export interface Decided {
  results: { providerId: string; decided: boolean; userErrors: UserErrorShape[] }[] | null;
  userErrors: UserErrorShape[];
}
/** Decides on providers of a run. */
export const decide = async (client: Client, runId: string, decisions: object[]): Promise<Decided> =>
  (
    await client.must<{ decideEvaluations: Decided }>(
      `mutation ($input: DecideEvaluationsInput!) { decideEvaluations(input: $input) { results { providerId decided userErrors { code field message } } userErrors { code field message } } }`,
      { input: { runId, decisions } },
    )
  ).decideEvaluations;
/** The refusals of each decision, joined. */
export const codes = (answer: Decided) =>
  (answer.results ?? []).map((result) => result.userErrors.map((error) => error.code).join());

/** Waits until a run is finished. */
export const finished = (client: Client, id: string) =>
  eventually(async () => {
    const run = await readRun(client, id);
    return run?.status === 'FINISHED' ? run : null;
  }, 'the run is finished');

/** 250 providers: the first without a report, then one low twice, one low once, one exactly at 60 %, one punished; the rest are good. */
export async function filledTenant(
  world: World,
  slug: string,
): Promise<{ tenant: AnnualTenant; providers: FiledProvider[]; manager: Client }> {
  const tenant = await annualTenant(world, slug);
  const providers = await fileProviders(world, tenant, 250);
  const id = (n: number) => providers[n]?.id ?? '';
  await handIn(world, tenant, [
    { providerId: id(1), satisfied: 59, passed: 59 },
    { providerId: id(2), satisfied: 59 },
    { providerId: id(3), satisfied: 60, passed: 60 },
    ...providers.slice(4).map((provider) => ({ providerId: provider.id })),
  ]);
  await punish(world, tenant, id(4), '2021-01-20');
  return { tenant, providers, manager: await world.signedIn(tenant, tenant.bodyId, 'PROGRAMME_MANAGER') };
}
