import { Switch } from 'antd';
import { useTranslation } from 'react-i18next';

/** Shows all of a submission, or only what changed since it was returned. */
export function ChangedSwitch({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <span className="changed-switch">
      <Switch id="changed-only" checked={checked} aria-labelledby="changed-only-label" onChange={onChange} />
      <label id="changed-only-label" htmlFor="changed-only">
        {t('workbench.changedOnly')}
      </label>
    </span>
  );
}
