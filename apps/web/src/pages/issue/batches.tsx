import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { IssueBatchesDocument } from '../../generated/graphql';
import { BatchTable } from '../../issue/batch-table';
import { IssueTabs } from '../../issue/issue-tabs';
import { PrepareDialog } from '../../issue/prepare-dialog';
import { QueuePager } from '../../review/queue-pager';
import { useViewer } from '../../session/session-context';
import { readPosition, writePosition } from '../../ui/list-position';
import { PageHeader } from '../../ui/page-header';
import { FailurePage } from '../../ui/route-states';
import { usePolling } from '../../ui/use-polling';
import '../../styles/desk.css';
import '../../styles/register.css';

/** Batches of certificates; who issues prepares one here. */
export function Page() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { permissions } = useViewer();
  const [params, setParams] = useSearchParams();
  const state = readPosition(params);
  const [preparing, setPreparing] = useState(false);
  const [{ data, error }, again] = useQuery({
    query: IssueBatchesDocument,
    variables: { first: 20, after: state.after },
  });
  usePolling(() => again(), 10_000);
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const connection = data?.issueBatches;
  const batches = connection?.edges.map(({ node }) => node) ?? [];
  return (
    <div className="page">
      <PageHeader
        title={t('issue.list.title')}
        lead={t('issue.list.lead')}
        extra={
          permissions.includes('certificate:issue') && (
            <Button type="primary" onClick={() => setPreparing(true)}>
              {t('issue.list.prepare')}
            </Button>
          )
        }
      />
      <IssueTabs />
      {connection && batches.length === 0 ? (
        <p className="muted">{t('issue.list.none')}</p>
      ) : (
        <BatchTable batches={batches} />
      )}
      {connection && (
        <QueuePager
          state={state}
          pageInfo={connection.pageInfo}
          onShow={(next) => setParams(writePosition(next, new URLSearchParams()))}
        />
      )}
      {preparing && (
        <PrepareDialog
          onClose={(batchId) => {
            setPreparing(false);
            if (batchId) void navigate(`/issuing/${batchId}`);
          }}
        />
      )}
    </div>
  );
}
