import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlacementFieldsFragment, PlacementState } from '../generated/graphql';
import { StatusTag, type Tone } from '../ui/status-tag';

const tones: Record<PlacementState, Tone> = {
  GOES_ON: 'info',
  COMPLETED: 'good',
  BROKEN_OFF: 'bad',
  CANCELLED: 'quiet',
};
const columns = ['name', 'place', 'from', 'completeOn', 'status'] as const;

interface PlacementTableProps {
  placements: readonly PlacementFieldsFragment[];
  onEnd: (placement: PlacementFieldsFragment) => void;
}

/** Completed before it was long enough: on record, but it opens no exam. */
const isShort = ({ state, endedOn, completeOn }: PlacementFieldsFragment) =>
  state === 'COMPLETED' && !!endedOn && !!completeOn && endedOn < completeOn;

/** Placements with how long each must last and how it ended. */
export function PlacementTable({ placements, onEnd }: PlacementTableProps) {
  const { t } = useTranslation();
  return (
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
            <tr key={one.id} data-placement={one.state}>
              <th scope="row">
                {one.candidateName}
                <small>{one.documentMasked}</small>
              </th>
              <td>
                {one.place}
                <small>{t('training.practice.by', { kind: t(`training.kind.${one.kind}`), tutor: one.tutor })}</small>
              </td>
              <td>
                {one.endedOn ? t('training.fromUntil', { from: one.startsOn, until: one.endedOn }) : one.startsOn}
              </td>
              <td>{one.completeOn}</td>
              <td>
                <StatusTag tone={tones[one.state]}>{t(`training.placementState.${one.state}`)}</StatusTag>
                {one.hours != null && <small>{t('training.practice.hours', { count: one.hours })}</small>}
                {isShort(one) && <small>{t('training.practice.short')}</small>}
              </td>
              <td>
                {one.abilities.includes('END') && (
                  <Button
                    size="small"
                    aria-label={`${t('training.end.open')}${t('common.colon')}${one.candidateName}`}
                    onClick={() => onEnd(one)}
                  >
                    {t('training.end.open')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
