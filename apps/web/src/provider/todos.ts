import type { FactsKindName } from '@shidian/rules/facts/kind-names.js';
import { openDefects } from '../application/open-defects';
import type { ProviderHomeQuery, ProviderKind } from '../generated/graphql';
import { chinaDate } from '../ui/format';

export type HomeRound = ProviderHomeQuery['rounds']['edges'][number]['node'];
export type HomeFiling = ProviderHomeQuery['filings']['edges'][number]['node'];
export type HomeEntry = ProviderHomeQuery['providers']['edges'][number]['node'];
export type HomeReport = HomeEntry['reports'][number];
export type HomeEvaluation = HomeEntry['evaluations'][number];
export type HomeChange = ProviderHomeQuery['providerChanges']['edges'][number]['node'];

/** Something a provider has to do, or may do; `dueOn` is the last day for it, null where none is set. */
export type Todo = { dueOn: string | null } & (
  | { kind: 'mend'; filing: HomeFiling; defects: number }
  | { kind: 'continue'; filing: HomeFiling }
  | { kind: 'rectify'; entry: HomeEntry; evaluation: HomeEvaluation }
  | { kind: 'report'; entry: HomeEntry; report: HomeReport }
  | { kind: 'change'; change: HomeChange }
  | { kind: 'start'; round: HomeRound }
);

/** What the todos are worked out from. */
export interface HomeRecords {
  rounds: readonly HomeRound[];
  filings: readonly HomeFiling[];
  entries: readonly HomeEntry[];
  changes: readonly HomeChange[];
  /** No application is taken today. */
  banned: boolean;
}

/** As what units are filed by the rule set of a batch's declaration form; a rule set bears the name of the facts that it judges. */
const kindsByRuleSet: ReadonlyMap<string, ProviderKind> = new Map<FactsKindName, ProviderKind>([
  ['institution-filing', 'TRAINING_INSTITUTION'],
  ['base-filing', 'PRACTICE_BASE'],
]);

/** The batches in which units are filed, among the rounds of the tenant. */
export const filingRounds = (rounds: readonly HomeRound[]): HomeRound[] =>
  rounds.filter(({ ruleSet }) => kindsByRuleSet.has(ruleSet));

/** A round takes nothing from its closing instant on: the last day is that of the moment before. */
export const lastDayOf = ({ closesAt }: { closesAt: string }): string =>
  chinaDate(new Date(new Date(closesAt).getTime() - 1));

const openStatuses: ReadonlySet<string> = new Set(['DRAFT', 'EVALUATING', 'IN_REVIEW', 'RETURNED']);

/** The unit's application in a round that is on its way or has led to an entry; a rejected or withdrawn one is none. */
export const filingIn = (round: Pick<HomeRound, 'id'>, filings: readonly HomeFiling[]): HomeFiling | undefined =>
  filings.find(
    (filing) => filing.round.id === round.id && (openStatuses.has(filing.status) || filing.status === 'APPROVED'),
  );

/** What keeps a unit from applying in another batch: it is on the register as this kind already, or on its way there. */
export const standingOf = (
  { ruleSet }: Pick<HomeRound, 'ruleSet'>,
  filings: readonly HomeFiling[],
  entries: readonly HomeEntry[],
): 'filed' | 'underWay' | null => {
  const kind = kindsByRuleSet.get(ruleSet);
  if (entries.some((entry) => entry.kind === kind && entry.status === 'IN_FORCE')) return 'filed';
  return filings.some((filing) => filing.kind === kind && openStatuses.has(filing.status)) ? 'underWay' : null;
};

/** What cannot wait comes before what a unit may begin; then by day, without a day first. */
const rank = ({ kind }: Todo): number => (kind === 'start' ? 1 : 0);
const day = ({ dueOn }: Todo): string => dueOn ?? '';

const filingTodos = (filings: readonly HomeFiling[]): Todo[] =>
  filings.flatMap((filing): Todo[] => {
    const open = filing.round.phase === 'OPEN';
    if (filing.status === 'RETURNED') {
      return [
        { kind: 'mend', filing, defects: openDefects(filing).length, dueOn: open ? lastDayOf(filing.round) : null },
      ];
    }
    // A draft of a closed round is no longer something to do.
    return filing.status === 'DRAFT' && open ? [{ kind: 'continue', filing, dueOn: lastDayOf(filing.round) }] : [];
  });

const entryTodos = (entry: HomeEntry): Todo[] => [
  ...entry.evaluations.flatMap((evaluation): Todo[] => {
    const state = evaluation.rectification?.state;
    return evaluation.rectification && (state === 'OPEN' || state === 'OVERDUE')
      ? [{ kind: 'rectify', entry, evaluation, dueOn: evaluation.rectification.dueOn }]
      : [];
  }),
  ...entry.reports.flatMap((report): Todo[] =>
    report.state !== 'SUBMITTED' && entry.status === 'IN_FORCE'
      ? [{ kind: 'report', entry, report, dueOn: report.dueOn }]
      : [],
  ),
];

/** Everything a provider has to do or may do, the most pressing first. */
export const todosOf = ({ rounds, filings, entries, changes, banned }: HomeRecords): Todo[] => {
  const todos: Todo[] = [
    ...filingTodos(filings),
    ...entries.flatMap(entryTodos),
    ...changes
      .filter(({ status }) => status === 'DRAFT' || status === 'RETURNED')
      .map((change): Todo => ({ kind: 'change', change, dueOn: null })),
    // Whoever is on the way or on the register already finds the other batches in the list below.
    ...(banned ||
    entries.some(({ status }) => status === 'IN_FORCE') ||
    filings.some(({ status }) => openStatuses.has(status))
      ? []
      : rounds
          .filter((round) => round.phase === 'OPEN' && !filingIn(round, filings))
          .map((round): Todo => ({ kind: 'start', round, dueOn: lastDayOf(round) }))),
  ];
  return todos.sort((a, b) => rank(a) - rank(b) || day(a).localeCompare(day(b)));
};
