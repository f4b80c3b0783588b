import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { ReportRectificationDocument } from '../generated/graphql';
import { Dialog } from '../ui/dialog';
import { formatDate } from '../ui/format';
import { InlineProblem } from '../ui/inline-problem';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';
import type { HomeEntry, HomeEvaluation } from './todos';

interface RectificationDialogProps {
  entry: HomeEntry;
  evaluation: HomeEvaluation;
  onClose: () => void;
  onDone: () => void;
}

const longest = 5000;

/** Reports a rectification done: what was asked for, and what was done about it. */
export function RectificationDialog({ entry, evaluation, onClose, onDone }: RectificationDialogProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const id = useId();
  const { busy, run } = useAction(ReportRectificationDocument, (data) => data.reportRectification);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { decision, rectification, runId, year } = evaluation;

  const send = async () => {
    if (!text.trim()) {
      setProblem(t('provider.rectify.textMissing'));
      return;
    }
    const end = await run({ input: { runId, providerId: entry.id, text: text.trim() } });
    if (!end) return;
    if (end.kind === 'done') onDone();
    else setProblem(endText(t, end));
  };

  return (
    <Dialog
      title={t('provider.rectify.title', { name: entry.name, year })}
      okText={t('provider.rectify.send')}
      okButtonProps={{ loading: busy }}
      cancelText={t('common.cancel')}
      onOk={() => void send()}
      onCancel={onClose}
    >
      {decision?.reason && <p className="read-text">{t('provider.rectify.asked', { reason: decision.reason })}</p>}
      {rectification && <p>{t('provider.rectify.due', { date: formatDate(rectification.dueOn, locale) })}</p>}
      <InlineProblem text={problem} />
      <label htmlFor={id}>{t('provider.rectify.text')}</label>
      <Input.TextArea
        id={id}
        rows={6}
        maxLength={longest}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </Dialog>
  );
}
