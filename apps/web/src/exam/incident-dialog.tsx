import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { type IncidentEffect, RecordExamIncidentDocument } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { endText } from '../wording/end-text';
import { chinaInstant, chinaLocal } from './china-time';
import type { RosterRow } from './roster-table';
import type { SessionRecord } from './session-head';
import { TextField } from './text-field';
import { TimeField } from './time-field';

const effects = ['NOTED', 'TIME_ADDED', 'EXCLUDED'] as const satisfies readonly IncidentEffect[];

interface IncidentDialogProps {
  session: SessionRecord;
  candidates: readonly RosterRow[];
  onClose: (recorded: boolean) => void;
}

/** Notes what happened in the exam room. */
export function IncidentDialog({ session, candidates, onClose }: IncidentDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { busy, run } = useAction(RecordExamIncidentDocument, (answer) => answer.recordExamIncident);
  const [admissionId, setAdmissionId] = useState('');
  const [when, setWhen] = useState(() => chinaLocal(new Date()));
  const [text, setText] = useState('');
  const [effect, setEffect] = useState<IncidentEffect>('NOTED');
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async () => {
    const happenedAt = chinaInstant(when);
    if (!happenedAt || !text.trim()) return setProblem(t('exam.incident.missing'));
    const end = await run({
      input: { sessionId: session.id, admissionId: admissionId || null, happenedAt, text: text.trim(), effect },
    });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };
  return (
    <DecisionDialog
      title={t('exam.incident.title')}
      confirm={t('exam.incident.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      <div className="field">
        <label htmlFor={`${id}-who`}>{t('exam.incident.who')}</label>
        <select
          id={`${id}-who`}
          className="plain-select"
          value={admissionId}
          onChange={(event) => setAdmissionId(event.target.value)}
        >
          <option value="">{t('exam.incident.everybody')}</option>
          {candidates.map((row) => (
            <option key={row.id} value={row.id}>
              {row.ticketNumber} {row.candidateName}
            </option>
          ))}
        </select>
      </div>
      <TimeField label={t('exam.incident.when')} value={when} onChange={setWhen} />
      <TextField label={t('exam.incident.text')} value={text} max={2000} rows={4} onChange={setText} />
      <div className="field">
        <label htmlFor={`${id}-effect`}>{t('exam.incident.effect')}</label>
        <select
          id={`${id}-effect`}
          className="plain-select"
          value={effect}
          onChange={(event) => setEffect(effects.find((one) => one === event.target.value) ?? effect)}
        >
          {effects.map((one) => (
            <option key={one} value={one}>
              {t(`exam.codes.effect.${one}`)}
            </option>
          ))}
        </select>
      </div>
    </DecisionDialog>
  );
}
