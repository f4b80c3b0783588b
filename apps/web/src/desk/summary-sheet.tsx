import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProviderKind, SummaryLineFieldsFragment } from '../generated/graphql';

interface SummarySheetProps {
  kind: ProviderKind;
  lines: readonly SummaryLineFieldsFragment[];
  /** The address, handed on to the filing for the way back. */
  search: string;
}

/** One half of annex 6 as it is printed: institutions with their scopes, bases with their category. */
export function SummarySheet({ kind, lines, search }: SummarySheetProps) {
  const { t } = useTranslation();
  const title = t(`desk.summary.of.${kind}`, { number: lines.length });
  return (
    <section aria-label={title} data-sheet={kind}>
      <h2>{title}</h2>
      <div className="grid-scroll" tabIndex={0} role="region" aria-label={t('readBack.table', { section: title })}>
        <table className="plain-table summary-table">
          <thead>
            <tr>
              <th scope="col">{t('desk.summary.position')}</th>
              <th scope="col">{t(`desk.summary.name.${kind}`)}</th>
              <th scope="col">{t('desk.summary.legalRepresentative')}</th>
              <th scope="col">{t(`desk.summary.scope.${kind}`)}</th>
              <th scope="col">{t('desk.summary.address')}</th>
              <th scope="col">{t('desk.summary.phone')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.length === 0 && (
              <tr>
                <td colSpan={6} className="muted">
                  {t('desk.table.empty')}
                </td>
              </tr>
            )}
            {lines.map((line) => (
              <tr key={line.filingId}>
                <td>{line.position}</td>
                <th scope="row">
                  <Link to={{ pathname: `/filings/${line.filingId}/review`, search }}>{line.name}</Link>
                </th>
                <td>{line.legalRepresentative}</td>
                <td>{line.scope}</td>
                <td>{line.address}</td>
                <td className="nowrap">{line.phone}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
