import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { SaveIndicator } from '../ui/save-indicator';
import type { SaveState } from './draft-session';
import { useForm } from './form-context';

const tones: Record<SaveState, 'quiet' | 'busy' | 'good' | 'bad'> = {
  saved: 'good',
  dirty: 'quiet',
  saving: 'busy',
  offline: 'bad',
  conflict: 'bad',
  refused: 'bad',
  expired: 'bad',
  closed: 'bad',
};

/** Whether what is typed is saved. */
export function DraftIndicator() {
  const { t } = useTranslation();
  const { draft, control } = useForm();
  return (
    <div className="draft-indicator">
      <SaveIndicator tone={tones[draft.state]} text={t(`codes.saveState.${draft.state}`)} />
      {draft.state === 'offline' && (
        <Button size="small" onClick={control.retry}>
          {t('common.tryAgain')}
        </Button>
      )}
    </div>
  );
}
