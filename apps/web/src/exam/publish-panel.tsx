import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../api/use-action';
import { ExamPublicationPreviewDocument, PublishExamResultsDocument } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { endText } from '../wording/end-text';
import type { SessionRecord } from './session-head';

interface PublishPanelProps {
  session: SessionRecord;
  refresh: () => void;
}

/** Publishes results, after a look at what would be published. */
export function PublishPanel({ session, refresh }: PublishPanelProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!session.abilities.includes('PUBLISH')) return null;
  return (
    <p>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('exam.publish.button')}
      </Button>
      {open && (
        <PublishDialog
          sessionId={session.id}
          onClose={(done) => {
            setOpen(false);
            if (done) refresh();
          }}
        />
      )}
    </p>
  );
}

function PublishDialog({ sessionId, onClose }: { sessionId: string; onClose: (done: boolean) => void }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({
    query: ExamPublicationPreviewDocument,
    variables: { sessionId },
    requestPolicy: 'network-only',
  });
  const { busy, run } = useAction(PublishExamResultsDocument, (answer) => answer.publishExamResults);
  const [problem, setProblem] = useState<string | null>(null);
  const preview = data?.examPublicationPreview;
  const confirm = async () => {
    const end = await run({ input: { id: sessionId } });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };
  const { withoutAttendance = 0, missing = 0, conflicts = 0 } = preview ?? {};
  return (
    <DecisionDialog
      title={t('exam.publish.title')}
      confirm={t('exam.publish.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      <p>{t('exam.publish.text')}</p>
      {withoutAttendance + missing + conflicts > 0 && (
        <p role="status">{t('exam.publish.blocked', { attendance: withoutAttendance, missing, conflicts })}</p>
      )}
      {preview && (
        <dl className="facts">
          {(['candidates', 'passed', 'retakes', 'absent'] as const).map((figure) => (
            <div key={figure}>
              <dt>{t(`exam.publish.${figure}`)}</dt>
              <dd>{preview[figure]}</dd>
            </div>
          ))}
        </dl>
      )}
    </DecisionDialog>
  );
}
