import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProviderStatus } from '../generated/graphql';
import { formatDate } from '../ui/format';
import { providerTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';

/** Marks that differ in shape, not only in colour. */
const marks: Record<ProviderStatus, string> = { IN_FORCE: '✓', REVOKED: '✕', ENDED: '–' };

interface VerdictProps {
  name: string;
  status: ProviderStatus;
  since: string;
  children?: ReactNode;
}

/** Whether the filing holds, in one mark, one word and one sentence: the answer that people come for. */
export function Verdict({ name, status, since, children }: VerdictProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <div className={`verdict verdict-${providerTones[status]}`} data-status={status}>
      <span className="verdict-mark" aria-hidden="true">
        {marks[status]}
      </span>
      <div>
        <p className="verdict-word">{t(`register.verdict.${status}`)}</p>
        <p className="verdict-name">{name}</p>
        <p>{t(`register.verdictText.${status}`, { date: formatDate(since, locale) })}</p>
        {children}
      </div>
    </div>
  );
}
