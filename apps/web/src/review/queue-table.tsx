import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ApplicationSort, PilotApplicationOrder, QueueQuery } from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { isOneOf } from '../ui/is-one-of';
import { StatusTag } from '../ui/status-tag';
import { outcomeTones, statusTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';
import { queueSorts } from './queue-state';

type Edge = QueueQuery['pilotApplications']['edges'][number];
type Row = Edge['node'];

interface QueueTableProps {
  edges: readonly Edge[];
  loading: boolean;
  orderBy: PilotApplicationOrder;
  /** The queue's address, handed on so that the workbench knows the way back and the next item. */
  search: string;
  onOrder: (orderBy: PilotApplicationOrder) => void;
}

/** The queue: who applies, where it stands, what the rules say, how long it waits. */
export function QueueTable({ edges, loading, orderBy, search, onOrder }: QueueTableProps) {
  const { t } = useTranslation();
  const { locale, words, nameOf } = useLocale();
  const sorted = (by: ApplicationSort) => ({
    key: by,
    sorter: true,
    sortOrder: orderBy.by === by ? (orderBy.direction === 'DESC' ? ('descend' as const) : ('ascend' as const)) : null,
  });
  const failing = (row: Row) =>
    (row.evaluation?.findings ?? []).filter(({ kind, result }) => kind !== 'ADVISORY' && result === 'NOT_MET');

  const columns: TableColumnsType<Row> = [
    { ...sorted('NUMBER'), title: t('queue.number'), dataIndex: 'number', width: 150 },
    {
      title: t('queue.school'),
      key: 'school',
      render: (_, row) => (
        <>
          <Link to={{ pathname: `/review/${row.id}`, search }}>{row.school.name}</Link>
          <div className="muted">
            {row.school.schoolType && t(`codes.schoolType.${row.school.schoolType}`)}
            {row.school.place && ` · ${row.school.place}`}
          </div>
        </>
      ),
    },
    { title: t('queue.round'), key: 'round', render: (_, row) => nameOf(row.round), responsive: ['lg'] },
    {
      title: t('queue.status'),
      key: 'status',
      width: 120,
      render: (_, row) => <StatusTag tone={statusTones[row.status]}>{t(`codes.status.${row.status}`)}</StatusTag>,
    },
    {
      title: t('queue.outcome'),
      key: 'outcome',
      render: (_, row) =>
        row.outcome && (
          <>
            <StatusTag tone={outcomeTones[row.outcome]}>{t(`codes.outcome.${row.outcome}`)}</StatusTag>
            {failing(row).length > 0 && (
              <div className="muted">
                {failing(row)
                  .map(({ title }) => words(title))
                  .join(t('common.comma'))}
              </div>
            )}
          </>
        ),
    },
    {
      ...sorted('SUBMITTED_AT'),
      title: t('queue.submittedAt'),
      width: 190,
      render: (_, row) => row.submittedAt && formatInstant(row.submittedAt, locale),
    },
  ];

  return (
    <Table<Row>
      rowKey="id"
      size="middle"
      columns={columns}
      dataSource={edges.map(({ node }) => node)}
      loading={loading}
      pagination={false}
      showSorterTooltip={false}
      scroll={{ x: 800 }}
      locale={{ emptyText: t('queue.empty') }}
      onChange={(_, __, sorter) => {
        const single = Array.isArray(sorter) ? sorter[0] : sorter;
        const key = String(single?.columnKey ?? '');
        onOrder(
          single?.order && isOneOf(queueSorts)(key)
            ? { by: key, direction: single.order === 'descend' ? 'DESC' : 'ASC' }
            : { by: 'SUBMITTED_AT', direction: 'ASC' },
        );
      }}
    />
  );
}
