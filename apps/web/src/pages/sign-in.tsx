import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { DemoAccountsDocument, type DemoAccountsQuery } from '../generated/graphql';
import { useSession, type Viewer } from '../session/session-context';
import { SignInForm } from '../session/sign-in-form';
import { PageHeader } from '../ui/page-header';
import { useLocale } from '../wording/use-locale';

type DemoAccount = DemoAccountsQuery['demoAccounts'][number];

/** Only addresses of this console are followed after signing in. */
const safeNext = (next: string | null): string => (next?.startsWith('/') && !next.startsWith('//') ? next : '/');

/** Sign-in; on a demonstration instance one click fills in an account. */
export function Page() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { viewer, setViewer } = useSession();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [{ data }] = useQuery({ query: DemoAccountsDocument });
  const [chosen, setChosen] = useState<DemoAccount | null>(null);
  const target = safeNext(params.get('next'));

  if (viewer) return <Navigate to={target} replace />;

  const signedIn = (next: Viewer) => {
    setViewer(next);
    void navigate(target, { replace: true });
  };

  const accounts = data?.demoAccounts ?? [];
  return (
    <div className="page sign-in-page">
      <section className="sign-in-box">
        <PageHeader title={t('signIn.title')} lead={t('signIn.lead')} />
        <SignInForm
          key={chosen?.email ?? ''}
          email={chosen?.email ?? ''}
          password={chosen?.password ?? ''}
          onSignedIn={signedIn}
        />
      </section>
      {accounts.length > 0 && (
        <section className="demo-accounts" aria-labelledby="demo-accounts-title">
          <h2 id="demo-accounts-title">{t('signIn.demo.title')}</h2>
          <p className="muted">{t('signIn.demo.text')}</p>
          <ul>
            {accounts.map((account) => (
              <li key={account.email}>
                <button type="button" aria-pressed={chosen?.email === account.email} onClick={() => setChosen(account)}>
                  <strong>{t(`codes.role.${account.role}`)}</strong>
                  <span>
                    {locale === 'en' ? account.nameEn : account.name}
                    {' · '}
                    {locale === 'en' ? account.organisationEn : account.organisation}
                  </span>
                  <small>
                    {locale === 'en' ? account.tenantEn : account.tenant} · {account.email}
                  </small>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
