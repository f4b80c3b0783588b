import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog';
import { formatInstant } from '../ui/format';
import { useLocale } from '../wording/use-locale';
import { differencesBetween } from './differences';
import { useFactLabels } from './fact-labels';
import { useForm } from './form-context';

const shownAtMost = 12;

interface ConflictDialogProps {
  /** Names a part of the draft, where it is no fact of a form. */
  labelOf?: (path: string) => string;
}

/** Another tab or colleague saved first: shows both sides and lets the person choose; nothing is overwritten silently. */
export function ConflictDialog({ labelOf: ownLabel }: ConflictDialogProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { draft, control } = useForm();
  const factLabel = useFactLabels();
  const labelOf = ownLabel ?? factLabel;
  const { theirs } = draft;
  if (!theirs) return null;

  const differences = differencesBetween(theirs.facts, draft.facts, draft.unsaved);
  return (
    <Dialog
      width={760}
      title={t('conflict.title')}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <div className="dialog-actions">
          <Button onClick={() => control.takeTheirs()}>{t('conflict.takeTheirs')}</Button>
          <Button type="primary" onClick={() => control.keepMine()}>
            {t('conflict.keepMine')}
          </Button>
        </div>
      }
    >
      <p>
        {t(theirs.savedBy ? 'conflict.text' : 'conflict.textUnnamed', {
          who: theirs.savedBy,
          when: formatInstant(theirs.savedAt, locale),
        })}
      </p>
      {differences.length === 0 ? (
        <p>{t('conflict.same')}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('conflict.field')}</th>
              <th scope="col">{t('conflict.theirs')}</th>
              <th scope="col">{t('conflict.mine')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.slice(0, shownAtMost).map(({ path, before, after }) => (
              <tr key={path}>
                <th scope="row">{labelOf(path)}</th>
                <td>{before || t('common.notStated')}</td>
                <td>{after || t('common.notStated')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {differences.length > shownAtMost && <p>{t('conflict.more', { count: differences.length - shownAtMost })}</p>}
    </Dialog>
  );
}
