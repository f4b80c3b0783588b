import { Button, Input } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { PlaceSelect } from '../../desk/place-select';
import { AnnualTabs } from '../../evaluation/annual-tabs';
import { OpenYearDialog } from '../../evaluation/open-year-dialog';
import { readReportList, reportStates, writeReportList, type ReportListState } from '../../evaluation/report-state';
import { ReportTable } from '../../evaluation/report-table';
import { readYear } from '../../evaluation/year';
import { ReportCountsDocument, ReportOverviewDocument, type AnnualReportFilter } from '../../generated/graphql';
import { useViewer } from '../../session/session-context';
import { FilterForm } from '../../ui/filter-form';
import { PageHeader } from '../../ui/page-header';
import { PagedList } from '../../ui/paged-list';
import { FailurePage } from '../../ui/route-states';
import '../../styles/desk.css';
import '../../styles/register.css';

interface FiltersProps {
  filter: AnnualReportFilter;
  root: string | null;
  onSearch: (filter: AnnualReportFilter) => void;
}

function Filters({ filter: given, root, onSearch }: FiltersProps) {
  const { t } = useTranslation();
  const id = useId();
  const [filter, setFilter] = useState(given);
  const [year, setYear] = useState(given.year ? String(given.year) : '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch({ ...filter, year: readYear(year) });
  };
  return (
    <FilterForm onSubmit={submit}>
      <div className="filter">
        <label htmlFor={id}>{t('evaluation.reports.year')}</label>
        <Input
          id={id}
          allowClear
          inputMode="numeric"
          maxLength={4}
          value={year}
          onChange={(event) => setYear(event.target.value)}
        />
      </div>
      <PlaceSelect root={root} value={filter.place ?? null} onChange={(place) => setFilter({ ...filter, place })} />
      <div className="filter-actions">
        <Button type="primary" htmlType="submit">
          {t('queue.apply')}
        </Button>
        <Button onClick={() => onSearch({})}>{t('queue.reset')}</Button>
      </div>
    </FilterForm>
  );
}

/** Who has reported and who is overdue; those who never did come first. */
export function Page() {
  const { t } = useTranslation();
  const { active, permissions } = useViewer();
  const [params, setParams] = useSearchParams();
  const state = readReportList(params);
  const [opening, setOpening] = useState(false);
  const [opened, setOpened] = useState<number | null>(null);
  const [{ data, error }, again] = useQuery({
    query: ReportOverviewDocument,
    variables: { first: 20, after: state.after, filter: state.filter },
  });
  const only = (one: (typeof reportStates)[number]): AnnualReportFilter => ({ ...state.filter, state: [one] });
  const [{ data: counts }, countAgain] = useQuery({
    query: ReportCountsDocument,
    variables: { open: only('OPEN'), overdue: only('OVERDUE'), submitted: only('SUBMITTED') },
  });
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const show = (next: ReportListState) => setParams(writeReportList(next));
  const everyState: AnnualReportFilter = { ...state.filter, state: null };
  const views = [
    ...reportStates.map((one) => ({
      key: one,
      filter: only(one),
      label: t(`codes.reportState.${one}`),
      count: { OPEN: counts?.open, OVERDUE: counts?.overdue, SUBMITTED: counts?.submitted }[one]?.totalCount,
    })),
    { key: 'ALL', filter: everyState, label: t('common.all'), count: undefined },
  ];
  return (
    <div className="page page-wide">
      <PageHeader
        title={t('evaluation.reports.title')}
        lead={t('evaluation.reports.lead')}
        extra={
          permissions.includes('evaluation:run') && (
            <Button type="primary" onClick={() => setOpening(true)}>
              {t('evaluation.reports.open')}
            </Button>
          )
        }
      />
      <AnnualTabs />
      <div role="status">{opened !== null && <p>{t('evaluation.reports.opened', { count: opened })}</p>}</div>
      <nav className="queue-views" aria-label={t('evaluation.reports.views')}>
        {views.map(({ key, filter, label, count }) => (
          <Link
            key={key}
            to={{ search: writeReportList({ filter, after: null, trail: [] }).toString() }}
            aria-current={
              JSON.stringify(filter.state ?? null) === JSON.stringify(state.filter.state ?? null) ? 'page' : undefined
            }
            data-view={key}
          >
            {label}
            {count !== undefined && <b>{count}</b>}
          </Link>
        ))}
      </nav>
      <Filters
        key={JSON.stringify(state.filter)}
        filter={state.filter}
        root={active?.organisation.jurisdictionCode ?? null}
        onSearch={(filter) => show({ filter, after: null, trail: [] })}
      />
      <PagedList list={{ connection: data?.annualReports, state, onShow: show }} none={t('evaluation.reports.empty')}>
        {(rows) => <ReportTable rows={rows} />}
      </PagedList>
      {opening && (
        <OpenYearDialog
          onClose={(count) => {
            setOpening(false);
            setOpened(count);
            again();
            countAgain();
          }}
        />
      )}
    </div>
  );
}
