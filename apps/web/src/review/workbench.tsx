import { Alert, App, Switch } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { readFacts, readFinding, readPackage } from '../application/contract';
import { DecisionTimeline } from '../application/decision-timeline';
import { NamedByPackageContext } from '../application/named-by-package';
import { useRouteTitles } from '../application/route-titles';
import { byMaterial } from '../application/sections';
import { useReadBack } from '../application/use-read-back';
import { formatInstant } from '../ui/format';
import { PageHeader } from '../ui/page-header';
import { StatusTag } from '../ui/status-tag';
import { outcomeTones, statusTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';
import { DecisionBar } from './decision-bar';
import { DefectDialog } from './defect-dialog';
import type { NotedDefect } from './defects';
import { NextInQueue } from './next-in-queue';
import { ReviewContext, type Review, type ReviewedApplication } from './review-context';
import { SectionEvidence } from './section-evidence';
import { InlineProblem } from '../ui/inline-problem';

interface WorkbenchProps {
  application: ReviewedApplication;
  refresh: () => void;
}

/** Evidence beside claim, verdicts beside evidence, and the decision below. */
export function Workbench({ application, refresh }: WorkbenchProps) {
  const { t } = useTranslation();
  const { locale, nameOf } = useLocale();
  const { message } = App.useApp();
  const [search] = useSearchParams();
  const content = useMemo(() => readPackage(application.round.rulePackage.content), [application]);
  const facts = useMemo(() => readFacts(application.submission?.facts), [application]);
  const sections = useReadBack(facts, content);
  const titles = useRouteTitles(content);
  const [defects, setDefects] = useState<readonly NotedDefect[]>([]);
  const [noting, setNoting] = useState<{ path: string; label: string } | null>(null);
  const [changedOnly, setChangedOnly] = useState(application.changedPaths.length > 0);
  // Decided by somebody else while this page was open: nothing that was noted here can be sent any more.
  const [statusAtStart] = useState(application.status);
  const [decidedHere, setDecidedHere] = useState(false);
  const overtaken = statusAtStart === 'IN_REVIEW' && application.status !== 'IN_REVIEW' && !decidedHere;

  const changedPaths = useMemo(
    () => application.changedPaths.map((path) => byMaterial(path, facts)),
    [application, facts],
  );
  const review: Review = {
    application,
    content,
    changedPaths,
    findings: (application.evaluation?.findings ?? []).map(readFinding),
    judgements: application.judgements,
    defects,
    noteDefect: (path, label) => setNoting({ path, label }),
    removeDefect: (key) => setDefects(defects.filter((defect) => defect.key !== key)),
    refresh,
  };
  const { submission, school } = application;

  const decided = () => {
    setDecidedHere(true);
    setDefects([]);
    void message.success(t('decide.done'));
    refresh();
  };

  return (
    <ReviewContext value={review}>
      <NamedByPackageContext value={content}>
        <div className="page page-wide workbench">
          <PageHeader
            title={school.name}
            back={{ to: `/queue?${search.toString()}`, label: t('workbench.back') }}
            lead={
              <>
                {application.number} · {nameOf(application.round)}
                {school.schoolType && ` · ${t(`codes.schoolType.${school.schoolType}`)}`}
                {school.uscc && ` · ${t('workbench.uscc', { uscc: school.uscc })}`}
              </>
            }
            extra={<NextInQueue after={application.id} />}
          />
          <div className="workbench-state" data-status={application.status}>
            <StatusTag tone={statusTones[application.status]}>{t(`codes.status.${application.status}`)}</StatusTag>
            {application.outcome && (
              <StatusTag tone={outcomeTones[application.outcome]}>
                {t(`codes.outcome.${application.outcome}`)}
              </StatusTag>
            )}
            {submission && (
              <span className="muted">
                {t('workbench.submission', {
                  attempt: submission.attempt,
                  date: formatInstant(submission.submittedAt, locale),
                })}
              </span>
            )}
            <Link to={`/history/${application.id}`}>{t('progress.history')}</Link>
            {changedPaths.length > 0 && (
              <span className="changed-switch">
                <Switch
                  id="changed-only"
                  checked={changedOnly}
                  aria-labelledby="changed-only-label"
                  onChange={setChangedOnly}
                />
                <label id="changed-only-label" htmlFor="changed-only">
                  {t('workbench.changedOnly')}
                </label>
              </span>
            )}
          </div>
          <InlineProblem
            tone="warning"
            text={overtaken ? t('workbench.overtaken', { status: t(`codes.status.${application.status}`) }) : null}
          />
          {application.status === 'EVALUATING' && <Alert type="info" showIcon title={t('workbench.evaluating')} />}
          {sections.map((section) => (
            <SectionEvidence key={section.id} section={section} changedOnly={changedOnly} />
          ))}
          <section aria-labelledby="workbench-history">
            <h2 id="workbench-history">{t('progress.timeline')}</h2>
            <DecisionTimeline decisions={application.decisions} titles={titles} />
          </section>
          <DecisionBar onDecided={decided} />
        </div>
        {noting && (
          <DefectDialog
            path={noting.path}
            label={noting.label}
            reasons={content.reasons.return}
            onClose={() => setNoting(null)}
            onAdd={(defect) => {
              setDefects([...defects, defect]);
              setNoting(null);
            }}
          />
        )}
      </NamedByPackageContext>
    </ReviewContext>
  );
}
