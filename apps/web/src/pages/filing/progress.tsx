import { useMemo, useState } from 'react';
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
import { WithdrawDialog } from '../../application/withdraw-dialog';
import { filingFieldLink } from '../../filing/filing-link';
import { FilingState } from '../../filing/filing-state';
import { materialsOfForm } from '../../filing/form-read-back';
import { RouteSteps } from '../../filing/route-steps';
import { SubmittedForm } from '../../filing/submitted-form';
import { useWithdrawFiling } from '../../filing/use-withdraw-filing';
import { FilingPackageDocument, FilingProgressDocument } from '../../generated/graphql';
import { PageHeader } from '../../ui/page-header';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { usePolling } from '../../ui/use-polling';
import { useLocale } from '../../wording/use-locale';

const quick = 1000;
const calm = 15_000;

/** How far the filing is: the desks it passes, who still signs, every defect at once, what the evaluation says. */
export function Page() {
  const { t } = useTranslation();
  const { nameOf } = useLocale();
  const { id = '' } = useParams();
  const [withdrawing, setWithdrawing] = useState(false);
  const [base] = useQuery({ query: FilingPackageDocument, variables: { id } });
  const [{ data, error }, refresh] = useQuery({ query: FilingProgressDocument, variables: { id } });
  const withdraw = useWithdrawFiling(id, () => refresh());
  const filing = data?.filing;
  usePolling(() => refresh(), filing?.status === 'EVALUATING' ? quick : calm);

  const packaged = base.data?.filing;
  const content = useMemo(() => (packaged ? readPackage(packaged.round.rulePackage.content) : null), [packaged]);
  const form = (packaged && content?.filing?.forms[packaged.kind]) ?? null;
  const stages = (packaged && content?.filing?.routes[packaged.channel].stages) ?? [];
  const titles = useRouteTitles(content, stages);
  const named = useMemo(
    () => (content && form ? { materials: materialsOfForm(content, form), equipment: [], form } : nothingNamed),
    [content, form],
  );
  const problem = error ?? base.error;
  if (problem && !filing) return <FailurePage failure={failureOf(problem)} retry={() => refresh()} />;
  if (!data || (!base.data && base.fetching)) return <RoutePending />;
  if (!filing) return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={() => refresh()} />;

  const editable = filing.abilities.includes('EDIT');
  const findings = byUrgency((filing.evaluation?.findings ?? []).map(readFinding));
  return (
    <NamedByPackageContext value={named}>
      <div className="page">
        <PageHeader
          title={t('filing.progress.title')}
          lead={t('filing.progress.lead', {
            unit: filing.applicant.name,
            round: nameOf(filing.round),
            number: filing.number,
          })}
          back={{ to: '/', label: t('filing.progress.toList') }}
        />
        <FilingState filing={filing} desk={titles.desk('PASS', filing.stage)} />
        <h2>{t('filing.progress.route')}</h2>
        <RouteSteps stages={stages} travelling={filing} />
        {form && (
          <DefectList
            defects={openDefects(filing)}
            {...(editable ? { linkTo: (path: string) => filingFieldLink(filing.id, form, path) } : {})}
          />
        )}
        <div className="page-actions">
          {editable && (
            <Link className="link-button link-button-primary" to={`/filings/${filing.id}`}>
              {filing.status === 'RETURNED' ? t('progress.mend') : t('progress.continue')}
            </Link>
          )}
          {filing.abilities.includes('WITHDRAW') && (
            <button type="button" className="link-button link-button-danger" onClick={() => setWithdrawing(true)}>
              {t('withdraw.button')}
            </button>
          )}
        </div>
        <div className="section-columns">
          <section aria-labelledby="timeline-title">
            <h2 id="timeline-title">{t('progress.timeline')}</h2>
            {filing.decisions.length === 0 ? (
              <p className="muted">{t('progress.nothingYet')}</p>
            ) : (
              <DecisionTimeline decisions={filing.decisions} titles={titles} />
            )}
            {filing.submission && content && form && (
              <SubmittedForm submission={filing.submission} content={content} form={form} />
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
