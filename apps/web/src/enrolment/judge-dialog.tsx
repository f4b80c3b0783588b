import type { Finding } from '@shidian/rules/findings.js';
import { describeReason } from '@shidian/rules/wording.js';
import { Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { JudgeEnrolmentDocument, type JudgementVerdict } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';

interface JudgeDialogProps {
  enrolment: { id: string; revision: number };
  finding: Finding;
  onClose: (judged: boolean) => void;
}

/** The certifying body's answer to one open condition. */
export function JudgeDialog({ enrolment, finding, onClose }: JudgeDialogProps) {
  const { t } = useTranslation();
  const { locale, words } = useLocale();
  const id = useId();
  const { busy, run } = useAction(JudgeEnrolmentDocument, (data) => data.judgeEnrolment);
  const [verdict, setVerdict] = useState<JudgementVerdict | null>(null);
  const [comment, setComment] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async () => {
    if (!verdict || [...comment.trim()].length < 5) {
      setProblem(t('enrolment.record.commentMissing'));
      return;
    }
    const { id: enrolmentId, revision } = enrolment;
    const input = { id: enrolmentId, revision, rule: finding.rule, verdict, comment: comment.trim() };
    const end = await run({ input });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };
  return (
    <DecisionDialog
      title={t('enrolment.record.judgeTitle', { rule: words(finding.title) })}
      confirm={t('enrolment.record.judge')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      {finding.reason && <p>{describeReason(finding.reason, locale)}</p>}
      <Radio.Group
        name={`${id}-verdict`}
        value={verdict}
        options={(['MET', 'NOT_MET'] as const).map((value) => ({ value, label: t(`codes.verdict.${value}`) }))}
        onChange={(event) => setVerdict(event.target.value as JudgementVerdict)}
      />
      <div className="field">
        <label htmlFor={`${id}-comment`}>{t('enrolment.record.comment')}</label>
        <Input.TextArea
          id={`${id}-comment`}
          rows={3}
          maxLength={500}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
      </div>
    </DecisionDialog>
  );
}
