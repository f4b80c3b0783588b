import { useTranslation } from 'react-i18next';
import { isSchool, useViewer } from '../session/session-context';
import { SectionTabs } from '../ui/section-tabs';

/** The pages about certificates; a school sees those of its own candidates, and no batch. */
export function IssueTabs() {
  const { t } = useTranslation();
  const viewer = useViewer();
  if (isSchool(viewer)) return null;
  return (
    <SectionTabs
      label={t('issue.tabs.title')}
      tabs={[
        { to: '/issuing', label: t('issue.tabs.batches') },
        { to: '/issued', label: t('issue.tabs.register') },
        { to: '/issuing/proposals', label: t('issue.tabs.proposals') },
      ]}
    />
  );
}
