import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EnrolmentCountsQuery } from '../generated/graphql';
import { useLocale } from '../wording/use-locale';
import { enrolmentStatuses, writeEnrolmentList } from './list-state';

type Count = EnrolmentCountsQuery['enrolmentCounts'][number];

interface EnrolmentCountsProps {
  counts: readonly Count[];
  /** Names programmes where there are several. */
  programmeOf: (id: string) => string | null;
}

/** How many stand where: one line per level, each figure a way into the list. */
export function EnrolmentCounts({ counts, programmeOf }: EnrolmentCountsProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  if (counts.length === 0) return null;
  const levels = counts.filter(
    (one, index) =>
      counts.findIndex(({ programmeId, level }) => programmeId === one.programmeId && level === one.level) === index,
  );
  const statuses = enrolmentStatuses.filter((status) => counts.some((count) => count.status === status));
  const search = (filter: object) => writeEnrolmentList({ filter, after: null, trail: [] }).toString();
  return (
    <div className="grid-scroll enrolment-counts" tabIndex={0} role="region" aria-label={t('enrolment.counts.title')}>
      <table className="plain-table">
        <caption>{t('enrolment.counts.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('enrolment.counts.level')}</th>
            {statuses.map((status) => (
              <th scope="col" key={status}>
                {t(`enrolment.status.${status}`)}
              </th>
            ))}
            <th scope="col">{t('enrolment.counts.total')}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ programmeId, level, levelTitle }) => {
            const own = counts.filter((one) => one.programmeId === programmeId && one.level === level);
            const of = (status: string) => own.find((one) => one.status === status)?.count ?? 0;
            const name = programmeOf(programmeId);
            return (
              <tr key={`${programmeId}/${level}`}>
                <th scope="row">
                  {words(levelTitle)}
                  {name && <small>{name}</small>}
                </th>
                {statuses.map((status) => (
                  <td key={status}>
                    {of(status) === 0 ? (
                      0
                    ) : (
                      <Link to={{ search: search({ programmeId, level, status: [status] }) }}>{of(status)}</Link>
                    )}
                  </td>
                ))}
                <td>
                  <Link to={{ search: search({ programmeId, level }) }}>
                    {own.reduce((sum, { count }) => sum + count, 0)}
                  </Link>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
