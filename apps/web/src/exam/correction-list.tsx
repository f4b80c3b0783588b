import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import {
  type CorrectedCertificateFieldsFragment,
  type CorrectionVerdict,
  DecideExamCorrectionDocument,
} from '../generated/graphql';
import { InlineProblem } from '../ui/inline-problem';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';
import { CorrectedCertificate } from './corrected-certificate';
import type { SessionRecord } from './session-head';
import { markTitle, placeOf, termsOf } from './terms';

interface CorrectionListProps {
  session: SessionRecord;
  refresh: () => void;
}

/** Corrections of a session: those that wait for a second person first. */
export function CorrectionList({ session, refresh }: CorrectionListProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const { busy, run } = useAction(DecideExamCorrectionDocument, (data) => data.decideExamCorrection);
  const [problem, setProblem] = useState<string | null>(null);
  const [affected, setAffected] = useState<CorrectedCertificateFieldsFragment | null>(null);
  const terms = termsOf(session);
  if (session.corrections.length === 0) return null;
  const decide = async (id: string, decision: CorrectionVerdict) => {
    const end = await run({ input: { id, decision } });
    setProblem(end && end.kind !== 'done' ? endText(t, end) : null);
    setAffected(end?.kind === 'done' ? (end.payload.correctedCertificate ?? null) : null);
    refresh();
  };
  return (
    <section data-panel="corrections">
      <h2 id="corrections">{t('exam.results.corrections')}</h2>
      <InlineProblem text={problem} />
      {affected && (
        <div role="status">
          <CorrectedCertificate certificate={affected} />
        </div>
      )}
      <ul className="plain-list ruled-list">
        {session.corrections.map((one) => (
          <li key={one.id} data-correction={one.decision ?? 'OPEN'}>
            <strong>
              {one.ticketNumber} {one.candidateName}
            </strong>
            <ul className="plain-list">
              {Object.entries(one.marks as Readonly<Record<string, string>>).map(([key, total]) => {
                const { direction, component } = placeOf(key);
                return (
                  <li key={key}>
                    {markTitle(t, words, terms, direction, component)} → {total}
                  </li>
                );
              })}
            </ul>
            <p>{t('exam.results.proposed', { by: one.proposedBy, reason: one.reason })}</p>
            {one.certificateNumber && !one.decision && (
              <p>{t('exam.afterIssue.before', { number: one.certificateNumber })}</p>
            )}
            {one.decision && t(`exam.codes.decision.${one.decision}`)}
            {!one.decision && !one.mayDecide && <span className="muted">{t('exam.results.waits')}</span>}
            {one.mayDecide && (
              <span className="batch-actions">
                <Button disabled={busy} onClick={() => void decide(one.id, 'DECLINED')}>
                  {t('exam.results.decline')}
                </Button>
                <Button type="primary" loading={busy} onClick={() => void decide(one.id, 'CONFIRMED')}>
                  {t('exam.results.confirm')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
