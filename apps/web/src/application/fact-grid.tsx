import { describe } from '@shidian/rules/wording.js';
import { Alert } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridColumn, GridRow } from '../ui/grid/columns';
import { DataGrid } from '../ui/grid/data-grid';
import type { GridWords } from '../ui/grid/grid-line';
import type { PasteResult } from '../ui/grid/paste';
import { useLocale } from '../wording/use-locale';
import { useForm } from './form-context';
import { PasteReport } from './paste-report';

interface FactGridProps<Row extends object> {
  path: string;
  caption: string;
  columns: readonly GridColumn[];
  rows: readonly Row[];
  maxRows: number;
  onChange: (rows: Row[]) => void;
}

/** A list of facts as a grid, with what could not be pasted and what the server refused at their cells. */
export function FactGrid<Row extends object>({ path, caption, columns, rows, maxRows, onChange }: FactGridProps<Row>) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { issues } = useForm();
  const [pasted, setPasted] = useState<PasteResult | null>(null);

  const words = useMemo<GridWords>(
    () => ({
      caption,
      cell: (row, title) => t('grid.cell', { row, title }),
      row: t('grid.row'),
      actions: t('grid.actions'),
      remove: (row) => t('grid.removeRow', { row }),
      removeShort: t('grid.remove'),
    }),
    [caption, t],
  );

  const problems = useMemo(() => {
    const byRow = new Map<number, Record<string, string>>();
    const add = (row: number, key: string, text: string) => byRow.set(row, { ...byRow.get(row), [key]: text });
    issues.forEach(({ field, code, params }) => {
      const [head, row, key] = field.split('.');
      if (head === path && key !== undefined) add(Number(row), key, describe(code, params, locale));
    });
    return byRow;
  }, [issues, path, locale]);

  const change = useCallback((next: readonly GridRow[]) => onChange(next as unknown as Row[]), [onChange]);

  return (
    <>
      {pasted && <PasteReport result={pasted} columns={columns} path={path} onClose={() => setPasted(null)} />}
      <DataGrid
        path={path}
        columns={columns}
        rows={rows as unknown as readonly GridRow[]}
        maxRows={maxRows}
        words={words}
        problems={problems}
        onChange={change}
        onPasted={setPasted}
      />
      {rows.length >= maxRows && <Alert type="info" title={t('grid.full', { count: maxRows })} />}
    </>
  );
}
