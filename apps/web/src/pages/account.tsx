import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { mutate } from '../api/mutate';
import { SwitchMembershipDocument } from '../generated/graphql';
import { useSession, useViewer } from '../session/session-context';
import { PageHeader } from '../ui/page-header';
import { useLocale } from '../wording/use-locale';
import { InlineProblem } from '../ui/inline-problem';

/** Who one is, and the desks one may work at: one login may belong to several tenants. */
export function Page() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { setViewer } = useSession();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const switchTo = async (membershipId: string) => {
    setBusy(membershipId);
    const answer = await mutate(SwitchMembershipDocument, { input: { membershipId } });
    setBusy(null);
    if (!answer.ok) setProblem(t(`failure.${answer.failure.kind}.text`));
    else if (answer.data.switchMembership.viewer) {
      setViewer(answer.data.switchMembership.viewer);
      void navigate('/');
    } else setProblem(answer.data.switchMembership.userErrors.map(({ message }) => message).join(' '));
  };

  return (
    <div className="page page-narrow">
      <PageHeader title={t('account.title')} lead={`${viewer.name} · ${viewer.email}`} />
      <InlineProblem text={problem} />
      <h2>{t('account.memberships')}</h2>
      <ul className="plain-list ruled-list">
        {viewer.memberships.map(({ id, tenant, organisation, role }) => (
          <li key={id} className="split-row">
            <div>
              <strong>{organisation.name}</strong>
              <div className="muted">
                {locale === 'en' ? tenant.nameEn : tenant.name} · {t(`codes.role.${role}`)}
              </div>
            </div>
            {viewer.active?.id === id ? (
              <span className="muted">{t('account.current')}</span>
            ) : (
              <Button loading={busy === id} disabled={busy !== null} onClick={() => void switchTo(id)}>
                {t('account.switch')}
                <span className="sr-only"> {organisation.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
