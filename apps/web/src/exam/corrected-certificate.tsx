import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CorrectedCertificateFieldsFragment } from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { useLocale } from '../wording/use-locale';

interface CorrectedCertificateProps {
  certificate: CorrectedCertificateFieldsFragment;
  /** Whether the certificate's own page is open: then it needs no link to itself. */
  here?: boolean;
}

/** Says that a result was corrected after its certificate was issued, and asks the certifying body to decide what follows. */
export function CorrectedCertificate({ certificate, here = false }: CorrectedCertificateProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { certificateId, number, state, correctedAt } = certificate;
  return (
    <p className="corrected-certificate" data-corrected={state}>
      <StatusTag tone={state === 'NOW_FAILED' ? 'bad' : 'warn'}>{t(`exam.afterIssue.tag.${state}`)}</StatusTag>{' '}
      {t(`exam.afterIssue.text.${state}`, { at: formatInstant(correctedAt, locale) })}{' '}
      {!here && <Link to={`/issued/${certificateId}`}>{number}</Link>}
    </p>
  );
}
