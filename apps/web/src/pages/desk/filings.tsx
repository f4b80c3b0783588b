import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { filingsCountedTo } from '@shidian/contract/providers.js';
import { failureOf } from '../../api/failure';
import type { Chosen } from '../../desk/batch';
import { BatchBar } from '../../desk/batch-bar';
import { DelegationBanner } from '../../desk/delegation-banner';
import { HolidaysContext } from '../../desk/due-tag';
import { FilingFilters } from '../../desk/filing-filters';
import { allStages, useFilingPackage } from '../../desk/filing-package';
import { FilingTable } from '../../desk/filing-table';
import {
  pageSize,
  readFilingQueue,
  writeFilingFilter,
  writeFilingQueue,
  type FilingQueueState,
} from '../../desk/queue-state';
import { QueueViews } from '../../desk/queue-views';
import { chooseAllMatching } from '../../desk/select-all';
import { useHolidays } from '../../desk/use-holidays';
import { FilingQueueDocument } from '../../generated/graphql';
import { useViewer, worksAtDesk } from '../../session/session-context';
import { formatTotal } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { Pager } from '../../ui/pager';
import { FailurePage } from '../../ui/route-states';
import { useOnNavigation } from '../../ui/use-on-navigation';
import { usePolling } from '../../ui/use-polling';
import { useLocale } from '../../wording/use-locale';
import '../../styles/desk.css';

const none: readonly Chosen[] = [];

/** The officers' queue of filings; filters, sort and page live in the address. */
export function Page() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const viewer = useViewer();
  const [params, setParams] = useSearchParams();
  const state = readFilingQueue(params);
  const filterText = writeFilingFilter(state.filter).toString();
  const { rounds, content, stageTitle } = useFilingPackage();
  const holidays = useHolidays();
  const [{ data, error, fetching }, again] = useQuery({
    query: FilingQueueDocument,
    variables: { first: pageSize, after: state.after, filter: state.filter, orderBy: state.orderBy },
    pause: !worksAtDesk(viewer),
  });
  // What is chosen belongs to the list it was chosen from.
  const [selection, setSelection] = useState<{ of: string; chosen: readonly Chosen[] }>({ of: '', chosen: none });
  usePolling(() => again(), 30_000);
  useOnNavigation(() => again());
  if (!worksAtDesk(viewer)) return <Navigate to="/" replace />;
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;

  const chosen = selection.of === filterText ? selection.chosen : none;
  const choose = (next: readonly Chosen[]) => setSelection({ of: filterText, chosen: next });
  const show = (next: FilingQueueState) => setParams(writeFilingQueue(next));
  const connection = data?.filings;
  const total = connection?.totalCount ?? 0;
  const decides = viewer.permissions.includes('filing:review');
  const chooseAll = async () => {
    const all = await chooseAllMatching(state.filter);
    if (all) choose(all);
  };
  return (
    <div className="page page-wide">
      <PageHeader
        title={t('desk.queue.title')}
        lead={t('desk.queue.lead', { count: total, total: formatTotal(total, filingsCountedTo, locale) })}
      />
      <DelegationBanner />
      <QueueViews filter={state.filter} />
      <FilingFilters
        key={filterText}
        filter={state.filter}
        rounds={rounds}
        stages={content ? allStages(content) : []}
        root={viewer.active?.organisation.jurisdictionCode ?? null}
        onSearch={(filter) => show({ ...state, filter, after: null, trail: [] })}
      />
      {decides && (
        <BatchBar
          chosen={chosen}
          total={total}
          content={content}
          stageTitle={stageTitle}
          onChooseAll={() => void chooseAll()}
          onClear={() => choose(none)}
          onChanged={() => {
            choose(none);
            again();
          }}
        />
      )}
      <HolidaysContext value={holidays}>
        <FilingTable
          rows={connection?.edges.map(({ node }) => node) ?? []}
          loading={fetching && !data}
          orderBy={state.orderBy}
          search={params.toString()}
          stageTitle={stageTitle}
          {...(decides ? { selection: { chosen, onChange: choose } } : {})}
          onOrder={(orderBy) => show({ ...state, orderBy, after: null, trail: [] })}
        />
      </HolidaysContext>
      {connection && <Pager state={state} pageInfo={connection.pageInfo} onShow={show} />}
    </div>
  );
}
