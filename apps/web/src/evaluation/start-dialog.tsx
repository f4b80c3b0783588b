import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { useFilingPackage } from '../desk/filing-package';
import { StartEvaluationDocument } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { chinaDate } from '../ui/format';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';
import { readYear } from './year';

interface StartDialogProps {
  /** With the new run, or null where none was started. */
  onClose: (runId: string | null) => void;
}

/** Starts the annual evaluation of a year. */
export function StartDialog({ onClose }: StartDialogProps) {
  const { t } = useTranslation();
  const { nameOf } = useLocale();
  const id = useId();
  const { rounds } = useFilingPackage();
  const programmes = [...new Map(rounds.map(({ programme }) => [programme.id, programme])).values()];
  const { busy, run } = useAction(StartEvaluationDocument, (data) => data.startAnnualEvaluation);
  const [chosen, setChosen] = useState<string | null>(null);
  const [year, setYear] = useState(String(Number(chinaDate(new Date()).slice(0, 4)) - 1));
  const [problem, setProblem] = useState<string | null>(null);
  const programmeId = chosen ?? programmes[0]?.id;

  const confirm = async () => {
    const asked = readYear(year);
    if (asked === null || !programmeId) {
      setProblem(t('evaluation.start.yearMissing'));
      return;
    }
    const end = await run({ input: { programmeId, year: asked } });
    if (end?.kind === 'done') onClose(end.payload.run?.id ?? null);
    else if (end) setProblem(endText(t, end));
  };

  return (
    <DecisionDialog
      title={t('evaluation.start.title')}
      confirm={t('evaluation.start.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(null)}
    >
      <p>{t('evaluation.start.text')}</p>
      {programmes.length > 1 && (
        <div className="field">
          <label htmlFor={`${id}-programme`}>{t('evaluation.start.programme')}</label>
          <select
            id={`${id}-programme`}
            className="plain-select"
            value={programmeId}
            onChange={(event) => setChosen(event.target.value)}
          >
            {programmes.map((programme) => (
              <option key={programme.id} value={programme.id}>
                {nameOf(programme)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-year`}>{t('evaluation.start.year')}</label>
        <Input
          id={`${id}-year`}
          className="integer-input"
          inputMode="numeric"
          maxLength={4}
          value={year}
          onChange={(event) => setYear(event.target.value)}
        />
      </div>
    </DecisionDialog>
  );
}
