import { useTranslation } from 'react-i18next';
import { useViewer } from '../session/session-context';
import { SectionTabs } from '../ui/section-tabs';

/** The pages about candidates; rosters are for who enrols. */
export function CandidateTabs() {
  const { t } = useTranslation();
  const { permissions } = useViewer();
  const rosters = permissions.includes('candidate:enrol')
    ? [{ to: '/rosters', label: t('candidate.tabs.rosters') }]
    : [];
  return (
    <SectionTabs
      label={t('candidate.tabs.title')}
      tabs={[{ to: '/candidates', label: t('candidate.tabs.candidates') }, ...rosters]}
    />
  );
}
