import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FactGrid } from '../../application/fact-grid';
import type { GridRow } from '../../ui/grid/columns';
import { useLocale } from '../../wording/use-locale';
import { useFields } from '../filing-form-context';
import { gridColumnsOf } from '../grid-columns';
import { limitsOf } from '../schema-limits';
import type { FieldProps } from './field-props';

/** A list as a grid: typed, or pasted from a spreadsheet. */
export function TableField({ field, value, onChange }: FieldProps) {
  const { t } = useTranslation();
  const { locale, words } = useLocale();
  const { schema } = useFields();
  const columns = useMemo(() => gridColumnsOf(field, schema, t, locale), [field, schema, t, locale]);
  const rows = Array.isArray(value) ? (value as GridRow[]) : [];
  return (
    <section className="field" aria-labelledby={`table-${field.path}`}>
      <h2 id={`table-${field.path}`}>
        {words(field.title)} <small className="muted">{t('filing.rows', { count: rows.length })}</small>
      </h2>
      {field.help && <p className="field-hint">{words(field.help)}</p>}
      <p className="muted">{t('grid.pasteHint')}</p>
      <FactGrid<GridRow>
        path={field.path}
        caption={words(field.title)}
        columns={columns}
        rows={rows}
        maxRows={limitsOf(schema, field.path).rows}
        onChange={onChange}
      />
    </section>
  );
}
