import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { type PlacementFieldsFragment, PlacementsDocument, type PlacementState } from '../../generated/graphql';
import { QueuePager } from '../../review/queue-pager';
import { useViewer } from '../../session/session-context';
import { EndPlacementDialog } from '../../training/end-placement-dialog';
import { StartPracticeDialog } from '../../training/start-practice-dialog';
import { TrainingTabs } from '../../training/training-tabs';
import { readPosition, writePosition } from '../../ui/list-position';
import { PageHeader } from '../../ui/page-header';
import { FailurePage } from '../../ui/route-states';
import { StatusTag, type Tone } from '../../ui/status-tag';
import '../../styles/desk.css';

const tones: Record<PlacementState, Tone> = {
  GOES_ON: 'info',
  COMPLETED: 'good',
  BROKEN_OFF: 'bad',
  CANCELLED: 'quiet',
};
const columns = ['name', 'place', 'from', 'completeOn', 'status'] as const;

/** Practice at bases and internships: a base's own, or all for the certifying body. */
export function Page() {
  const { t } = useTranslation();
  const { permissions } = useViewer();
  const [params, setParams] = useSearchParams();
  const [starting, setStarting] = useState(false);
  const [ending, setEnding] = useState<PlacementFieldsFragment | null>(null);
  const state = readPosition(params);
  const [{ data, error }, again] = useQuery({
    query: PlacementsDocument,
    variables: { first: 20, after: state.after, filter: null },
  });
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const connection = data?.placements;
  const placements = connection?.edges.map(({ node }) => node) ?? [];
  return (
    <div className="page">
      <PageHeader
        title={t('training.placements')}
        lead={t('training.practice.lead')}
        extra={
          permissions.includes('training:manage') && (
            <Button type="primary" onClick={() => setStarting(true)}>
              {t('training.practice.title')}
            </Button>
          )
        }
      />
      <TrainingTabs />
      {connection && placements.length === 0 && <p className="muted">{t('training.practice.none')}</p>}
      {placements.length > 0 && (
        <div className="grid-scroll" tabIndex={0} role="region" aria-label={t('training.placements')}>
          <table className="plain-table">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`training.practice.${column}`)}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {placements.map((one) => (
                <tr key={one.id} data-placement={one.id}>
                  <th scope="row">
                    {one.candidateName}
                    <small>{one.documentMasked}</small>
                  </th>
                  <td>
                    {one.place}
                    <small>
                      {t('training.practice.by', { kind: t(`training.kind.${one.kind}`), tutor: one.tutor })}
                    </small>
                  </td>
                  <td>
                    {one.endedOn ? t('training.fromUntil', { from: one.startsOn, until: one.endedOn }) : one.startsOn}
                  </td>
                  <td>{one.completeOn}</td>
                  <td>
                    <StatusTag tone={tones[one.state]}>{t(`training.placementState.${one.state}`)}</StatusTag>
                  </td>
                  <td>
                    {one.abilities.includes('END') && (
                      <Button size="small" onClick={() => setEnding(one)}>
                        {t('training.end.open')}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {connection && (
        <QueuePager
          state={state}
          pageInfo={connection.pageInfo}
          onShow={(next) => setParams(writePosition(next, new URLSearchParams()))}
        />
      )}
      {starting && (
        <StartPracticeDialog
          onClose={(started) => {
            setStarting(false);
            if (started) again({ requestPolicy: 'network-only' });
          }}
        />
      )}
      {ending && <EndPlacementDialog placement={ending} onClose={() => setEnding(null)} />}
    </div>
  );
}
