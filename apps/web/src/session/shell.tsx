import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation, useNavigate } from 'react-router';
import { mutate } from '../api/mutate';
import { SignOutDocument } from '../generated/graphql';
import { useLocale } from '../wording/use-locale';
import { LanguageSwitch } from './language-switch';
import { OfflineBar } from './offline-bar';
import { liesIn, navigationOf } from './navigation';
import { PublicNavigation } from './public-navigation';
import { useSession } from './session-context';

/** The frame of every page: who and where one is, the way to the main places, the language. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { viewer, setViewer } = useSession();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const tenant = viewer?.active?.tenant;

  const signOut = async () => {
    await mutate(SignOutDocument, {});
    setViewer(null);
    await navigate('/sign-in');
  };

  return (
    <>
      <a className="skip-link" href="#main">
        {t('common.skipToContent')}
      </a>
      <header className="shell-header">
        <div className="shell-bar">
          <Link to="/" className="brand">
            <span className="brand-name">{t('common.product')}</span>
            {tenant && <span className="brand-tenant">{locale === 'en' ? tenant.nameEn : tenant.name}</span>}
          </Link>
          {viewer && (
            <nav aria-label={t('session.mainNavigation')} className="shell-nav">
              {navigationOf(viewer).map(({ key, to, end, also = [], outside }) =>
                outside ? (
                  <a key={key} href={to}>
                    {t(`session.nav.${key}`)}
                  </a>
                ) : (
                  <NavLink
                    key={key}
                    to={to}
                    end={end ?? false}
                    className={({ isActive }) => (isActive || liesIn(pathname, also) ? 'active' : undefined)}
                  >
                    {t(`session.nav.${key}`)}
                  </NavLink>
                ),
              )}
            </nav>
          )}
          {!viewer && <PublicNavigation />}
          <div className="shell-side">
            {viewer && (
              <span className="shell-person">
                {viewer.name}
                {viewer.active && <small>{viewer.active.organisation.name}</small>}
              </span>
            )}
            <LanguageSwitch />
            {viewer && (
              <button type="button" className="shell-button" onClick={() => void signOut()}>
                {t('session.signOut')}
              </button>
            )}
          </div>
        </div>
      </header>
      <OfflineBar />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
