import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { DecideIssueBatchDocument, type IssueBatchRecordQuery } from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { InlineProblem } from '../ui/inline-problem';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';
import { BatchPrint } from './batch-print';
import { BatchRun } from './batch-run';
import { Samples } from './samples';

/** A batch with what its page shows. */
export type BatchRecord = NonNullable<IssueBatchRecordQuery['issueBatch']>;

interface StepProps {
  batch: BatchRecord;
  refresh: () => void;
}

/** The steps of a batch, in their order: people, characters, samples, second person, issue. */
export function BatchSteps({ batch, refresh }: StepProps) {
  const { t } = useTranslation();
  const { reconciliation, missingGlyphs, samples, status } = batch;
  // Once issuing has begun the certificates themselves are there to look at.
  const open = status === 'PREPARED' || status === 'APPROVED';
  return (
    <ol className="plain-list ruled-list step-list" aria-label={t('issue.batch.steps')}>
      <li>
        <h2>{t('issue.batch.check')}</h2>
        <p data-testid="batch-check">
          {t('issue.batch.ready', {
            count: reconciliation.total - reconciliation.refused,
            refused: reconciliation.refused,
          })}
        </p>
        {batch.moreWaiting && <p>{t('issue.batch.more')}</p>}
      </li>
      <li data-testid="batch-glyphs" data-missing={missingGlyphs.length}>
        <h2>{t('issue.batch.glyphs')}</h2>
        <p>
          {missingGlyphs.length === 0
            ? t('issue.batch.glyphsGood')
            : t('issue.batch.glyphsBad', { list: missingGlyphs.join('、') })}
        </p>
      </li>
      <li>
        <h2>{t('issue.batch.samples')}</h2>
        {open && samples.length > 0 ? (
          <>
            <p>{t('issue.batch.samplesText')}</p>
            <Samples batchId={batch.id} samples={samples} />
          </>
        ) : (
          <p className="muted">{t(open ? 'issue.batch.samplesNone' : 'issue.batch.samplesPast')}</p>
        )}
      </li>
      <li>
        <h2>{t('issue.batch.second')}</h2>
        <SecondPerson batch={batch} refresh={refresh} />
      </li>
      <li>
        <h2>{t('issue.batch.issue')}</h2>
        <BatchRun batch={batch} refresh={refresh} />
        <BatchPrint batch={batch} />
      </li>
    </ol>
  );
}

function SecondPerson({ batch, refresh }: StepProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const id = useId();
  const { busy, run } = useAction(DecideIssueBatchDocument, (data) => data.decideIssueBatch);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { decision, needsSecondPerson, abilities, status } = batch;
  const decide = async (verdict: 'APPROVED' | 'DECLINED') => {
    const text = reason.trim();
    if (verdict === 'DECLINED' && !text) return setProblem(t('issue.batch.declineMissing'));
    const end = await run({ input: { id: batch.id, decision: verdict, ...(text ? { reason: text } : {}) } });
    setProblem(end ? endText(t, end) || null : null);
    refresh();
  };
  if (!needsSecondPerson) return <p>{t('issue.batch.secondNotNeeded')}</p>;
  if (decision)
    return (
      <p data-testid="batch-decision">
        {t('issue.batch.decided', {
          who: decision.decidedBy,
          at: formatInstant(decision.decidedAt, locale),
          decision: t(decision.decision === 'APPROVED' ? 'issue.batch.approved' : 'issue.batch.declined'),
        })}
        {decision.reason && ` · ${decision.reason}`}
      </p>
    );
  return (
    <>
      <p>{t('issue.batch.secondNeeded')}</p>
      <InlineProblem text={problem} />
      {abilities.includes('DECIDE') ? (
        <>
          <div className="field">
            <label htmlFor={id}>{t('issue.batch.declineReason')}</label>
            <Input.TextArea
              id={id}
              rows={2}
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
          <div className="button-row">
            <Button type="primary" loading={busy} onClick={() => void decide('APPROVED')}>
              {t('issue.batch.approve')}
            </Button>
            <Button disabled={busy} onClick={() => void decide('DECLINED')}>
              {t('issue.batch.decline')}
            </Button>
          </div>
        </>
      ) : (
        status === 'PREPARED' && <p className="muted">{t('issue.batch.secondWait')}</p>
      )}
    </>
  );
}
