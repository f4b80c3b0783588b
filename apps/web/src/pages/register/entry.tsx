import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { EntryHistory } from '../../register/entry-history';
import { OpenData } from '../../register/open-data';
import { statusSince, type PublicRecord } from '../../register/public-register';
import { scopeNames } from '../../register/scope-names';
import { usePublic } from '../../register/use-public';
import { Verdict } from '../../register/verdict';
import { formatDate, formatInstant } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { FailurePage, Problem, RoutePending } from '../../ui/route-states';
import { useLocale } from '../../wording/use-locale';
import '../../styles/register.css';

/** One entry of a public register: does its filing hold, for what, and what happened to it. */
export function Page() {
  const { t } = useTranslation();
  const { locale, nameOf, words } = useLocale();
  const { tenant = '', number = '' } = useParams();
  const [params] = useSearchParams();
  const { content, failure, loading, retry } = usePublic<PublicRecord>(
    `/register/${tenant}/providers/${encodeURIComponent(number)}.json`,
  );
  const back = { to: `/register/${tenant}?${params.toString()}`, label: t('register.entry.back') };
  if (failure?.kind === 'notFound') {
    return <Problem title={t('register.missing.title')} text={t('register.missing.text', { number })} />;
  }
  if (failure) return <FailurePage failure={failure} retry={retry} />;
  if (!content || loading) return <RoutePending />;

  const { provider, history, titles } = content;
  const title = (id: string) => scopeNames([id], titles, words, '');
  const facts: [label: string, value: string][] = [
    [t('register.entry.number'), provider.filingNumber],
    [t('register.entry.kind'), t(`codes.providerKind.${provider.kind}`)],
    ...(provider.category ? [[t('register.entry.category'), title(provider.category)] as [string, string]] : []),
    [
      t(provider.kind === 'PRACTICE_BASE' ? 'register.entry.directions' : 'register.entry.scopes'),
      scopeNames(provider.scopes, titles, words, t('common.comma')),
    ],
    [t('register.entry.place'), provider.place],
    [t('register.entry.address'), provider.address],
    [t('register.entry.filedOn'), formatDate(provider.filedOn, locale)],
  ];
  return (
    <div className="page page-narrow register">
      <PageHeader title={provider.name} lead={nameOf(content.tenant)} back={back} />
      <Verdict name={provider.name} status={provider.status} since={statusSince(history)}>
        <p className="muted">
          {t('register.verdictOf', {
            number: provider.filingNumber,
            date: formatInstant(new Date().toISOString(), locale),
          })}
        </p>
      </Verdict>
      <h2>{t('register.entry.current')}</h2>
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <h2>{t('register.entry.history')}</h2>
      <EntryHistory history={history} titles={titles} />
      <OpenData tenant={tenant} />
    </div>
  );
}
