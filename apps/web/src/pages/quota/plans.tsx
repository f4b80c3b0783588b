import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { QuotaPlansDocument, type QuotaPlansQuery } from '../../generated/graphql';
import { managesQuotas, type Ground } from '../../quota/ground';
import { countChanges } from '../../quota/plan-figures';
import { planTones } from '../../quota/plan-tones';
import { QuotaGround, QuotaViews } from '../../quota/quota-ground';
import { StartPlanDialog } from '../../quota/start-plan-dialog';
import { useViewer } from '../../session/session-context';
import { formatInstant } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { FailurePage } from '../../ui/route-states';
import { StatusTag } from '../../ui/status-tag';
import { useLocale } from '../../wording/use-locale';

type PlanItem = QuotaPlansQuery['quotaPlans'][number];

function PlanRow({ plan }: { plan: PlanItem }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const system = t('quota.ledger.system');
  return (
    <tr data-plan={plan.id} data-state={plan.state}>
      <th scope="row">
        <Link to={`/quotas/plans/${plan.id}`}>{plan.name}</Link>
        {plan.version !== null && <small>{t('quota.plans.version', { version: plan.version })}</small>}
      </th>
      <td>
        <StatusTag tone={planTones[plan.state]}>{t(`quota.plans.states.${plan.state}`)}</StatusTag>
      </td>
      <td>
        {plan.baseVersion === 0 ? t('quota.plans.first') : t('quota.plans.changed', { count: countChanges(plan) })}
      </td>
      <td>
        {plan.packageId
          ? t('quota.plans.fromPackage', { id: plan.packageId, version: plan.packageVersion })
          : t('quota.plans.fromBase', { version: plan.baseVersion })}
      </td>
      <td>
        {plan.publishedAt
          ? t('quota.plans.published', {
              who: plan.publishedBy ?? system,
              when: formatInstant(plan.publishedAt, locale),
            })
          : t('quota.plans.begun', { who: plan.createdBy ?? system, when: formatInstant(plan.createdAt, locale) })}
      </td>
      <td>{plan.reason}</td>
    </tr>
  );
}

function Plans({ ground }: { ground: Ground }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const navigate = useNavigate();
  const manages = managesQuotas(viewer);
  const [starting, setStarting] = useState(false);
  const [{ data, error }, again] = useQuery({
    query: QuotaPlansDocument,
    variables: { programmeId: ground.programme.id },
  });
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const plans = data?.quotaPlans ?? [];
  const columns = ['name', 'state', 'changes', 'source', 'by', 'reason'] as const;
  return (
    <div className="page page-wide">
      <PageHeader
        title={t('quota.plans.title')}
        lead={t('quota.plans.lead')}
        extra={
          manages && data ? (
            <Button type="primary" onClick={() => setStarting(true)}>
              {t('quota.plans.start')}
            </Button>
          ) : undefined
        }
      />
      <QuotaViews ground={ground} />
      <div className="grid-scroll grid-page" tabIndex={0} role="region" aria-label={t('quota.plans.title')}>
        <table className="plain-table plans-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`quota.plans.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data && plans.length === 0 && (
              <tr>
                <td colSpan={columns.length} className="muted">
                  {t(manages ? 'quota.plans.empty' : 'quota.plans.emptyRead')}
                </td>
              </tr>
            )}
            {plans.map((plan) => (
              <PlanRow key={plan.id} plan={plan} />
            ))}
          </tbody>
        </table>
      </div>
      {starting && (
        <StartPlanDialog
          ground={ground}
          inForce={plans.find(({ state }) => state === 'IN_FORCE')?.version ?? null}
          onClose={() => setStarting(false)}
          onStarted={(id) => void navigate(`/quotas/plans/${id}`)}
        />
      )}
    </div>
  );
}

/** The plans of a programme: drafts, then versions, the latest first. */
export function Page() {
  return <QuotaGround>{(ground) => <Plans ground={ground} />}</QuotaGround>;
}
