import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../wording/use-locale';
import { ApproveDialog } from './approve-dialog';
import { capacityAfter } from './capacity';
import { blockersOf } from './judgeable';
import { RejectDialog } from './reject-dialog';
import { ReturnDialog } from './return-dialog';
import { useReview } from './review-context';
import type { ReviewedApplication } from './workbench';

/** The three decisions, what each would do, and why one is not open yet. */
export function DecisionBar({ application, onDecided }: { application: ReviewedApplication; onDecided: () => void }) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const { findings, judgements, defects } = useReview();
  const [open, setOpen] = useState<'return' | 'approve' | 'reject' | null>(null);
  const { abilities, round } = application;
  const decidable = (['RETURN', 'APPROVE', 'REJECT'] as const).some((ability) => abilities.includes(ability));
  const { unjudged, unmet } = blockersOf(findings, judgements);
  const capacity = capacityAfter(round);
  const reasons = [
    ...(unjudged.length > 0
      ? [t('decide.unjudged', { rules: unjudged.map(({ title }) => words(title)).join(t('common.comma')) })]
      : []),
    ...(unmet.length > 0
      ? [t('decide.unmet', { rules: unmet.map(({ title }) => words(title)).join(t('common.comma')) })]
      : []),
    ...(capacity?.full ? [t('decide.full', { capacity: capacity.capacity })] : []),
    ...(defects.length > 0 ? [t('decide.defectsNoted', { count: defects.length })] : []),
  ];
  if (!decidable) return null;

  const close = () => setOpen(null);
  const decided = () => {
    close();
    onDecided();
  };
  return (
    <section className="decision-bar" aria-labelledby="decision-title">
      <h2 id="decision-title" className="sr-only">
        {t('decide.title')}
      </h2>
      <div className="decision-why" id="approve-why">
        {reasons.length > 0 ? (
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        ) : (
          <p>{capacity ? t('decide.capacity', { ...capacity }) : t('decide.noCapacity')}</p>
        )}
      </div>
      <div className="decision-buttons">
        <Button disabled={!abilities.includes('RETURN')} onClick={() => setOpen('return')}>
          {t('decide.return', { count: defects.length })}
        </Button>
        <Button danger disabled={!abilities.includes('REJECT')} onClick={() => setOpen('reject')}>
          {t('decide.reject')}
        </Button>
        <Button
          type="primary"
          disabled={!abilities.includes('APPROVE') || reasons.length > 0}
          aria-describedby="approve-why"
          onClick={() => setOpen('approve')}
        >
          {t('decide.approve')}
        </Button>
      </div>
      {open === 'return' && <ReturnDialog onClose={close} onDecided={decided} />}
      {open === 'reject' && <RejectDialog onClose={close} onDecided={decided} />}
      {open === 'approve' && (
        <ApproveDialog application={application} capacity={capacity} onClose={close} onDecided={decided} />
      )}
    </section>
  );
}
