import { useTranslation } from 'react-i18next';
import type { PublicPreviewFieldsFragment } from '../../generated/graphql';
import { Verdict } from '../../register/verdict';

interface PublicPreviewProps {
  before: PublicPreviewFieldsFragment;
  after: PublicPreviewFieldsFragment;
}

/** The public page as it is, and as it would be. */
export function PublicPreview({ before, after }: PublicPreviewProps) {
  const { t } = useTranslation();
  return (
    <div className="preview-columns" data-testid="public-preview">
      {([before, after] as const).map((entry, index) => (
        <div key={entry.status}>
          <h3>{t(index === 0 ? 'record.revocation.before' : 'record.revocation.after')}</h3>
          <Verdict name={entry.name} status={entry.status} since={entry.since}>
            <p className="muted">
              {entry.filingNumber} · {entry.place}
            </p>
          </Verdict>
        </div>
      ))}
    </div>
  );
}
