import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EnrolmentLineFragment } from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { enrolmentTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';

interface EnrolmentTableProps {
  rows: readonly EnrolmentLineFragment[];
  loading: boolean;
  /** What the condition that admits is called. */
  ruleTitleOf: (row: EnrolmentLineFragment, rule: string) => string;
  selection?: {
    chosen: readonly EnrolmentLineFragment[];
    onChange: (chosen: readonly EnrolmentLineFragment[]) => void;
  };
}

/** A page of enrolments. */
export function EnrolmentTable({ rows, loading, ruleTitleOf, selection }: EnrolmentTableProps) {
  const { t } = useTranslation();
  const { locale, words } = useLocale();
  const columns: TableColumnsType<EnrolmentLineFragment> = [
    {
      title: t('enrolment.list.name'),
      key: 'name',
      render: (_, row) => (
        <>
          <Link to={`/enrolments/${row.id}`}>{row.candidate.name}</Link>
          <div className="muted">{row.candidate.documentMasked}</div>
        </>
      ),
    },
    {
      title: t('enrolment.list.level'),
      key: 'level',
      render: (_, row) => (
        <>
          {words(row.levelTitle)}
          <div className="muted">{row.directions.map(({ title }) => words(title)).join(t('common.comma'))}</div>
        </>
      ),
    },
    { title: t('enrolment.list.organisation'), key: 'organisation', render: (_, row) => row.organisation.name },
    {
      title: t('enrolment.list.status'),
      key: 'status',
      width: 200,
      render: (_, row) => (
        <>
          <StatusTag tone={enrolmentTones[row.status]}>{t(`enrolment.status.${row.status}`)}</StatusTag>
          {row.verdict?.admittedBy && (
            <div className="muted">
              {t('enrolment.list.admittedBy', { rule: ruleTitleOf(row, row.verdict.admittedBy) })}
            </div>
          )}
        </>
      ),
    },
    {
      title: t('enrolment.list.changed'),
      key: 'changed',
      width: 180,
      render: (_, row) => formatInstant(row.changedAt, locale),
    },
  ];
  return (
    <div className="grid-scroll" tabIndex={0} role="region" aria-label={t('enrolment.list.title')}>
      <Table<EnrolmentLineFragment>
        rowKey="id"
        size="middle"
        className="register-table"
        columns={columns}
        dataSource={[...rows]}
        loading={loading}
        pagination={false}
        locale={{ emptyText: t('enrolment.list.empty') }}
        {...(selection && {
          rowSelection: {
            selectedRowKeys: selection.chosen.map(({ id }) => id),
            preserveSelectedRowKeys: true,
            onChange: (_, chosen) => selection.onChange(chosen),
            getCheckboxProps: (row) => ({ 'aria-label': t('enrolment.list.choose', { name: row.candidate.name }) }),
            getTitleCheckboxProps: () => ({ 'aria-label': t('common.all') }),
          },
        })}
      />
    </div>
  );
}
