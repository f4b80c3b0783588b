import { Alert, App } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { client } from '../api/client';
import { readFinding } from '../application/contract';
import { DecisionTimeline } from '../application/decision-timeline';
import { sectionsIn } from '../application/finding-lists';
import { NamedByPackageContext } from '../application/named-by-package';
import { useRouteTitles } from '../application/route-titles';
import { RouteSteps } from '../filing/route-steps';
import { materialsOfForm, sectionOfField } from '../filing/form-read-back';
import { useFormReadBack } from '../filing/use-form-read-back';
import {
  JudgeFilingRuleDocument,
  NextFilingDocument,
  RejectFilingDocument,
  ReturnFilingDocument,
} from '../generated/graphql';
import { caseAction } from '../review/case-action';
import { NextInQueue } from '../review/next-in-queue';
import { ReviewContext, type Review } from '../review/review-context';
import { SectionEvidence } from '../review/section-evidence';
import { useNotedDefects } from '../review/use-noted-defects';
import { InlineProblem } from '../ui/inline-problem';
import { PageHeader } from '../ui/page-header';
import { byMaterialOf } from './by-material';
import { CapEffectTable } from './cap-effect-table';
import { DelegationBanner } from './delegation-banner';
import { DeskContext, type DeskView, type ReviewedFiling } from './desk-context';
import { FilingDecisionBar } from './filing-decision-bar';
import { FilingState } from './filing-state';
import { readFilingPackage, stagesOf } from './filing-package';
import { readFilingFilter } from './queue-state';
import { SentBack } from './sent-back';
import { SignOffPanel } from './sign-off-panel';

interface FilingWorkbenchProps {
  filing: ReviewedFiling;
  refresh: () => void;
}

/** A filing on an officer's desk: evidence beside claim, signatures, the effect on the caps, and the decision below. */
export function FilingWorkbench({ filing, refresh }: FilingWorkbenchProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [search] = useSearchParams();
  const content = useMemo(() => readFilingPackage(filing.round.rulePackage.content), [filing]);
  const form = content.filing.forms[filing.kind];
  const facts = filing.submission?.facts;
  const sections = useFormReadBack(form, facts, content);
  const stages = stagesOf(content, filing.channel);
  const titles = useRouteTitles(content, stages);
  const { dialog, forget, ...noted } = useNotedDefects(content.reasons.return);
  const changedPaths = useMemo(() => filing.changedPaths.map((path) => byMaterialOf(path, facts)), [filing, facts]);
  const [changedOnly, setChangedOnly] = useState(changedPaths.length > 0);
  // Handed on by somebody else while this page was open: nothing that was noted here can be sent any more.
  const [start] = useState({ status: filing.status, passage: filing.passage });
  const [decidedHere, setDecidedHere] = useState(false);
  const overtaken =
    start.status === 'IN_REVIEW' && !decidedHere && (filing.status !== 'IN_REVIEW' || filing.passage !== start.passage);

  const materials = useMemo(() => materialsOfForm(content, form), [content, form]);
  const names = useMemo(() => ({ materials, equipment: content.equipment, form }), [materials, content, form]);
  const target = { id: filing.id, attempt: filing.attempt, stage: filing.stage, passage: filing.passage };
  const home = form.sections.find(({ fields }) => fields.some(({ type }) => type === 'documents'))?.id ?? '';
  const desk: DeskView = { filing, content, stages, target };
  const review: Review = {
    ...noted,
    facts,
    abilities: filing.abilities,
    content,
    materials,
    changedPaths,
    findings: (filing.evaluation?.findings ?? []).map(readFinding),
    homeOf: (finding) => sectionsIn(finding, (path) => sectionOfField(form, path))[0] ?? home,
    judgements: filing.judgements,
    actions: {
      judge: caseAction(
        JudgeFilingRuleDocument,
        (data) => data.judgeFilingRule,
        (values) => ({ id: target.id, attempt: target.attempt, ...values }),
      ),
      return: caseAction(
        ReturnFilingDocument,
        (data) => data.returnFiling,
        (values) => ({ ...target, ...values }),
      ),
      reject: caseAction(
        RejectFilingDocument,
        (data) => data.rejectFiling,
        (values) => ({ ...target, ...values }),
      ),
    },
    refresh,
  };
  const findNext = async () => {
    const { data, error } = await client
      .query(NextFilingDocument, { after: filing.queueCursor, filter: readFilingFilter(search) })
      .toPromise();
    if (error) throw error;
    return data?.nextFilingInQueue?.id ?? null;
  };
  const decided = () => {
    setDecidedHere(true);
    forget();
    void message.success(t('decide.done'));
    refresh();
  };

  return (
    <ReviewContext value={review}>
      <DeskContext value={desk}>
        <NamedByPackageContext value={names}>
          <div className="page page-wide workbench">
            <PageHeader
              title={filing.applicant.name}
              back={{ to: `/filings?${search.toString()}`, label: t('workbench.back') }}
              lead={
                <>
                  {filing.number} · {t(`codes.providerKind.${filing.kind}`)} · {filing.city.name} {filing.county.name} ·{' '}
                  {t('workbench.uscc', { uscc: filing.applicant.uscc })}
                </>
              }
              extra={<NextInQueue find={findNext} to={(id) => `/filings/${id}/review`} />}
            />
            <DelegationBanner />
            <RouteSteps stages={stages} travelling={filing} />
            <FilingState changedOnly={changedPaths.length > 0 ? changedOnly : null} onChangedOnly={setChangedOnly} />
            <InlineProblem
              tone="warning"
              text={overtaken ? t('workbench.overtaken', { status: t(`codes.status.${filing.status}`) }) : null}
            />
            {filing.status === 'EVALUATING' && <Alert type="info" showIcon title={t('workbench.evaluating')} />}
            {filing.recusals.length > 0 && (
              <p className="recusals">
                {t('desk.recuse.declared', {
                  names: filing.recusals.map(({ userName }) => userName).join(t('common.comma')),
                })}
              </p>
            )}
            {filing.capEffect && (
              <>
                <h2 id="caps-title">{t('desk.caps.title')}</h2>
                <CapEffectTable caps={filing.capEffect} labelledBy="caps-title" />
              </>
            )}
            <SentBack />
            <SignOffPanel />
            {sections.map((section) => (
              <SectionEvidence key={section.id} section={section} changedOnly={changedOnly} />
            ))}
            <section aria-labelledby="workbench-history">
              <h2 id="workbench-history">{t('progress.timeline')}</h2>
              <DecisionTimeline decisions={filing.decisions} titles={titles} />
            </section>
            <FilingDecisionBar onDecided={decided} />
          </div>
          {dialog}
        </NamedByPackageContext>
      </DeskContext>
    </ReviewContext>
  );
}
