import type { TeamMember } from '@shidian/rules/facts/pilot-application.js';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { GridColumn } from '../ui/grid/columns';
import type { Preview } from './roster-upload';

interface RosterPreviewProps {
  preview: Preview;
  columns: readonly GridColumn[];
  current: readonly TeamMember[];
  maxRows: number;
  onTake: (rows: TeamMember[]) => void;
  onClose: () => void;
}

/** What an uploaded roster holds: errors at their rows, then a choice between replacing and appending. */
export function RosterPreview({ preview, columns, current, maxRows, onTake, onClose }: RosterPreviewProps) {
  const { t } = useTranslation();
  // In the shape of the facts' team, as the API's description says.
  const members = preview.rows as TeamMember[];
  const titleOf = (key: string | null | undefined) =>
    columns.find((column) => column.key === key)?.title ?? key ?? t('team.preview.wholeRow');
  const fits = (rows: readonly TeamMember[]) => rows.length <= maxRows;

  return (
    <section className="roster-preview" aria-labelledby="roster-preview-title">
      <h2 id="roster-preview-title">
        {t('team.preview.title', {
          rows: members.length,
          errors: preview.errors.filter(({ severity }) => severity === 'error').length,
        })}
      </h2>
      {preview.errors.length > 0 && (
        <div className="grid-scroll" tabIndex={0} role="region" aria-labelledby="roster-preview-title">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('team.preview.row')}</th>
                <th scope="col">{t('team.preview.column')}</th>
                <th scope="col">{t('team.preview.problem')}</th>
              </tr>
            </thead>
            <tbody>
              {preview.errors.map((error, index) => (
                <tr key={index}>
                  <td>{error.row}</td>
                  <td>{titleOf(error.column)}</td>
                  <td>{error.message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="dialog-actions">
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        {current.length > 0 && (
          <Button
            disabled={members.length === 0 || !fits([...current, ...members])}
            onClick={() => onTake([...current, ...members])}
          >
            {t('team.preview.append')}
          </Button>
        )}
        <Button type="primary" disabled={members.length === 0 || !fits(members)} onClick={() => onTake(members)}>
          {current.length > 0 ? t('team.preview.replace') : t('team.preview.take')}
        </Button>
      </div>
    </section>
  );
}
