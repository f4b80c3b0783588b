import { useTranslation } from 'react-i18next';
import { SectionTabs } from '../ui/section-tabs';

/** The officers' pages about the register. */
export function RegisterTabs() {
  const { t } = useTranslation();
  return (
    <SectionTabs
      label={t('record.tabs.title')}
      tabs={[
        { to: '/providers', label: t('record.tabs.providers') },
        { to: '/changes', label: t('record.tabs.changes') },
        { to: '/revocations', label: t('record.tabs.revocations') },
        { to: '/bans', label: t('record.tabs.bans') },
      ]}
    />
  );
}
