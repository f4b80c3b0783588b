import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProviderListQuery, ProviderOrder, ProviderSort } from '../generated/graphql';
import { formatDate } from '../ui/format';
import { isOneOf } from '../ui/is-one-of';
import { StatusTag } from '../ui/status-tag';
import { providerTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';
import { byNumber, providerSorts } from './list-state';

type Row = ProviderListQuery['providers']['edges'][number]['node'];

interface ProviderTableProps {
  rows: readonly Row[];
  loading: boolean;
  orderBy: ProviderOrder;
  titleOf: (scope: string) => string;
  onOrder: (orderBy: ProviderOrder) => void;
}

/** The register as officers see it. */
export function ProviderTable({ rows, loading, orderBy, titleOf, onOrder }: ProviderTableProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const sorted = (by: ProviderSort) => ({
    key: by,
    sorter: true,
    sortOrder: orderBy.by === by ? (orderBy.direction === 'DESC' ? ('descend' as const) : ('ascend' as const)) : null,
  });
  const columns: TableColumnsType<Row> = [
    { ...sorted('FILING_NUMBER'), title: t('record.list.number'), dataIndex: 'filingNumber', width: 180 },
    {
      title: t('record.list.name'),
      key: 'name',
      render: (_, row) => (
        <>
          <Link to={`/providers/${row.id}`}>{row.name}</Link>
          <div className="muted">
            {t(`codes.providerKind.${row.kind}`)} · {row.uscc}
          </div>
        </>
      ),
    },
    { title: t('record.list.place'), dataIndex: 'place', width: 130 },
    {
      title: t('record.list.scope'),
      key: 'scopes',
      render: (_, row) => row.scopes.map(titleOf).join(t('common.comma')),
    },
    {
      title: t('record.list.status'),
      key: 'status',
      width: 140,
      render: (_, row) => (
        <StatusTag tone={providerTones[row.status]}>{t(`codes.providerStatus.${row.status}`)}</StatusTag>
      ),
    },
    {
      ...sorted('FILED_AT'),
      title: t('record.list.filedAt'),
      width: 160,
      render: (_, row) => formatDate(row.filedAt, locale),
    },
  ];
  return (
    <div className="grid-scroll grid-page" tabIndex={0} role="region" aria-label={t('record.list.title')}>
      <Table<Row>
        rowKey="id"
        size="middle"
        className="register-table"
        columns={columns}
        dataSource={[...rows]}
        loading={loading}
        pagination={false}
        showSorterTooltip={false}
        locale={{ emptyText: t('record.list.empty') }}
        onChange={(_, __, sorter) => {
          const single = Array.isArray(sorter) ? sorter[0] : sorter;
          const key = String(single?.columnKey ?? '');
          onOrder(
            single?.order && isOneOf(providerSorts)(key)
              ? { by: key, direction: single.order === 'descend' ? 'DESC' : 'ASC' }
              : byNumber,
          );
        }}
      />
    </div>
  );
}
