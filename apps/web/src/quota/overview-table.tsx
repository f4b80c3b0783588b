import { levelOf } from '@shidian/contract/jurisdictions.js';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { ProviderKind } from '../generated/graphql';
import { shareInUse, type Overview, type OverviewRow, type Sums } from './places';

interface OverviewTableProps {
  overview: Overview;
  kind: ProviderKind;
  /** The place shown. */
  place: string;
  /** False where the viewer sees some of its parts only, whose sum would say nothing. */
  complete: boolean;
}

const columns = ['cap', 'allotted', 'taken', 'reserved', 'free'] as const;

function RowHead({ row }: { row: OverviewRow }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { place, role } = row;
  if (place.pool) return t('quota.pool');
  if (role === 'inside')
    return <span className="place-inside">{t('quota.overview.inside', { name: place.name })}</span>;
  if (role === 'own' || levelOf(place.jurisdictionCode) !== 'CITY') return place.name;
  const down = new URLSearchParams(params);
  down.set('place', place.jurisdictionCode);
  return <Link to={`?${down}`}>{place.name}</Link>;
}

function Row({ row }: { row: OverviewRow }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { place, figures, role } = row;
  const share = shareInUse(figures);
  const name = place.pool ? t('quota.pool') : place.name;
  return (
    <tr data-place={place.jurisdictionCode} data-role={role}>
      <th scope="row">
        <RowHead row={row} />
      </th>
      {columns.map((column) => (
        <td key={column} className="number" data-column={column}>
          {figures[column] ?? (column === 'cap' ? <span className="muted">{t('quota.overview.shared')}</span> : '—')}
        </td>
      ))}
      <td className="number" data-tight={share !== null && share >= 90 ? 'true' : undefined}>
        {share === null || place.pool ? '—' : `${share}%`}
      </td>
      <td>
        {figures.cap !== null && (
          <Link
            to={{ pathname: `/quotas/ledger/${place.jurisdictionCode}`, search: params.toString() }}
            aria-label={t('quota.overview.ledgerOf', { place: name })}
          >
            {t('quota.overview.ledger')}
          </Link>
        )}
      </td>
    </tr>
  );
}

function SumRow({ title, sums, shown }: { title: string; sums: Sums; shown: readonly (typeof columns)[number][] }) {
  return (
    <tr data-role="sum">
      <th scope="row">{title}</th>
      {columns.map((column) => (
        <td key={column} className="number" data-column={column}>
          {shown.includes(column) ? sums[column] : '—'}
        </td>
      ))}
      <td className="number">—</td>
      <td />
    </tr>
  );
}

/** The slots of a place and of its parts; the sum of the parts stands beside the place's own figures. */
export function OverviewTable({ overview, kind, place, complete }: OverviewTableProps) {
  const { t } = useTranslation();
  const { rows, sums, own, difference } = overview;
  const province = levelOf(place) === 'PROVINCE';
  const even = difference.reserved === 0 && difference.taken === 0 && difference.free === 0;
  const slots = sums.cap + sums.allotted;
  const sum = province
    ? t('quota.overview.exactProvince', { ...sums, slots })
    : t('quota.overview.exactCity', { taken: own.taken, reserved: own.reserved });
  return (
    <div>
      <div className="grid-scroll grid-page" tabIndex={0} role="region" aria-label={t(`codes.providerKind.${kind}`)}>
        <table className="plain-table quota-table">
          <thead>
            <tr>
              <th scope="col">{t('quota.overview.place')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {t(`quota.overview.${column}`)}
                </th>
              ))}
              <th scope="col" className="number">
                {t('quota.overview.share')}
              </th>
              <th scope="col">{t('quota.overview.ledger')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.place.jurisdictionCode} row={row} />
            ))}
          </tbody>
          {complete && (
            <tfoot>
              <SumRow
                title={t(province ? 'quota.overview.sumProvince' : 'quota.overview.sumCity')}
                sums={sums}
                shown={province ? columns : ['taken', 'reserved']}
              />
            </tfoot>
          )}
        </table>
      </div>
      {complete ? (
        <p className={even ? 'sums-even' : 'sums-differ'} role="status" data-sums={even ? 'even' : 'differ'}>
          {even ? t('quota.overview.exact', { sum }) : t('quota.overview.differs', difference)}
        </p>
      ) : (
        <p className="muted">{t('quota.overview.partly')}</p>
      )}
    </div>
  );
}
