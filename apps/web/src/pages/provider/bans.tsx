import { Button, Input } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { BanListDocument } from '../../generated/graphql';
import { RegisterTabs } from '../../provider/register-tabs';
import { DayInput } from '../../ui/day-input';
import { FilterForm } from '../../ui/filter-form';
import { chinaDate, formatDate } from '../../ui/format';
import { readDay } from '../../ui/list-position';
import { PageHeader } from '../../ui/page-header';
import { PagedList } from '../../ui/paged-list';
import { FailurePage } from '../../ui/route-states';
import { usePagedList } from '../../ui/use-paged-list';
import { useLocale } from '../../wording/use-locale';
import '../../styles/desk.css';
import '../../styles/register.css';

interface Asked {
  search: string;
  on: string;
}

const write = ({ search, on }: Asked): URLSearchParams => {
  const params = new URLSearchParams();
  if (search.trim()) params.set('search', search.trim());
  if (on) params.set('on', on);
  return params;
};

function BanFilters({ asked: given, onSearch }: { asked: Asked; onSearch: (asked: Asked) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [asked, setAsked] = useState(given);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(asked);
  };
  return (
    <FilterForm onSubmit={submit}>
      <div className="filter">
        <label htmlFor={id}>{t('record.ban.search')}</label>
        <Input
          id={id}
          allowClear
          maxLength={100}
          value={asked.search}
          onChange={(event) => setAsked({ ...asked, search: event.target.value })}
        />
      </div>
      <DayInput
        className="filter"
        label={t('record.ban.on')}
        value={asked.on}
        onChange={(on) => setAsked({ ...asked, on })}
      />
      <div className="filter-actions">
        <Button type="primary" htmlType="submit">
          {t('queue.apply')}
        </Button>
        <Button onClick={() => onSearch({ search: '', on: '' })}>{t('queue.reset')}</Button>
      </div>
    </FilterForm>
  );
}

/** Who may not apply, and until when. */
export function Page() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [params, setParams] = useSearchParams();
  const asked: Asked = { search: params.get('search') ?? '', on: readDay(params.get('on')) ?? '' };
  const { list, failure, again } = usePagedList({
    query: BanListDocument,
    variables: (page) => ({ ...page, on: asked.on || null, search: asked.search || null }),
    connection: ({ bans }) => bans,
    view: Object.fromEntries(write(asked)),
  });
  if (failure) return <FailurePage failure={failure} retry={again} />;
  const day = formatDate(asked.on || chinaDate(new Date()), locale);
  return (
    <div className="page">
      <PageHeader title={t('record.ban.title')} lead={t('record.ban.lead', { date: day })} />
      <RegisterTabs />
      <BanFilters key={params.toString()} asked={asked} onSearch={(next) => setParams(write(next))} />
      <PagedList list={list} none={t('record.ban.none')}>
        {(bans) => (
          <div className="grid-scroll grid-page" tabIndex={0} role="region" aria-label={t('record.ban.title')}>
            <table className="plain-table">
              <thead>
                <tr>
                  {(['name', 'uscc', 'firstDay', 'lastDay'] as const).map((column) => (
                    <th key={column} scope="col">
                      {t(`record.ban.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {bans.map(({ revocationId, providerId, name, uscc, firstDay, lastDay }) => (
                  <tr key={revocationId} data-ban={uscc}>
                    <th scope="row">
                      <Link to={`/providers/${providerId}`}>{name}</Link>
                    </th>
                    <td>{uscc}</td>
                    <td>{formatDate(firstDay, locale)}</td>
                    <td>{formatDate(lastDay, locale)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </PagedList>
    </div>
  );
}
