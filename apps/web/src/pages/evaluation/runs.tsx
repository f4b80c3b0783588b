import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { AnnualTabs } from '../../evaluation/annual-tabs';
import { RunTable } from '../../evaluation/run-table';
import { StartDialog } from '../../evaluation/start-dialog';
import { EvaluationRunsDocument } from '../../generated/graphql';
import { useViewer } from '../../session/session-context';
import { PageHeader } from '../../ui/page-header';
import { PagedList } from '../../ui/paged-list';
import { FailurePage } from '../../ui/route-states';
import { usePagedList } from '../../ui/use-paged-list';
import { usePolling } from '../../ui/use-polling';
import '../../styles/desk.css';
import '../../styles/register.css';

/** The runs of the annual evaluation; who manages the programme starts one here. */
export function Page() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { permissions } = useViewer();
  const [starting, setStarting] = useState(false);
  const { list, failure, again } = usePagedList({
    query: EvaluationRunsDocument,
    variables: (page) => page,
    connection: ({ annualEvaluations }) => annualEvaluations,
  });
  usePolling(again, 10_000);
  if (failure) return <FailurePage failure={failure} retry={again} />;
  return (
    <div className="page">
      <PageHeader
        title={t('evaluation.list.title')}
        lead={t('evaluation.list.lead')}
        extra={
          permissions.includes('evaluation:run') && (
            <Button type="primary" onClick={() => setStarting(true)}>
              {t('evaluation.list.start')}
            </Button>
          )
        }
      />
      <AnnualTabs />
      <PagedList list={list} none={t('evaluation.list.none')}>
        {(runs) => <RunTable runs={runs} />}
      </PagedList>
      {starting && (
        <StartDialog
          onClose={(runId) => {
            setStarting(false);
            if (runId) void navigate(`/evaluations/${runId}`);
          }}
        />
      )}
    </div>
  );
}
