import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import {
  DiscardIssueBatchDocument,
  ResumeIssueBatchDocument,
  StartIssueBatchDocument,
  StopIssueBatchDocument,
} from '../generated/graphql';
import { InlineProblem } from '../ui/inline-problem';
import { StatusTag } from '../ui/status-tag';
import { endText } from '../wording/end-text';
import type { BatchRecord } from './batch-steps';
import { batchTones } from './tones';

/** Starts, stops and resumes a batch, and shows how far it is and that it adds up. */
export function BatchRun({ batch, refresh }: { batch: BatchRecord; refresh: () => void }) {
  const { t } = useTranslation();
  const start = useAction(StartIssueBatchDocument, (data) => data.startIssueBatch);
  const stop = useAction(StopIssueBatchDocument, (data) => data.stopIssueBatch);
  const resume = useAction(ResumeIssueBatchDocument, (data) => data.resumeIssueBatch);
  const discard = useAction(DiscardIssueBatchDocument, (data) => data.discardIssueBatch);
  const [problem, setProblem] = useState<string | null>(null);
  const { id, status, reconciliation, abilities } = batch;
  const { issued, refused, total } = reconciliation;
  const act = async (action: typeof start | typeof stop | typeof resume | typeof discard) => {
    const end = await action.run({ input: { id } });
    setProblem(end ? endText(t, end) || null : null);
    refresh();
  };
  const begun = status === 'ISSUING' || status === 'STOPPED' || status === 'FINISHED';
  return (
    <>
      <InlineProblem text={problem} />
      <div className="progress-now" data-batch-status={status}>
        <StatusTag tone={batchTones[status]}>{t(`issue.codes.batch.${status}`)}</StatusTag>
        {begun && (
          <>
            <span role="status" data-testid="batch-progress">
              {status === 'FINISHED' ? t('issue.batch.even', reconciliation) : t('issue.batch.now', reconciliation)}
            </span>
            <progress className="run-bar" aria-label={t('issue.batch.progress')} max={total} value={issued + refused} />
          </>
        )}
        {status === 'ISSUING' && <span className="muted">{t('issue.batch.leave')}</span>}
      </div>
      {abilities.includes('START') && total === refused && <p>{t('issue.batch.nothing')}</p>}
      <div className="button-row">
        {abilities.includes('START') && total > refused && (
          <Button type="primary" loading={start.busy} onClick={() => void act(start)}>
            {t('issue.batch.start')}
          </Button>
        )}
        {abilities.includes('STOP') && (
          <Button loading={stop.busy} onClick={() => void act(stop)}>
            {t('issue.batch.stop')}
          </Button>
        )}
        {abilities.includes('RESUME') && (
          <Button type="primary" loading={resume.busy} onClick={() => void act(resume)}>
            {t('issue.batch.resume')}
          </Button>
        )}
        {abilities.includes('DISCARD') && (
          <Button danger loading={discard.busy} onClick={() => void act(discard)}>
            {t('issue.batch.discard')}
          </Button>
        )}
      </div>
    </>
  );
}
