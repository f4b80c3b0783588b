import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSize } from '../ui/format';
import { isChanged, type ReadFile, type ReadSection, type ReadTable, type ReadValue } from './read-back';

interface ReadBackViewProps {
  section: ReadSection;
  /** Facts changed since the last submission. */
  changed?: readonly string[];
  /** What can be done with a fact, e.g. name a defect. */
  action?: (path: string, label: string) => ReactNode;
}

const none: readonly string[] = [];

function Files({ files }: { files: readonly ReadFile[] }) {
  return (
    <ul className="plain-list">
      {files.map(({ id, name, size }) => (
        <li key={id}>
          <a href={`/files/${id}`} target="_blank" rel="noreferrer">
            {name}
          </a>{' '}
          <small className="muted">{formatSize(size)}</small>
        </li>
      ))}
    </ul>
  );
}

function Changed() {
  const { t } = useTranslation();
  return <span className="changed-mark">{t('readBack.changed')}</span>;
}

function Values({
  values,
  changed = none,
  action,
}: Omit<ReadBackViewProps, 'section'> & { values: readonly ReadValue[] }) {
  const { t } = useTranslation();
  return (
    <dl className="read-values">
      {values.map(({ path, label, value, files }) => (
        <div key={path} data-path={path} className={isChanged(path, changed) ? 'read-changed' : undefined}>
          <dt>
            {label} {isChanged(path, changed) && <Changed />}
          </dt>
          <dd>
            {files && files.length > 0 ? (
              <Files files={files} />
            ) : (
              <span className={value === null ? 'muted' : 'read-text'}>
                {value ?? t(files ? 'materials.none' : 'common.notStated')}
              </span>
            )}
            {action?.(path, label)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Table({ table, changed = none, action }: Omit<ReadBackViewProps, 'section'> & { table: ReadTable }) {
  const { t } = useTranslation();
  if (table.rows.length === 0) {
    return (
      <p className="muted" data-path={table.path}>
        {t('common.notStated')} {action?.(table.path, t('readBack.list'))}
      </p>
    );
  }
  return (
    <div className="grid-scroll" tabIndex={0} role="region" aria-label={t('readBack.table', { section: table.title })}>
      <table className="plain-table read-table">
        <thead>
          <tr>
            <th scope="col">{t('grid.row')}</th>
            {table.columns.map(({ key, title }) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
            {action && <th scope="col">{t('grid.actions')}</th>}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ path, cells }) => {
            const number = Number(path.split('.').at(-1)) + 1;
            return (
              <tr key={path} data-path={path} className={isChanged(path, changed) ? 'read-changed' : undefined}>
                <td>
                  {number} {isChanged(path, changed) && <Changed />}
                </td>
                {cells.map((cell, index) => (
                  <td key={table.columns[index]?.key} className={cell === null ? 'muted' : undefined}>
                    {cell ?? t('common.notStated')}
                  </td>
                ))}
                {action && <td>{action(path, t('fields.row', { row: number }))}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** A section read back: its lists and its values. */
export function ReadBackView({ section, ...rest }: ReadBackViewProps) {
  return (
    <>
      {section.tables.map((table) => (
        <Table key={table.path} table={table} {...rest} />
      ))}
      {section.values.length > 0 && <Values values={section.values} {...rest} />}
    </>
  );
}
