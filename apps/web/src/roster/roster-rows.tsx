import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import {
  CertifyingProgrammesDocument,
  type RosterImportFieldsFragment,
  type RosterOutcome,
  RosterRowListDocument,
} from '../generated/graphql';
import { isOneOf } from '../ui/is-one-of';
import { readPosition, writePosition } from '../ui/list-position';
import { Pager } from '../ui/pager';
import { RowTable } from './row-table';

const outcomes = [
  'ERROR',
  'POSSIBLE',
  'NEW',
  'CHANGED',
  'UNCHANGED',
  'DUPLICATE',
] as const satisfies readonly RosterOutcome[];

/** The rows of an import: those with remarks first, any outcome, or all. The view lives in the address. */
export function RosterRows({ roster }: { roster: RosterImportFieldsFragment }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const view = params.get('view') ?? 'all';
  const outcome = isOneOf(outcomes)(view) ? view : null;
  const state = readPosition(params);
  const [{ data: ground }] = useQuery({ query: CertifyingProgrammesDocument });
  const [{ data, fetching }] = useQuery({
    query: RosterRowListDocument,
    variables: {
      importId: roster.id,
      first: 20,
      after: state.after,
      outcome: outcome ? [outcome] : null,
      remarked: view === 'remarked',
    },
    requestPolicy: 'cache-and-network',
  });
  const shown = outcomes.filter((one) => roster.outcomes.some((count) => count.outcome === one));
  return (
    <div>
      <h2>{t('roster.rows.title')}</h2>
      <nav className="queue-views" aria-label={t('roster.rows.views')}>
        {['all', 'remarked', ...shown].map((one) => (
          <Link
            key={one}
            to={{ search: `view=${one}` }}
            aria-current={view === one ? 'page' : undefined}
            data-view={one}
          >
            {isOneOf(outcomes)(one)
              ? t(`roster.codes.outcome.${one}`)
              : t(one === 'all' ? 'roster.rows.all' : 'roster.rows.remarked')}
          </Link>
        ))}
      </nav>
      <RowTable
        rows={data?.rosterRows.edges.map(({ node }) => node) ?? []}
        loading={fetching && !data}
        programme={ground?.certifyingProgrammes.find(({ id }) => id === roster.programmeId)}
      />
      {data && (
        <Pager
          state={state}
          pageInfo={data.rosterRows.pageInfo}
          onShow={(next) => setParams(writePosition(next, new URLSearchParams({ view })))}
        />
      )}
    </div>
  );
}
