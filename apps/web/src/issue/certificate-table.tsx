import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CertificateRowFragment } from '../generated/graphql';
import { formatDate } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { useLocale } from '../wording/use-locale';
import { certificateTones } from './tones';

/** Certificates, the latest first. */
export function CertificateTable({ rows }: { rows: readonly CertificateRowFragment[] }) {
  const { t } = useTranslation();
  const { locale, words } = useLocale();
  return (
    <div className="grid-scroll" tabIndex={0} role="region" aria-label={t('issue.register.title')}>
      <table className="plain-table">
        <thead>
          <tr>
            {(['number', 'holder', 'document', 'level', 'status', 'issuedOn'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`issue.record.${column === 'status' ? 'state' : column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-certificate={row.number} data-status={row.status}>
              <th scope="row">
                <Link to={`/issued/${row.id}`}>{row.number}</Link>
              </th>
              <td>{row.holderName}</td>
              <td>{row.holderMasked}</td>
              <td>
                {words(row.level.title)}
                {row.directions.length > 0 && (
                  <small>{row.directions.map(({ title }) => words(title)).join(' · ')}</small>
                )}
              </td>
              <td>
                <StatusTag tone={certificateTones[row.status]}>{t(`issue.codes.certificate.${row.status}`)}</StatusTag>
              </td>
              <td>{formatDate(row.issuedOn, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
