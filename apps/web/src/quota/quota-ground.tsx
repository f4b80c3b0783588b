import { useTranslation } from 'react-i18next';
import { NavLink, useSearchParams } from 'react-router';
import type { ReactNode } from 'react';
import { FailurePage, Problem, RoutePending } from '../ui/route-states';
import { useLocale } from '../wording/use-locale';
import { useGround, type Ground } from './ground';
import '../styles/desk.css';
import '../styles/quota.css';

/** Shows a page about quotas once it is known whose they are. */
export function QuotaGround({ children }: { children: (ground: Ground) => ReactNode }) {
  const { t } = useTranslation();
  const answer = useGround();
  switch (answer.kind) {
    case 'pending':
      return <RoutePending />;
    case 'failed':
      return <FailurePage failure={answer.failure} retry={answer.retry} />;
    case 'none':
      return <Problem title={t('quota.none.title')} text={t('quota.none.text')} />;
    case 'ready':
      return children(answer.ground);
  }
}

const views = [
  { key: 'overview', to: '/quotas' },
  { key: 'plans', to: '/quotas/plans' },
  { key: 'targets', to: '/quotas/targets' },
] as const;

/** The ways between the pages about quotas, and the choice of the programme where there are several. */
export function QuotaViews({ ground }: { ground: Ground }) {
  const { t } = useTranslation();
  const { nameOf } = useLocale();
  const [params] = useSearchParams();
  const programme = params.get('programme');
  const keep = programme ? `?${new URLSearchParams({ programme })}` : '';
  return (
    <>
      <nav className="queue-views" aria-label={t('quota.views.label')}>
        {views.map(({ key, to }) => (
          <NavLink key={key} to={`${to}${keep}`} end>
            {t(`quota.views.${key}`)}
          </NavLink>
        ))}
      </nav>
      {ground.programmes.length > 1 && (
        <nav className="queue-views" aria-label={t('quota.programme')}>
          {ground.programmes.map((one) => (
            <NavLink
              key={one.id}
              to={`?${new URLSearchParams({ programme: one.id })}`}
              aria-current={one.id === ground.programme.id ? 'page' : 'false'}
            >
              {nameOf(one)}
            </NavLink>
          ))}
        </nav>
      )}
    </>
  );
}
