import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { ResolveExamScoreDocument } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';
import { PartFields, partsOf } from './part-fields';
import type { SheetLine } from './sheet';
import { type ExamTerms, markTitle } from './terms';
import { TextField } from './text-field';

interface ResolveDialogProps {
  terms: ExamTerms;
  line: SheetLine;
  mark: SheetLine['marks'][number];
  onClose: (done: boolean) => void;
}

/** Decides which mark counts, with a reason. */
export function ResolveDialog({ terms, line, mark, onClose }: ResolveDialogProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const { busy, run } = useAction(ResolveExamScoreDocument, (data) => data.resolveExamScore);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { direction, component } = mark;
  const confirm = async () => {
    const parts = partsOf(values, terms.score);
    if (!reason.trim() || parts.some(({ value }) => !value.trim())) return setProblem(t('exam.scores.reasonMissing'));
    const end = await run({
      input: { admissionId: line.admissionId, direction, component, parts, reason: reason.trim() },
    });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };
  return (
    <DecisionDialog
      title={t('exam.scores.resolveTitle', {
        name: line.candidateName,
        mark: markTitle(t, words, terms, direction, component),
      })}
      confirm={t('exam.scores.resolve')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      <p>{t('exam.scores.resolveText')}</p>
      <ul>
        {mark.entries.map(({ by, total }) => (
          <li key={by}>{t('exam.scores.entry', { by, total })}</li>
        ))}
      </ul>
      <PartFields terms={terms.score} values={values} onChange={setValues} />
      <TextField label={t('exam.scores.reason')} value={reason} max={500} rows={3} onChange={setReason} />
    </DecisionDialog>
  );
}
