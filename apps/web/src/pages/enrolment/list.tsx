import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { readPackage } from '../../application/contract';
import { EnrolmentBatchBar } from '../../enrolment/enrolment-batch-bar';
import { EnrolmentCounts } from '../../enrolment/enrolment-counts';
import { EnrolmentFilters } from '../../enrolment/enrolment-filters';
import { EnrolmentTable } from '../../enrolment/enrolment-table';
import { pageSize, readEnrolmentList, writeEnrolmentList, type EnrolmentListState } from '../../enrolment/list-state';
import {
  EnrolmentCountsDocument,
  EnrolmentProgrammesDocument,
  EnrolmentsDocument,
  type EnrolmentLineFragment,
} from '../../generated/graphql';
import { useViewer } from '../../session/session-context';
import { PageHeader } from '../../ui/page-header';
import { Pager } from '../../ui/pager';
import { type RememberedName, useRememberedName } from '../../ui/remembered-name';
import { FailurePage } from '../../ui/route-states';
import { usePolling } from '../../ui/use-polling';
import { useLocale } from '../../wording/use-locale';
import '../../styles/desk.css';
import '../../styles/register.css';

const none: readonly EnrolmentLineFragment[] = [];

/** Enrolments; filters and page live in the address, a name that is searched for beside it. */
export function Page() {
  const { t } = useTranslation();
  const { words, nameOf } = useLocale();
  const navigate = useNavigate();
  const { permissions } = useViewer();
  const [params, setParams] = useSearchParams();
  const state = readEnrolmentList(params, useRememberedName());
  const { filter, after } = state;
  const filterText = JSON.stringify(filter);
  const [{ data, error, fetching }, againList] = useQuery({
    query: EnrolmentsDocument,
    variables: { first: pageSize, after, filter },
  });
  const [{ data: summary }, againCounts] = useQuery({ query: EnrolmentCountsDocument });
  const [{ data: known }] = useQuery({ query: EnrolmentProgrammesDocument });
  // What is chosen belongs to the list it was chosen from.
  const [selection, setSelection] = useState({ of: '', chosen: none });
  const refresh = () => {
    againList();
    againCounts();
  };
  const connection = data?.enrolments;
  const deciding = connection?.edges.some(({ node }) => node.status === 'EVALUATING') ?? false;
  usePolling(refresh, deciding ? 2000 : 60_000);
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={refresh} />;

  const chosen = selection.of === filterText ? selection.chosen : none;
  const choose = (next: readonly EnrolmentLineFragment[]) => setSelection({ of: filterText, chosen: next });
  const show = (next: EnrolmentListState) =>
    setParams(writeEnrolmentList(next), { state: { name: next.filter.search ?? '' } satisfies RememberedName });
  const programmes = known?.enrolmentProgrammes ?? [];
  const levels = programmes
    .filter(({ programme }) => !filter.programmeId || programme.id === filter.programmeId)
    .flatMap(({ content }) => readPackage(content).certification?.levels ?? [])
    .filter(({ issued }) => issued)
    .map(({ id, title }) => ({ value: id, label: words(title) }));
  const enrols = permissions.includes('candidate:enrol');
  const ruleTitleOf = ({ level, programme }: EnrolmentLineFragment, rule: string) => {
    const content = programmes.find((one) => one.programme.id === programme.id)?.content;
    if (content === undefined) return rule;
    const { certification, ruleSets } = readPackage(content);
    const ruleSet = certification?.levels.find(({ id }) => id === level)?.ruleSet;
    const title = ruleSets[ruleSet ?? '']?.rules.find(({ id }) => id === rule)?.title;
    return title ? words(title) : rule;
  };
  return (
    <div className="page page-wide">
      <PageHeader
        title={t('enrolment.list.title')}
        lead={t('enrolment.list.lead', { count: connection?.totalCount ?? 0 })}
        extra={
          enrols && (
            <Button type="primary" onClick={() => void navigate('/enrolments/new')}>
              {t('enrolment.list.add')}
            </Button>
          )
        }
      />
      <EnrolmentCounts
        counts={summary?.enrolmentCounts ?? []}
        programmeOf={(id) => {
          const named = programmes.find(({ programme }) => programme.id === id)?.programme;
          return programmes.length > 1 && named ? nameOf(named) : null;
        }}
      />
      <EnrolmentFilters
        key={filterText}
        filter={filter}
        programmes={programmes.map(({ programme }) => ({ value: programme.id, label: nameOf(programme) }))}
        levels={levels}
        onSearch={(next) => show({ filter: next, after: null, trail: [] })}
      />
      {enrols && (
        <EnrolmentBatchBar
          chosen={chosen}
          onClear={() => choose(none)}
          onChanged={() => {
            choose(none);
            refresh();
          }}
        />
      )}
      <EnrolmentTable
        rows={connection?.edges.map(({ node }) => node) ?? []}
        loading={fetching && !data}
        ruleTitleOf={ruleTitleOf}
        {...(enrols ? { selection: { chosen, onChange: choose } } : {})}
      />
      {connection && <Pager state={state} pageInfo={connection.pageInfo} onShow={show} />}
    </div>
  );
}
