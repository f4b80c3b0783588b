import type { PackageContent } from '@shidian/rules/package.js';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationHistoryQuery, EvaluationFieldsFragment, JudgementFieldsFragment } from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { outcomeTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';
import { readFacts, readFinding } from './contract';
import { byUrgency } from './finding-lists';
import { FindingView } from './finding-view';
import { ReadBackView } from './read-back-view';
import { useReadBack } from './use-read-back';

type Submission = NonNullable<ApplicationHistoryQuery['pilotApplication']>['submissions'][number];

interface SubmissionRecordProps {
  submission: Submission;
  content: PackageContent;
  judgements: readonly JudgementFieldsFragment[];
  evaluation: EvaluationFieldsFragment | null;
}

function Frozen({ submission, content, judgements, evaluation }: SubmissionRecordProps) {
  const { t } = useTranslation();
  const facts = useMemo(() => readFacts(submission.facts), [submission]);
  const sections = useReadBack(facts, content);
  const findings = byUrgency((evaluation?.findings ?? []).map(readFinding));
  return (
    <>
      {findings.map((finding) => {
        const judgement = judgements.find(({ rule }) => rule === finding.rule);
        return (
          <FindingView key={finding.rule} finding={finding}>
            {judgement && (
              <p className="judgement">
                <strong>{t(`codes.verdict.${judgement.verdict}`)}</strong> {judgement.comment}
              </p>
            )}
          </FindingView>
        );
      })}
      {sections.map((section) => (
        <section key={section.id} className="read-section">
          <h4>{section.title}</h4>
          <ReadBackView section={section} />
        </section>
      ))}
    </>
  );
}

/** One frozen submission: what was stated, what the rules said by which version, what was judged. */
export function SubmissionRecord(props: SubmissionRecordProps) {
  const { submission, evaluation } = props;
  const { t } = useTranslation();
  const { locale } = useLocale();
  // A long history is read one submission at a time.
  const [open, setOpen] = useState(false);
  return (
    <details
      className="submission"
      data-attempt={submission.attempt}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {t('progress.attempt', { attempt: submission.attempt })} · {formatInstant(submission.submittedAt, locale)}{' '}
        {evaluation && (
          <StatusTag tone={outcomeTones[evaluation.outcome]}>{t(`codes.outcome.${evaluation.outcome}`)}</StatusTag>
        )}
      </summary>
      <p className="muted">
        {t('history.submittedBy', { who: submission.submittedBy })}
        {evaluation &&
          ` · ${t('history.package', { package: evaluation.packageId, version: evaluation.packageVersion })}`}
        <br />
        <span className="hash">{t('history.hash', { hash: submission.hash })}</span>
      </p>
      {open && <Frozen {...props} />}
    </details>
  );
}
