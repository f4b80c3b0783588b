import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { CandidateSearch } from '../../candidate/candidate-search';
import { CandidateTable } from '../../candidate/candidate-table';
import { CandidateTabs } from '../../candidate/candidate-tabs';
import { CandidateListDocument } from '../../generated/graphql';
import { isSchool, useViewer } from '../../session/session-context';
import { firstPage, readPosition, writePosition } from '../../ui/list-position';
import { PageHeader } from '../../ui/page-header';
import { Pager } from '../../ui/pager';
import { type RememberedName, useRememberedName } from '../../ui/remembered-name';
import { FailurePage } from '../../ui/route-states';
import '../../styles/desk.css';

/** The candidates. The page lives in the address, the name that is searched for beside it, and an ID number in neither. */
export function Page() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [params, setParams] = useSearchParams();
  const [number, setNumber] = useState('');
  const name = useRememberedName();
  const state = readPosition(params);
  const [{ data, error, fetching }, again] = useQuery({
    query: CandidateListDocument,
    variables: { first: 20, after: state.after, filter: { name: name || null, number: number || null } },
  });
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const show = (position: typeof state, text = name) =>
    setParams(writePosition(position, new URLSearchParams()), { state: { name: text } satisfies RememberedName });
  const connection = data?.candidates;
  return (
    <div className="page page-wide">
      <PageHeader
        title={t('candidate.list.title')}
        lead={
          <span data-testid="candidate-count">{t('candidate.list.lead', { count: connection?.totalCount ?? 0 })}</span>
        }
      />
      <CandidateTabs />
      <CandidateSearch
        terms={{ name, number }}
        onSearch={(terms) => {
          setNumber(terms.number);
          show(firstPage, terms.name);
        }}
      />
      <CandidateTable
        rows={connection?.edges.map(({ node }) => node) ?? []}
        loading={fetching}
        schools={!isSchool(viewer)}
      />
      {connection && <Pager state={state} pageInfo={connection.pageInfo} onShow={(next) => show(next)} />}
    </div>
  );
}
