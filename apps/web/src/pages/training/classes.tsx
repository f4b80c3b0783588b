import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { TrainingClassesDocument } from '../../generated/graphql';
import { QueuePager } from '../../review/queue-pager';
import { useViewer } from '../../session/session-context';
import { ClassTable } from '../../training/class-table';
import { CreateClassDialog } from '../../training/create-class-dialog';
import { useOwnProvider } from '../../training/own-provider';
import { TrainingTabs } from '../../training/training-tabs';
import { readPosition, writePosition } from '../../ui/list-position';
import { PageHeader } from '../../ui/page-header';
import { FailurePage } from '../../ui/route-states';
import '../../styles/desk.css';
import '../../styles/forms.css';
import '../../styles/register.css';

/** Classes: an institution's own, or all for the certifying body. */
export function Page() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { permissions } = useViewer();
  const [params, setParams] = useSearchParams();
  const institution = useOwnProvider('TRAINING_INSTITUTION');
  const [creating, setCreating] = useState(false);
  const state = readPosition(params);
  const [{ data, error }, again] = useQuery({
    query: TrainingClassesDocument,
    variables: { first: 20, after: state.after, filter: null },
  });
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const connection = data?.trainingClasses;
  const classes = connection?.edges.map(({ node }) => node) ?? [];
  return (
    <div className="page">
      <PageHeader
        title={t('training.classes')}
        lead={t('training.lead')}
        extra={
          institution &&
          permissions.includes('training:manage') && (
            <Button type="primary" onClick={() => setCreating(true)}>
              {t('training.create.title')}
            </Button>
          )
        }
      />
      <TrainingTabs />
      {connection && classes.length === 0 ? (
        <p className="muted">{t('training.none')}</p>
      ) : (
        <ClassTable classes={classes} />
      )}
      {connection && (classes.length > 0 || state.after) && (
        <QueuePager
          state={state}
          pageInfo={connection.pageInfo}
          onShow={(next) => setParams(writePosition(next, new URLSearchParams()))}
        />
      )}
      {creating && (
        <CreateClassDialog
          onClose={(id) => {
            setCreating(false);
            if (id) void navigate(`/training/${id}`);
          }}
        />
      )}
    </div>
  );
}
