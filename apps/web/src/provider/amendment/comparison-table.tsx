import { useTranslation } from 'react-i18next';
import type { ProviderKind } from '../../generated/graphql';
import type { Comparison } from './comparison';

interface ComparisonTableProps {
  comparisons: readonly Comparison[];
  titleOf: (id: string) => string;
  kind: ProviderKind;
}

/** What is registered now beside what it would be. */
export function ComparisonTable({ comparisons, titleOf, kind }: ComparisonTableProps) {
  const { t } = useTranslation();
  const text = (field: Comparison['field'], values: readonly string[]) =>
    values
      .map((value) => (field === 'scopes' || field === 'category' ? titleOf(value) : value))
      .join(t('common.comma'));
  return (
    <div className="grid-scroll" tabIndex={0} role="region" aria-label={t('record.change.compare')}>
      <table className="plain-table compare-table">
        <thead>
          <tr>
            <th scope="col">{t('record.change.field')}</th>
            <th scope="col">{t('record.change.now')}</th>
            <th scope="col">{t('record.change.then')}</th>
          </tr>
        </thead>
        <tbody>
          {comparisons.map(({ field, now, then }) => {
            const removed = then && field === 'scopes' ? now.filter((one) => !then.includes(one)) : [];
            return (
              <tr key={field} data-field={field} className={then ? 'compare-changed' : undefined}>
                <th scope="row">
                  {field === 'scopes' && kind === 'PRACTICE_BASE' ? t('record.directions') : t(`record.facts.${field}`)}
                </th>
                <td>{text(field, now) || t('common.notStated')}</td>
                <td>
                  {then ? (
                    <strong>{text(field, then) || t('common.notStated')}</strong>
                  ) : (
                    <span className="muted">{t('record.change.same')}</span>
                  )}
                  {removed.length > 0 && <small>{t('record.change.removed', { names: text(field, removed) })}</small>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
