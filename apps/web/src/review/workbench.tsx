import { Alert, App } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { readFacts, readFinding, readPackage } from '../application/contract';
import { client } from '../api/client';
import { DecisionTimeline } from '../application/decision-timeline';
import { sectionsOfFinding } from '../application/finding-lists';
import { NamedByPackageContext } from '../application/named-by-package';
import { useRouteTitles } from '../application/route-titles';
import { byMaterial } from '../application/sections';
import { useReadBack } from '../application/use-read-back';
import {
  JudgeRuleDocument,
  NextInQueueDocument,
  RejectApplicationDocument,
  ReturnApplicationDocument,
  type WorkbenchQuery,
} from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { PageHeader } from '../ui/page-header';
import { StatusTag } from '../ui/status-tag';
import { outcomeTones, statusTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';
import { caseAction } from './case-action';
import { ChangedSwitch } from './changed-switch';
import { DecisionBar } from './decision-bar';
import { NextInQueue } from './next-in-queue';
import { ReviewContext, type Review } from './review-context';
import { SectionEvidence } from './section-evidence';
import { useNotedDefects } from './use-noted-defects';
import { InlineProblem } from '../ui/inline-problem';

export type ReviewedApplication = NonNullable<WorkbenchQuery['pilotApplication']>;

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
  const { dialog, forget, ...noted } = useNotedDefects(content.reasons.return);
  const [changedOnly, setChangedOnly] = useState(application.changedPaths.length > 0);
  // Decided by somebody else while this page was open: nothing that was noted here can be sent any more.
  const [statusAtStart] = useState(application.status);
  const [decidedHere, setDecidedHere] = useState(false);
  const overtaken = statusAtStart === 'IN_REVIEW' && application.status !== 'IN_REVIEW' && !decidedHere;

  const changedPaths = useMemo(
    () => application.changedPaths.map((path) => byMaterial(path, facts)),
    [application, facts],
  );
  const { submission, school } = application;
  const target = { id: application.id, attempt: submission?.attempt ?? 0 };
  const review: Review = {
    ...noted,
    facts,
    abilities: application.abilities,
    content,
    materials: content.materials,
    changedPaths,
    findings: (application.evaluation?.findings ?? []).map(readFinding),
    homeOf: (finding) => sectionsOfFinding(finding)[0] ?? 'materials',
    judgements: application.judgements,
    actions: {
      judge: caseAction(
        JudgeRuleDocument,
        (data) => data.judgeRule,
        (values) => ({ ...target, ...values }),
      ),
      return: caseAction(
        ReturnApplicationDocument,
        (data) => data.returnPilotApplication,
        (values) => ({ ...target, ...values }),
      ),
      reject: caseAction(
        RejectApplicationDocument,
        (data) => data.rejectPilotApplication,
        (values) => ({ ...target, ...values }),
      ),
    },
    refresh,
  };
  const findNext = async () => {
    const { data, error } = await client.query(NextInQueueDocument, { after: application.id }).toPromise();
    if (error) throw error;
    return data?.nextInQueue?.id ?? null;
  };

  const decided = () => {
    setDecidedHere(true);
    forget();
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
            extra={<NextInQueue find={findNext} to={(id) => `/review/${id}`} />}
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
            {changedPaths.length > 0 && <ChangedSwitch checked={changedOnly} onChange={setChangedOnly} />}
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
          <DecisionBar application={application} onDecided={decided} />
        </div>
        {dialog}
      </NamedByPackageContext>
    </ReviewContext>
  );
}
