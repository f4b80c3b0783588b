import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { TrainingClassesDocument } from '../../generated/graphql';
import { useViewer } from '../../session/session-context';
import { ClassTable } from '../../training/class-table';
import { CreateClassDialog } from '../../training/create-class-dialog';
import { useOwnProvider } from '../../training/own-provider';
import { TrainingTabs } from '../../training/training-tabs';
import { PageHeader } from '../../ui/page-header';
import { PagedList } from '../../ui/paged-list';
import { FailurePage } from '../../ui/route-states';
import { usePagedList } from '../../ui/use-paged-list';
import '../../styles/desk.css';
import '../../styles/forms.css';
import '../../styles/register.css';

/** Classes: an institution's own, or all for the certifying body. */
export function Page() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { permissions } = useViewer();
  const institution = useOwnProvider('TRAINING_INSTITUTION');
  const [creating, setCreating] = useState(false);
  const { list, failure, again } = usePagedList({
    query: TrainingClassesDocument,
    variables: (page) => ({ ...page, filter: null }),
    connection: ({ trainingClasses }) => trainingClasses,
  });
  if (failure) return <FailurePage failure={failure} retry={again} />;
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
      <PagedList list={list} none={t('training.none')} bare>
        {(classes) => <ClassTable classes={classes} />}
      </PagedList>
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
