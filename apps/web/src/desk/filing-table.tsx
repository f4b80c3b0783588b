import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FilingOrder, FilingQueueQuery, FilingSort } from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { isOneOf } from '../ui/is-one-of';
import { StatusTag } from '../ui/status-tag';
import { outcomeTones, statusTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';
import type { Chosen } from './batch';
import { DueTag } from './due-tag';
import { dueFirst, filingSorts } from './queue-state';

export type FilingRow = FilingQueueQuery['filings']['edges'][number]['node'];

interface FilingTableProps {
  rows: readonly FilingRow[];
  loading: boolean;
  orderBy: FilingOrder;
  /** The queue's address, handed on so that the workbench knows the way back and the next item. */
  search: string;
  stageTitle: (stage: string) => string;
  /** The filings chosen for a batch; absent for who decides nothing here. */
  selection?: { chosen: readonly Chosen[]; onChange: (chosen: readonly Chosen[]) => void };
  onOrder: (orderBy: FilingOrder) => void;
}

/** The queue: who applies, where it lies, by when it must be done, what the rules say. */
export function FilingTable(props: FilingTableProps) {
  const { rows, loading, orderBy, search, stageTitle, selection, onOrder } = props;
  const { t } = useTranslation();
  const { locale } = useLocale();
  const sorted = (by: FilingSort) => ({
    key: by,
    sorter: true,
    sortOrder: orderBy.by === by ? (orderBy.direction === 'DESC' ? ('descend' as const) : ('ascend' as const)) : null,
  });

  const columns: TableColumnsType<FilingRow> = [
    { ...sorted('NUMBER'), title: t('desk.table.number'), dataIndex: 'number', width: 150 },
    {
      title: t('desk.table.applicant'),
      key: 'applicant',
      render: (_, row) => (
        <>
          <Link to={{ pathname: `/filings/${row.id}/review`, search }}>{row.applicant.name}</Link>
          <div className="muted">
            {t(`codes.providerKind.${row.kind}`)} · {row.city.name} {row.county.name}
            {row.channel === 'ASSOCIATION' && ` · ${t('codes.channel.ASSOCIATION')}`}
          </div>
        </>
      ),
    },
    {
      title: t('desk.table.state'),
      key: 'state',
      width: 220,
      render: (_, row) => (
        <div className="tag-row">
          <StatusTag tone={statusTones[row.status]}>{t(`codes.status.${row.status}`)}</StatusTag>
          {row.status === 'IN_REVIEW' && <span>{stageTitle(row.stage)}</span>}
          {row.attempt > 1 && row.status !== 'RETURNED' && (
            <StatusTag tone="warn">{t('desk.table.resubmitted')}</StatusTag>
          )}
          {row.late && <StatusTag tone="quiet">{t('desk.table.late')}</StatusTag>}
        </div>
      ),
    },
    {
      ...sorted('DUE_ON'),
      title: t('desk.table.due'),
      width: 200,
      render: (_, row) => <DueTag dueOn={row.dueOn} escalated={row.escalated} />,
    },
    {
      title: t('desk.table.outcome'),
      key: 'outcome',
      width: 130,
      render: (_, row) =>
        row.outcome && <StatusTag tone={outcomeTones[row.outcome]}>{t(`codes.outcome.${row.outcome}`)}</StatusTag>,
    },
    {
      ...sorted('SUBMITTED_AT'),
      title: t('desk.table.submittedAt'),
      width: 180,
      render: (_, row) => row.submittedAt && formatInstant(row.submittedAt, locale),
    },
  ];

  // A scrolling region of its own: antd's would copy the heading with its checkbox out of sight, where the keyboard finds it.
  return (
    <div className="grid-scroll grid-page" tabIndex={0} role="region" aria-label={t('desk.queue.title')}>
      <Table<FilingRow>
        rowKey="id"
        size="middle"
        className="filing-table"
        columns={columns}
        dataSource={[...rows]}
        loading={loading}
        pagination={false}
        showSorterTooltip={false}
        locale={{ emptyText: t('desk.table.empty') }}
        {...(selection
          ? {
              rowSelection: {
                selectedRowKeys: selection.chosen.map(({ id }) => id),
                preserveSelectedRowKeys: true,
                getTitleCheckboxProps: () => ({ 'aria-label': t('desk.batch.selectPage') }),
                getCheckboxProps: ({ applicant }: FilingRow) => ({
                  'aria-label': t('desk.batch.select', { name: applicant.name }),
                }),
                onChange: (keys: readonly unknown[]) => {
                  // The table knows the rows of this page; those chosen elsewhere are kept as they were.
                  const known = new Map([...selection.chosen, ...rows].map((one): [unknown, Chosen] => [one.id, one]));
                  selection.onChange(keys.flatMap((key) => known.get(key) ?? []));
                },
              },
            }
          : {})}
        onChange={(_, __, sorter) => {
          const single = Array.isArray(sorter) ? sorter[0] : sorter;
          const key = String(single?.columnKey ?? '');
          onOrder(
            single?.order && isOneOf(filingSorts)(key)
              ? { by: key, direction: single.order === 'descend' ? 'DESC' : 'ASC' }
              : dueFirst,
          );
        }}
      />
    </div>
  );
}
