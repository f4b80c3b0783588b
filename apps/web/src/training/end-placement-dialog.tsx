import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { TextField } from '../exam/text-field';
import { EndPlacementsDocument, type PlacementFieldsFragment } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { DayInput } from '../ui/day-input';
import { chinaDate } from '../ui/format';
import { refusalLines } from './refusal-lines';

const results = ['COMPLETED', 'BROKEN_OFF', 'CANCELLED'] as const;

/** Says how a placement ended. */
export function EndPlacementDialog({
  placement,
  onClose,
}: {
  placement: PlacementFieldsFragment;
  onClose: (ended: boolean) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const { busy, run } = useAction(EndPlacementsDocument, (answer) => answer.endPlacements);
  const [result, setResult] = useState<(typeof results)[number]>('COMPLETED');
  const [onDay, setOnDay] = useState(chinaDate(new Date()));
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { completeOn } = placement;
  const short = result === 'COMPLETED' && completeOn != null && onDay !== '' && onDay < completeOn;
  const confirm = async () => {
    const end = await run({ input: { ids: [placement.id], result, onDay, reason: reason || null } });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(refusalLines(t, end));
  };
  return (
    <DecisionDialog
      title={t('training.end.title', { name: placement.candidateName })}
      confirm={t('training.end.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      {completeOn && <p className="muted">{t('training.end.completeOn', { day: completeOn })}</p>}
      <div className="field">
        <label htmlFor={`${id}-result`}>{t('training.end.result')}</label>
        <select
          id={`${id}-result`}
          className="plain-select"
          value={result}
          onChange={(event) => setResult(results.find((one) => one === event.target.value) ?? 'COMPLETED')}
        >
          {results.map((one) => (
            <option key={one} value={one}>
              {t(`training.placementState.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <DayInput label={t('training.end.day')} value={onDay} onChange={setOnDay} />
      <div role="status">
        {short && <p className="field-warning">{t('training.end.tooShort', { day: completeOn })}</p>}
      </div>
      {result !== 'COMPLETED' && (
        <TextField label={t('training.end.reason')} value={reason} max={500} rows={2} onChange={setReason} />
      )}
    </DecisionDialog>
  );
}
