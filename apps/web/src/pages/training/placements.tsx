import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { type PlacementFieldsFragment, PlacementsDocument } from '../../generated/graphql';
import { useViewer } from '../../session/session-context';
import { EndPlacementDialog } from '../../training/end-placement-dialog';
import { useOwnProvider } from '../../training/own-provider';
import { PlacementTable } from '../../training/placement-table';
import { RecordInternshipDialog } from '../../training/record-internship-dialog';
import { StartPracticeDialog } from '../../training/start-practice-dialog';
import { TrainingTabs } from '../../training/training-tabs';
import { readPosition, writePosition } from '../../ui/list-position';
import { PageHeader } from '../../ui/page-header';
import { Pager } from '../../ui/pager';
import { FailurePage } from '../../ui/route-states';
import '../../styles/desk.css';
import '../../styles/forms.css';
import '../../styles/register.css';

/** Practice at bases and internships: a base's own, or all for the certifying body. */
export function Page() {
  const { t } = useTranslation();
  const { permissions } = useViewer();
  const base = useOwnProvider('PRACTICE_BASE');
  const [params, setParams] = useSearchParams();
  const [opened, setOpened] = useState<'practice' | 'internship' | null>(null);
  const [ending, setEnding] = useState<PlacementFieldsFragment | null>(null);
  const state = readPosition(params);
  const [{ data, error }, again] = useQuery({
    query: PlacementsDocument,
    variables: { first: 20, after: state.after, filter: null },
  });
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const connection = data?.placements;
  const placements = connection?.edges.map(({ node }) => node) ?? [];
  const close = (changed: boolean) => {
    setOpened(null);
    setEnding(null);
    if (changed) again({ requestPolicy: 'network-only' });
  };
  const offered = [
    ...(base && permissions.includes('training:manage') ? (['practice'] as const) : []),
    ...(permissions.includes('candidate:decide') ? (['internship'] as const) : []),
  ];
  return (
    <div className="page">
      <PageHeader
        title={t('training.placements')}
        lead={t('training.practice.lead')}
        extra={offered.map((kind) => (
          <Button key={kind} type="primary" onClick={() => setOpened(kind)}>
            {t(`training.${kind}.title`)}
          </Button>
        ))}
      />
      <TrainingTabs />
      {connection && placements.length === 0 && <p className="muted">{t('training.practice.none')}</p>}
      {placements.length > 0 && <PlacementTable placements={placements} onEnd={setEnding} />}
      {connection && (placements.length > 0 || state.after) && (
        <Pager
          state={state}
          pageInfo={connection.pageInfo}
          onShow={(next) => setParams(writePosition(next, new URLSearchParams()))}
        />
      )}
      {opened === 'practice' && <StartPracticeDialog onClose={close} />}
      {opened === 'internship' && <RecordInternshipDialog onClose={close} />}
      {ending && <EndPlacementDialog placement={ending} onClose={close} />}
    </div>
  );
}
