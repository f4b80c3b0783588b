import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CertifyingProgrammesQuery, RosterRowListQuery } from '../generated/graphql';
import { StatusTag } from '../ui/status-tag';
import { useLocale } from '../wording/use-locale';
import { outcomeTones, resultTones } from './tones';

export type RosterRow = RosterRowListQuery['rosterRows']['edges'][number]['node'];
type Programme = CertifyingProgrammesQuery['certifyingProgrammes'][number];

interface RowTableProps {
  rows: readonly RosterRow[];
  loading: boolean;
  programme: Programme | undefined;
}

/** Rows of a roster as the spreadsheet numbers them, with what each does and what there is to mend. */
export function RowTable({ rows, loading, programme }: RowTableProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const titleOf = (one: { title: string; titleEn: string } | undefined) =>
    locale === 'en' ? one?.titleEn : one?.title;
  const applied = ({ level, directions }: RosterRow) => {
    const found = programme?.levels.find(({ id }) => id === level);
    const names = directions.map((id) => titleOf(found?.directions.find((one) => one.id === id)) ?? id);
    return [titleOf(found) ?? level ?? '', names.join(t('common.comma'))].filter(Boolean).join(' · ');
  };
  const columns: TableColumnsType<RosterRow> = [
    { title: t('roster.rows.row'), dataIndex: 'row', width: 80 },
    {
      title: t('roster.rows.name'),
      key: 'name',
      render: (_, row) => (row.candidateId ? <Link to={`/candidates/${row.candidateId}`}>{row.name}</Link> : row.name),
    },
    { title: t('roster.rows.masked'), dataIndex: 'documentMasked', width: 200 },
    { title: t('roster.rows.applied'), key: 'applied', render: (_, row) => applied(row) },
    {
      title: t('roster.rows.outcome'),
      key: 'outcome',
      width: 150,
      render: (_, { outcome, result }) =>
        result ? (
          <StatusTag tone={resultTones[result]}>{t(`roster.codes.result.${result}`)}</StatusTag>
        ) : (
          outcome && <StatusTag tone={outcomeTones[outcome]}>{t(`roster.codes.outcome.${outcome}`)}</StatusTag>
        ),
    },
    {
      title: t('roster.rows.remarks'),
      key: 'remarks',
      render: (_, { problems, resultMessages }) => (
        <ul className="plain-list">
          {problems.map(({ column, code, severity, message }) => (
            <li key={`${column}-${code}`} data-problem={code} data-severity={severity}>
              {message}
            </li>
          ))}
          {resultMessages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <div className="grid-scroll" tabIndex={0} role="region" aria-label={t('roster.rows.title')}>
      <Table<RosterRow>
        rowKey="row"
        size="small"
        className="roster-table"
        columns={columns}
        dataSource={[...rows]}
        loading={loading}
        pagination={false}
        locale={{ emptyText: t('roster.rows.none') }}
      />
    </div>
  );
}
