import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { ProposeExamCorrectionDocument } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';
import { PartFields, partsOf } from './part-fields';
import type { ResultRow } from './result-table';
import { type ExamTerms, markTitle } from './terms';
import { TextField } from './text-field';

interface CorrectionDialogProps {
  terms: ExamTerms;
  row: ResultRow;
  onClose: (proposed: boolean) => void;
}

/** Proposes the correction of one mark; another person confirms it. */
export function CorrectionDialog({ terms, row, onClose }: CorrectionDialogProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const id = useId();
  const { busy, run } = useAction(ProposeExamCorrectionDocument, (data) => data.proposeExamCorrection);
  const sat = row.result.scores.filter(({ carriedFrom }) => carriedFrom === null);
  const [index, setIndex] = useState(0);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const mark = sat[index];
  const confirm = async () => {
    const parts = partsOf(values, terms.score);
    if (!mark || !reason.trim() || parts.some(({ value }) => !value.trim()))
      return setProblem(t('exam.results.missing'));
    const { direction, component } = mark;
    const end = await run({
      input: {
        admissionId: row.admissionId,
        version: row.result.version,
        scores: [{ direction, component, parts }],
        reason: reason.trim(),
      },
    });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };
  return (
    <DecisionDialog
      title={t('exam.results.correctTitle', { name: row.candidateName })}
      confirm={t('exam.results.correct')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      <p>{t('exam.results.correctText')}</p>
      <div className="field">
        <label htmlFor={`${id}-mark`}>{t('exam.results.mark')}</label>
        <select
          id={`${id}-mark`}
          className="plain-select"
          value={index}
          onChange={(event) => setIndex(Number(event.target.value))}
        >
          {sat.map(({ direction, component, score }, at) => (
            <option key={`${direction}:${component}`} value={at}>
              {markTitle(t, words, terms, direction, component)} {score}
            </option>
          ))}
        </select>
      </div>
      <PartFields terms={terms.score} values={values} onChange={setValues} />
      <TextField label={t('exam.session.reason')} value={reason} max={500} rows={3} onChange={setReason} />
    </DecisionDialog>
  );
}
