import { useTranslation } from 'react-i18next';
import type { CertificateViewFieldsFragment } from '../generated/graphql';
import { StatusTag } from '../ui/status-tag';
import { useLocale } from '../wording/use-locale';
import { certificateTones } from './tones';

interface PublicViewsProps {
  before: CertificateViewFieldsFragment;
  after: CertificateViewFieldsFragment;
  successor?: CertificateViewFieldsFragment | null;
  mayEnrolAgain: boolean;
}

/** What whoever verifies is told now, and what they would be told. */
export function PublicViews({ before, after, successor, mayEnrolAgain }: PublicViewsProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const views = [
    ['before', before],
    ['after', after],
    ...(successor ? ([['successor', successor]] as const) : []),
  ] as const;
  return (
    <>
      <h3>{t('issue.preview.title')}</h3>
      <div className="preview-columns" data-testid="certificate-preview">
        {views.map(([which, view]) => (
          <div key={which} data-view={which} data-status={view.status}>
            <h4>{t(`issue.preview.${which}`)}</h4>
            <p>
              <StatusTag tone={certificateTones[view.status]}>{t(`issue.codes.certificate.${view.status}`)}</StatusTag>{' '}
              {view.reason && words(view.reason.title)}
            </p>
            <p>
              {view.number ?? t('issue.preview.newNumber')}
              <br />
              {[view.holderName, ...view.directions.map(({ title }) => words(title))].join(' · ')}
            </p>
          </div>
        ))}
      </div>
      {mayEnrolAgain && <p className="muted">{t('issue.preview.again')}</p>}
    </>
  );
}
