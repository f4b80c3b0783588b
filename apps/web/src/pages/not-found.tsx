import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Problem } from '../ui/route-states';

/** An address that leads nowhere. */
export function Page() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Problem
      title={t('failure.notFound.title')}
      text={t('failure.notFound.text')}
      action={{ label: t('common.toStart'), onClick: () => void navigate('/') }}
    />
  );
}
