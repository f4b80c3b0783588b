import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

/** Classes and placements, side by side. */
export function TrainingTabs() {
  const { t } = useTranslation();
  return (
    <nav className="queue-views" aria-label={t('training.views')}>
      <NavLink to="/training" end>
        {t('training.classes')}
      </NavLink>
      <NavLink to="/placements">{t('training.placements')}</NavLink>
    </nav>
  );
}
