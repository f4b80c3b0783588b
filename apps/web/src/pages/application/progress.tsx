import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { readFinding, readPackage } from '../../application/contract';
import { DecisionTimeline } from '../../application/decision-timeline';
import { DefectList } from '../../application/defect-list';
import { byUrgency } from '../../application/finding-lists';
import { FindingView } from '../../application/finding-view';
import { NamedByPackageContext, nothingNamed } from '../../application/named-by-package';
import { openDefects } from '../../application/open-defects';
import { useRouteTitles } from '../../application/route-titles';
import { fieldLink } from '../../application/sections';
import { useWithdrawApplication } from '../../application/use-withdraw-application';
import { WithdrawDialog } from '../../application/withdraw-dialog';
import { ApplicationPackageDocument, ApplicationProgressDocument } from '../../generated/graphql';
import { PageHeader } from '../../ui/page-header';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { StatusTag } from '../../ui/status-tag';
import { usePolling } from '../../ui/use-polling';
import { outcomeTones, statusTones } from '../../wording/tones';

const quick = 1000;
const calm = 15_000;

/** How far the application is: the desks it passed, what the evaluation says, every defect at once. */
export function Page() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [withdrawing, setWithdrawing] = useState(false);
  const [base] = useQuery({ query: ApplicationPackageDocument, variables: { id } });
  const [{ data, error }, refresh] = useQuery({ query: ApplicationProgressDocument, variables: { id } });
  const application = data?.pilotApplication;
  const evaluating = application?.status === 'EVALUATING';
  const withdraw = useWithdrawApplication(id, () => refresh());
  usePolling(() => refresh(), evaluating ? quick : calm);

  const content = base.data?.pilotApplication
    ? readPackage(base.data.pilotApplication.round.rulePackage.content)
    : null;
  const titles = useRouteTitles(content);
  const problem = error ?? base.error;
  if (problem && !application) return <FailurePage failure={failureOf(problem)} retry={() => refresh()} />;
  if (!data || (!base.data && base.fetching)) return <RoutePending />;
  if (!application) return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={() => refresh()} />;

  const editable = application.abilities.includes('EDIT');
  const findings = byUrgency((application.evaluation?.findings ?? []).map(readFinding));
  return (
    <NamedByPackageContext value={content ?? nothingNamed}>
      <div className="page">
        <PageHeader
          title={t('progress.title')}
          lead={t('progress.number', { number: application.number })}
          back={{ to: '/', label: t('taskList.back') }}
        />
        <div className="progress-now" role="status" aria-live="polite" data-status={application.status}>
          <StatusTag tone={statusTones[application.status]}>{t(`codes.status.${application.status}`)}</StatusTag>
          {application.outcome && !evaluating && (
            <StatusTag tone={outcomeTones[application.outcome]}>{t(`codes.outcome.${application.outcome}`)}</StatusTag>
          )}
          <p>{t(`progress.now.${application.status}`)}</p>
        </div>
        {application.status === 'RETURNED' && (
          <DefectList
            defects={openDefects(application)}
            {...(editable ? { linkTo: (path: string) => fieldLink(application.id, path) } : {})}
          />
        )}
        <div className="page-actions">
          {editable && (
            <Link className="link-button link-button-primary" to={`/applications/${application.id}`}>
              {application.status === 'RETURNED' ? t('progress.mend') : t('progress.continue')}
            </Link>
          )}
          <Link className="link-button" to={`/history/${application.id}`}>
            {t('progress.history')}
          </Link>
          {application.abilities.includes('WITHDRAW') && (
            <button type="button" className="link-button link-button-danger" onClick={() => setWithdrawing(true)}>
              {t('withdraw.button')}
            </button>
          )}
        </div>
        <div className="section-columns">
          <section aria-labelledby="timeline-title">
            <h2 id="timeline-title">{t('progress.timeline')}</h2>
            {application.decisions.length === 0 ? (
              <p className="muted">{t('progress.nothingYet')}</p>
            ) : (
              <DecisionTimeline decisions={application.decisions} titles={titles} />
            )}
          </section>
          <section aria-labelledby="findings-title" className="findings-panel" tabIndex={0}>
            <h2 id="findings-title">{t('progress.findings')}</h2>
            {findings.length === 0 && <p className="muted">{t('progress.noFindings')}</p>}
            {findings.map((finding) => (
              <FindingView key={finding.rule} finding={finding} />
            ))}
          </section>
        </div>
        {withdrawing && <WithdrawDialog withdraw={withdraw} onClose={() => setWithdrawing(false)} />}
      </div>
    </NamedByPackageContext>
  );
}
