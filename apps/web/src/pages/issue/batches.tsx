import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { IssueBatchesDocument } from '../../generated/graphql';
import { BatchTable } from '../../issue/batch-table';
import { IssueTabs } from '../../issue/issue-tabs';
import { PrepareDialog } from '../../issue/prepare-dialog';
import { useViewer } from '../../session/session-context';
import { PageHeader } from '../../ui/page-header';
import { PagedList } from '../../ui/paged-list';
import { FailurePage } from '../../ui/route-states';
import { usePagedList } from '../../ui/use-paged-list';
import { usePolling } from '../../ui/use-polling';
import '../../styles/desk.css';
import '../../styles/register.css';

/** Batches of certificates; who issues prepares one here. */
export function Page() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { permissions } = useViewer();
  const [preparing, setPreparing] = useState(false);
  const { list, failure, again } = usePagedList({
    query: IssueBatchesDocument,
    variables: (page) => page,
    connection: ({ issueBatches }) => issueBatches,
  });
  usePolling(again, 10_000);
  if (failure) return <FailurePage failure={failure} retry={again} />;
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
      <PagedList list={list} none={t('issue.list.none')}>
        {(batches) => <BatchTable batches={batches} />}
      </PagedList>
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
