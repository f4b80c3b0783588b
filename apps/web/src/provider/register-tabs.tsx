import { useTranslation } from 'react-i18next';
import { useViewer } from '../session/session-context';
import { SectionTabs } from '../ui/section-tabs';

/** The officers' pages about the register; the Association has no part in what the others show. */
export function RegisterTabs() {
  const { t } = useTranslation();
  const viewer = useViewer();
  if (viewer.active?.organisation.kind === 'ASSOCIATION') return null;
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
