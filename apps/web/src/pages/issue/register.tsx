import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { CertificatesDocument } from '../../generated/graphql';
import { CertificateSearch, type CertificateTerms } from '../../issue/certificate-search';
import { CertificateTable } from '../../issue/certificate-table';
import { IssueTabs } from '../../issue/issue-tabs';
import { addressOf, filterOf, readTerms } from '../../issue/register-state';
import { firstPage, readPosition, writePosition } from '../../ui/list-position';
import { PageHeader } from '../../ui/page-header';
import { Pager } from '../../ui/pager';
import { type RememberedName, useRememberedName } from '../../ui/remembered-name';
import { FailurePage } from '../../ui/route-states';
import '../../styles/desk.css';
import '../../styles/register.css';

/** Every certificate that the viewer may see, found by number, ID number, or two characters of a name. */
export function Page() {
  const { t } = useTranslation();
  const holder = useRememberedName();
  const [params, setParams] = useSearchParams();
  // An ID number is kept by this page alone and is gone with it.
  const [document, setDocument] = useState('');
  const state = readPosition(params);
  const terms = { ...readTerms(params, holder), document };
  const [{ data, error, fetching }, again] = useQuery({
    query: CertificatesDocument,
    variables: { first: 20, after: state.after, filter: filterOf(terms) },
  });
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const connection = data?.certificates;
  const rows = connection?.edges.map(({ node }) => node) ?? [];
  const show = (next: CertificateTerms, position: typeof state) => {
    const memory: RememberedName = { name: next.holder };
    setDocument(next.document);
    setParams(writePosition(position, addressOf(next)), { state: memory });
  };
  return (
    <div className="page page-wide">
      <PageHeader title={t('issue.register.title')} lead={t('issue.register.lead')} />
      <IssueTabs />
      <CertificateSearch terms={terms} onSearch={(next) => show(next, firstPage)} />
      <p role="status" aria-live="polite" data-loading={fetching}>
        {connection && t(rows.length > 0 ? 'issue.register.shown' : 'issue.register.none', { count: rows.length })}
      </p>
      {rows.length > 0 && <CertificateTable rows={rows} />}
      {connection && <Pager state={state} pageInfo={connection.pageInfo} onShow={(next) => show(terms, next)} />}
    </div>
  );
}
