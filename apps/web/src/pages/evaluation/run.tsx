import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { client } from '../../api/client';
import { failureOf } from '../../api/failure';
import { decisionLimit } from '../../evaluation/run/batch-plan';
import { DecisionBatchBar } from '../../evaluation/run/decision-batch-bar';
import { InspectDialog } from '../../evaluation/run/inspect-dialog';
import { ItemFilters } from '../../evaluation/run/item-filters';
import { readItemList, rectifications, writeItemList, type ItemListState } from '../../evaluation/run/item-state';
import { ItemTable, type ItemRow } from '../../evaluation/run/item-table';
import { RunCounts } from '../../evaluation/run/run-counts';
import { RunHead } from '../../evaluation/run/run-head';
import {
  EvaluationItemsDocument,
  EvaluationRunDocument,
  MatchingItemsDocument,
  type ItemLineFieldsFragment,
} from '../../generated/graphql';
import { useViewer } from '../../session/session-context';
import { Pager } from '../../ui/pager';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { usePolling } from '../../ui/use-polling';
import '../../styles/desk.css';
import '../../styles/register.css';

const none: readonly ItemLineFieldsFragment[] = [];

/** One run of the annual evaluation: how far it is, what it proposes, and the decisions; it shows its progress by itself. */
export function Page() {
  const { t } = useTranslation();
  const { active } = useViewer();
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const state = readItemList(params);
  const filterText = JSON.stringify(state.filter);
  const [{ data, error }, againRun] = useQuery({ query: EvaluationRunDocument, variables: { id } });
  const [{ data: list, fetching }, againItems] = useQuery({
    query: EvaluationItemsDocument,
    variables: { runId: id, first: 20, after: state.after, filter: state.filter },
  });
  // What is chosen belongs to the list it was chosen from.
  const [selection, setSelection] = useState({ of: '', chosen: none });
  const [inspected, setInspected] = useState<ItemRow | null>(null);
  const run = data?.annualEvaluation;
  const refresh = () => {
    againRun();
    againItems();
  };
  usePolling(refresh, run?.status === 'RUNNING' ? 1500 : 20_000);
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={refresh} />;
  if (data && !run) return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={refresh} />;
  if (run?.id !== id) return <RoutePending />;

  const chosen = selection.of === filterText ? selection.chosen : none;
  const choose = (next: readonly ItemLineFieldsFragment[]) => setSelection({ of: filterText, chosen: next });
  const show = (next: ItemListState) => setParams(writeItemList(next), { preventScrollReset: true });
  const chooseAll = async () => {
    const variables = { runId: id, first: decisionLimit, filter: state.filter };
    const answer = await client.query(MatchingItemsDocument, variables).toPromise();
    if (answer.data) choose(answer.data.evaluationItems.edges.map(({ node }) => node));
  };
  const connection = list?.evaluationItems;
  const decides = run.abilities.includes('DECIDE');
  const views = [
    ['items', {}],
    ['rectifications', rectifications],
  ] as const;
  return (
    <div className="page page-wide">
      <RunHead run={run} refresh={refresh} />
      <RunCounts run={run} />
      <h2>{t('evaluation.run.items')}</h2>
      <nav className="queue-views" aria-label={t('evaluation.run.views')}>
        {views.map(([view, filter]) => (
          <Link
            key={view}
            to={{ search: writeItemList({ filter, after: null, trail: [] }).toString() }}
            preventScrollReset
            aria-current={JSON.stringify(filter) === filterText ? 'page' : undefined}
            data-view={view}
          >
            {t(`evaluation.run.${view}`)}
          </Link>
        ))}
      </nav>
      <ItemFilters
        key={filterText}
        filter={state.filter}
        root={active?.organisation.jurisdictionCode ?? null}
        onSearch={(filter) => show({ filter, after: null, trail: [] })}
      />
      {decides && (
        <DecisionBatchBar
          run={run}
          chosen={chosen}
          total={connection?.totalCount ?? 0}
          onChooseAll={() => void chooseAll()}
          onClear={() => choose(none)}
          onChanged={() => {
            choose(none);
            refresh();
          }}
        />
      )}
      <ItemTable
        rows={connection?.edges.map(({ node }) => node) ?? []}
        loading={fetching && !list}
        {...(decides ? { selection: { chosen, onChange: choose } } : {})}
        onInspect={setInspected}
      />
      {connection && <Pager state={state} pageInfo={connection.pageInfo} onShow={show} />}
      {inspected && (
        <InspectDialog
          item={inspected}
          onClose={(changed) => {
            setInspected(null);
            if (changed) refresh();
          }}
        />
      )}
    </div>
  );
}
