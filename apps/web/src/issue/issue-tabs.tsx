import { useTranslation } from 'react-i18next';
import { SectionTabs } from '../ui/section-tabs';

/** The pages about issuing. */
export function IssueTabs() {
  const { t } = useTranslation();
  return (
    <SectionTabs
      label={t('issue.tabs.title')}
      tabs={[
        { to: '/issuing', label: t('issue.tabs.batches') },
        { to: '/issuing/proposals', label: t('issue.tabs.proposals') },
      ]}
    />
  );
}
