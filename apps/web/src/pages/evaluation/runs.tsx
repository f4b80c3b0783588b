import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { AnnualTabs } from '../../evaluation/annual-tabs';
import { RunTable } from '../../evaluation/run-table';
import { StartDialog } from '../../evaluation/start-dialog';
import { EvaluationRunsDocument } from '../../generated/graphql';
import { QueuePager } from '../../review/queue-pager';
import { useViewer } from '../../session/session-context';
import { readPosition, writePosition } from '../../ui/list-position';
import { PageHeader } from '../../ui/page-header';
import { FailurePage } from '../../ui/route-states';
import { usePolling } from '../../ui/use-polling';
import '../../styles/desk.css';
import '../../styles/register.css';

/** The runs of the annual evaluation; who manages the programme starts one here. */
export function Page() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { permissions } = useViewer();
  const [params, setParams] = useSearchParams();
  const state = readPosition(params);
  const [starting, setStarting] = useState(false);
  const [{ data, error }, again] = useQuery({
    query: EvaluationRunsDocument,
    variables: { first: 20, after: state.after },
  });
  usePolling(() => again(), 10_000);
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const connection = data?.annualEvaluations;
  const runs = connection?.edges.map(({ node }) => node) ?? [];
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
      {connection && runs.length === 0 ? (
        <p className="muted">{t('evaluation.list.none')}</p>
      ) : (
        <RunTable runs={runs} />
      )}
      {connection && (
        <QueuePager
          state={state}
          pageInfo={connection.pageInfo}
          onShow={(next) => setParams(writePosition(next, new URLSearchParams()))}
        />
      )}
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
