import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { HolidayImport } from '../../desk/holiday-import';
import { HolidaysDocument } from '../../generated/graphql';
import { useViewer } from '../../session/session-context';
import { chinaDate } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { FailurePage } from '../../ui/route-states';
import { StatusTag } from '../../ui/status-tag';
import '../../styles/desk.css';

const yearOf = (text: string | null): number => {
  const year = Number(text);
  return Number.isInteger(year) && year >= 1000 && year <= 9998 ? year : Number(chinaDate(new Date()).slice(0, 4));
};

/** The days of a year on which offices do or do not work; deadlines are counted by them. */
export function Page() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const viewer = useViewer();
  const [params, setParams] = useSearchParams();
  const year = yearOf(params.get('year'));
  const [{ data, error }, again] = useQuery({ query: HolidaysDocument, variables: { year } });
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const show = (next: number) => setParams({ year: String(next) });
  const days = data?.holidays ?? [];
  return (
    <div className="page">
      <PageHeader title={t('desk.holidays.title')} lead={t('desk.holidays.lead')} />
      <nav className="pager" aria-label={t('desk.holidays.years')}>
        <Button onClick={() => show(year - 1)}>{t('desk.holidays.year', { year: year - 1 })}</Button>
        <strong aria-current="true">{t('desk.holidays.year', { year })}</strong>
        <Button onClick={() => show(year + 1)}>{t('desk.holidays.year', { year: year + 1 })}</Button>
      </nav>
      <div className="grid-scroll" tabIndex={0} role="region" aria-label={t('desk.holidays.title')}>
        <table className="plain-table" data-year={year}>
          <thead>
            <tr>
              <th scope="col">{t('desk.holidays.day')}</th>
              <th scope="col">{t('desk.holidays.kind')}</th>
              <th scope="col">{t('desk.holidays.name')}</th>
            </tr>
          </thead>
          <tbody>
            {data && days.length === 0 && (
              <tr>
                <td colSpan={3} className="muted">
                  {t('desk.holidays.empty', { year })}
                </td>
              </tr>
            )}
            {days.map(({ day, working, name }) => (
              <tr key={day}>
                <th scope="row">{day}</th>
                <td>
                  <StatusTag tone={working ? 'info' : 'good'}>
                    {t(working ? 'desk.holidays.working' : 'desk.holidays.off')}
                  </StatusTag>
                </td>
                <td>{name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {viewer.permissions.includes('holiday:manage') && (
        <HolidayImport
          onDone={(count, recomputed) => {
            void message.success(t('desk.holidays.done', { days: count, recomputed }));
            again();
          }}
        />
      )}
    </div>
  );
}
