import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { formatCount, formatInstant } from '../ui/format';
import { PageHeader } from '../ui/page-header';
import { StatusTag } from '../ui/status-tag';
import { useLocale } from '../wording/use-locale';
import { capPath, placesOf, targetPath } from './plan-figures';
import { planTones } from './plan-tones';
import { usePlanWords } from './plan-words';
import type { Plan } from './save-plan';

interface Line {
  path: string;
  now: number;
  before: number | null | undefined;
}

/** A published plan beside the version before it: what differs, or all of it. */
export function PublishedPlan({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [params] = useSearchParams();
  const all = params.get('all') === '1';
  const { placeName, columnName } = usePlanWords(placesOf(plan));
  const lines: Line[] = [
    ...plan.caps.map((line) => ({
      path: capPath(line.jurisdictionCode, line.providerKind),
      now: line.slots,
      before: line.before,
    })),
    ...plan.targets.map((line) => ({
      path: targetPath(line.jurisdictionCode, line.year),
      now: line.people,
      before: line.before,
    })),
  ];
  const shown = lines.filter(({ now, before }) => all || now !== before);
  const signed = (difference: number) =>
    difference === 0 ? '0' : `${difference > 0 ? '+' : '−'}${formatCount(Math.abs(difference), locale)}`;
  return (
    <div className="page">
      <PageHeader
        title={plan.name}
        lead={
          <>
            <StatusTag tone={planTones[plan.state]}>{t(`quota.plans.states.${plan.state}`)}</StatusTag>{' '}
            {t('quota.plans.version', { version: plan.version })}
            {plan.publishedAt &&
              ` · ${t('quota.plans.published', {
                who: plan.publishedBy ?? t('quota.ledger.system'),
                when: formatInstant(plan.publishedAt, locale),
              })}`}
          </>
        }
        back={{ to: '/quotas/plans', label: t('quota.plans.back') }}
      />
      {plan.reason && (
        <p>
          {t('quota.plans.reason')}
          {t('common.colon')}
          {plan.reason}
        </p>
      )}
      <nav className="queue-views" aria-label={t('quota.plan.shown')}>
        <Link to="?" aria-current={all ? 'false' : 'page'}>
          {t('quota.plan.onlyChanges')}
        </Link>
        <Link to="?all=1" aria-current={all ? 'page' : 'false'}>
          {t('quota.plan.allLines')}
        </Link>
      </nav>
      <div className="grid-scroll" tabIndex={0} role="region" aria-label={plan.name}>
        <table className="plain-table quota-table">
          <thead>
            <tr>
              <th scope="col">{t('quota.plan.place')}</th>
              <th scope="col">{t('quota.plan.grid')}</th>
              {(['beforeTitle', 'nowTitle', 'difference'] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {t(`quota.plan.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.length === 0 && (
              <tr>
                <td colSpan={5} className="muted">
                  {t('quota.plan.noChanges')}
                </td>
              </tr>
            )}
            {shown.map(({ path, now, before }) => {
              const [, code = '', of = ''] = path.split('.');
              return (
                <tr key={path} data-line={path} data-changed={now !== before}>
                  <th scope="row">{placeName(code)}</th>
                  <td>{columnName(of)}</td>
                  <td className="number">
                    {before === null || before === undefined ? '—' : formatCount(before, locale)}
                  </td>
                  <td className="number">{formatCount(now, locale)}</td>
                  <td className="number">
                    {before === null || before === undefined ? t('quota.plan.isNew') : signed(now - before)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
