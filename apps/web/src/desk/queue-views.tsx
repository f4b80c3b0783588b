import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { filingsCountedTo } from '@shidian/contract/providers.js';
import { FilingCountsDocument, type FilingFilter } from '../generated/graphql';
import { formatTotal } from '../ui/format';
import { useLocale } from '../wording/use-locale';
import { writeFilingFilter } from './queue-state';

/** The views that officers come for; each is a filter like any other. */
export const queueViews = {
  mine: { mine: true },
  overdue: { overdue: true },
  returned: { status: ['RETURNED'] },
  all: {},
} as const satisfies Record<string, FilingFilter>;

interface QueueViewsProps {
  filter: FilingFilter;
}

const counted = { mine: queueViews.mine, overdue: queueViews.overdue, returned: queueViews.returned };

/** Quick ways into the queue, with how much waits in each. */
export function QueueViews({ filter }: QueueViewsProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [{ data }] = useQuery({ query: FilingCountsDocument, variables: counted });
  const current = writeFilingFilter(filter).toString();
  return (
    <nav className="queue-views" aria-label={t('desk.views.title')}>
      {(Object.keys(queueViews) as (keyof typeof queueViews)[]).map((view) => {
        const search = writeFilingFilter(queueViews[view]).toString();
        const count = view === 'all' ? undefined : data?.[view].totalCount;
        return (
          <Link
            key={view}
            to={{ pathname: '/filings', search }}
            aria-current={search === current ? 'page' : undefined}
            data-view={view}
          >
            {t(`desk.views.${view}`)}
            {count !== undefined && <b>{formatTotal(count, filingsCountedTo, locale)}</b>}
          </Link>
        );
      })}
    </nav>
  );
}
