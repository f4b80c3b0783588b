import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { EntryList } from '../../register/entry-list';
import { OpenData } from '../../register/open-data';
import type { PublicPage, PublicPlace } from '../../register/public-register';
import { SearchForm } from '../../register/search-form';
import {
  pageAddress,
  readPublicSearch,
  writeConditions,
  writePublicSearch,
  type PublicSearchState,
} from '../../register/search-state';
import { usePublic } from '../../register/use-public';
import { formatDate } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { Pager } from '../../ui/pager';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { useLocale } from '../../wording/use-locale';
import '../../styles/register.css';

/** The register of a tenant for everybody; what is asked lives in the address. */
export function Page() {
  const { t } = useTranslation();
  const { locale, nameOf } = useLocale();
  const { tenant = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const state = readPublicSearch(params);
  const { content, failure, loading, retry } = usePublic<PublicPage>(pageAddress(tenant, state));
  const places = usePublic<{ places: PublicPlace[] }>(`/register/${tenant}/places.json`);
  if (failure) return <FailurePage failure={failure} retry={retry} />;
  if (!content) return <RoutePending />;

  const show = (next: PublicSearchState) => setParams(writePublicSearch(next));
  const conditions = writeConditions(state.search).toString();
  const { asOf, providers, titles, scopes, next } = content;
  return (
    <div className="page register">
      <PageHeader title={t('register.title', { tenant: nameOf(content.tenant) })} lead={t('register.lead')} />
      <SearchForm
        key={conditions}
        search={state.search}
        places={places.content?.places ?? []}
        scopes={scopes}
        onSearch={(search) => show({ search, after: null, trail: [] })}
      />
      <p role="status" aria-live="polite" className="register-day" data-loading={loading}>
        <strong>
          {t(state.search.on ? 'register.list.on' : 'register.list.now', { date: formatDate(asOf, locale) })}
        </strong>{' '}
        {providers.length > 0 ? t('register.list.shown', { count: providers.length }) : t('register.list.none')}
        {state.search.on && providers.length > 0 && <span className="muted"> {t('register.list.onNote')}</span>}
      </p>
      {providers.length > 0 && (
        <EntryList tenant={tenant} entries={providers} titles={titles} search={params.toString()} />
      )}
      <Pager state={state} pageInfo={{ hasNextPage: next !== null, endCursor: next }} onShow={show} />
      <OpenData tenant={tenant} />
    </div>
  );
}
