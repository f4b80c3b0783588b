import { useTranslation } from 'react-i18next';
import type { ItemLineFieldsFragment } from '../generated/graphql';
import { formatDate } from '../ui/format';
import { useLocale } from '../wording/use-locale';
import { withDeputy } from '../wording/with-deputy';

/** Decisions to revoke that the second person declined: what was decided, and why it came to nothing. */
export function FormerDecisions({ former }: { former: ItemLineFieldsFragment['formerDecisions'] }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  if (former.length === 0) return null;
  return (
    <ul className="plain-list former-decisions">
      {former.map((one) => (
        <li key={one.declinedAt} className="muted">
          {t('evaluation.former.declined', {
            decision: t(`evaluation.codes.proposal.${one.decision}`),
            reason: one.declinedReason,
          })}{' '}
          {[one.declinedBy && withDeputy(t, one.declinedBy, one.declinedFor), formatDate(one.declinedAt, locale)]
            .filter(Boolean)
            .join(' · ')}
        </li>
      ))}
    </ul>
  );
}
