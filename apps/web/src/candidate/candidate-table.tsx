import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CandidateListQuery } from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { useLocale } from '../wording/use-locale';

type Row = CandidateListQuery['candidates']['edges'][number]['node'];

/** Candidates with masked numbers; `schools` shows who brought them. */
export function CandidateTable({
  rows,
  loading,
  schools,
}: {
  rows: readonly Row[];
  loading: boolean;
  schools: boolean;
}) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const bySchool: TableColumnsType<Row> = schools
    ? [
        {
          title: t('candidate.list.schools'),
          key: 'schools',
          render: (_, row) => row.schools.join(t('common.comma')),
        },
      ]
    : [];
  const columns: TableColumnsType<Row> = [
    {
      title: t('candidate.list.name'),
      key: 'name',
      render: (_, row) => <Link to={`/candidates/${row.id}`}>{row.name}</Link>,
    },
    { title: t('candidate.list.masked'), dataIndex: 'documentMasked', width: 220 },
    ...bySchool,
    {
      title: t('candidate.list.createdAt'),
      key: 'createdAt',
      width: 200,
      render: (_, row) => formatInstant(row.createdAt, locale),
    },
  ];
  return (
    <div className="grid-scroll" tabIndex={0} role="region" aria-label={t('candidate.list.title')}>
      <Table<Row>
        rowKey="id"
        size="middle"
        className="candidate-table"
        columns={columns}
        dataSource={[...rows]}
        loading={loading}
        pagination={false}
        locale={{ emptyText: t('candidate.list.empty') }}
      />
    </div>
  );
}
