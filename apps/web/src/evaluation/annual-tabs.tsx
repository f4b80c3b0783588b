import { useTranslation } from 'react-i18next';
import { SectionTabs } from '../ui/section-tabs';

/** The officers' pages about the year. */
export function AnnualTabs() {
  const { t } = useTranslation();
  return (
    <SectionTabs
      label={t('evaluation.tabs.title')}
      tabs={[
        { to: '/evaluations', label: t('evaluation.tabs.runs') },
        { to: '/reports', label: t('evaluation.tabs.reports') },
      ]}
    />
  );
}
