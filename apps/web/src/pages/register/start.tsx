import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import type { PublicTenant } from '../../register/public-register';
import { usePublic } from '../../register/use-public';
import { PageHeader } from '../../ui/page-header';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { useLocale } from '../../wording/use-locale';
import '../../styles/register.css';

/** The public registers; where there is one only, that one. */
export function Page() {
  const { t } = useTranslation();
  const { nameOf } = useLocale();
  const { content, failure, retry } = usePublic<{ tenants: PublicTenant[] }>('/register/tenants.json');
  if (failure) return <FailurePage failure={failure} retry={retry} />;
  if (!content) return <RoutePending />;
  const [only] = content.tenants;
  if (only && content.tenants.length === 1) return <Navigate to={`/register/${only.slug}`} replace />;
  return (
    <div className="page page-narrow">
      <PageHeader title={t('register.startTitle')} lead={t('register.lead')} />
      <p>{t(only ? 'register.start.text' : 'register.start.none')}</p>
      <ul className="plain-list ruled-list">
        {content.tenants.map((tenant) => (
          <li key={tenant.slug}>
            <Link to={`/register/${tenant.slug}`}>{nameOf(tenant)}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
