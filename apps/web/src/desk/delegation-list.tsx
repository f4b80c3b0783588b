import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DelegationFieldsFragment, DelegationState } from '../generated/graphql';
import { StatusTag, type Tone } from '../ui/status-tag';

const tones: Record<DelegationState, Tone> = { PLANNED: 'info', IN_FORCE: 'good', OVER: 'quiet', ENDED: 'quiet' };

interface DelegationListProps {
  title: string;
  empty: string;
  delegations: readonly DelegationFieldsFragment[];
  /** Given by the viewer, who can end them early. */
  onEnd?: (delegation: DelegationFieldsFragment) => void;
}

/** Delegations in one direction: who, for whom, from when to when, and why. */
export function DelegationList({ title, empty, delegations, onEnd }: DelegationListProps) {
  const { t } = useTranslation();
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {delegations.length === 0 ? (
        <p className="muted">{empty}</p>
      ) : (
        <ul className="plain-list ruled-list">
          {delegations.map((delegation) => (
            <li key={delegation.id} className="split-row" data-state={delegation.state}>
              <div>
                <strong>{onEnd ? delegation.delegateName : delegation.ownerName}</strong> ·{' '}
                {delegation.organisation.name}{' '}
                <StatusTag tone={tones[delegation.state]}>{t(`desk.codes.delegation.${delegation.state}`)}</StatusTag>
                <div className="muted">
                  {t('desk.delegation.term', { from: delegation.startsOn, until: delegation.endsOn })} ·{' '}
                  {delegation.reason}
                </div>
              </div>
              {onEnd && (delegation.state === 'PLANNED' || delegation.state === 'IN_FORCE') && (
                <Button onClick={() => onEnd(delegation)}>
                  {t('desk.delegation.end')}
                  <span className="sr-only"> {delegation.delegateName}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
