import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

/** Where everybody may go without signing in. */
export function PublicNavigation() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('session.publicNavigation')} className="shell-public">
      <NavLink to="/register">{t('session.nav.register')}</NavLink>
      <a href="/verify">{t('session.nav.verify')}</a>
    </nav>
  );
}
