import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DelegationsDocument } from '../generated/graphql';
import { useViewer } from '../session/session-context';
import { useLocale } from '../wording/use-locale';

/** Says for whom the viewer acts today, beside themselves, and who acts for them. */
export function DelegationBanner() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const viewer = useViewer();
  const [{ data }] = useQuery({
    query: DelegationsDocument,
    pause: !viewer.permissions.includes('delegation:manage'),
  });
  const inForce = (data?.delegations ?? []).filter(({ state }) => state === 'IN_FORCE');
  if (inForce.length === 0) return null;
  return (
    <div className="delegation-banner" role="status" lang={locale}>
      {inForce.map((delegation) => (
        <p key={delegation.id} data-given={delegation.given}>
          {delegation.given
            ? t('desk.delegation.bannerGiven', { who: delegation.delegateName, until: delegation.endsOn })
            : t('desk.delegation.bannerTaken', {
                who: delegation.ownerName,
                office: delegation.organisation.name,
                until: delegation.endsOn,
              })}{' '}
          <Link to="/delegations">{t('desk.delegation.manage')}</Link>
        </p>
      ))}
    </div>
  );
}
