import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CertificateProposalFieldsFragment } from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { useLocale } from '../wording/use-locale';
import { proposalTones } from './tones';

/** One proposal: what was proposed on what evidence, who decided, and what came of it. */
export function ProposalLines({ proposal }: { proposal: CertificateProposalFieldsFragment }) {
  const { t } = useTranslation();
  const { locale, words } = useLocale();
  const { kind, status, reason, evidence, holderName, proposedBy, proposedAt, decidedBy, decidedAt } = proposal;
  return (
    <>
      <p>
        <strong>{t(`issue.codes.kind.${kind}`)}</strong>{' '}
        <StatusTag tone={proposalTones[status]}>{t(`issue.codes.proposal.${status}`)}</StatusTag> {words(reason.title)}
      </p>
      {holderName && <p>{t('issue.proposals.holder', { name: holderName })}</p>}
      <p className="read-text">{evidence}</p>
      <p className="muted">
        {t('issue.record.proposed', { who: proposedBy, at: formatInstant(proposedAt, locale) })}
        {decidedBy &&
          decidedAt &&
          ` · ${t('issue.record.decided', { who: decidedBy, at: formatInstant(decidedAt, locale) })}`}
        {proposal.decisionReason && ` · ${proposal.decisionReason}`}
      </p>
      {proposal.successor && (
        <p>
          <Link to={`/issued/${proposal.successor.id}`}>
            {t('issue.record.successor', { number: proposal.successor.number })}
          </Link>
        </p>
      )}
    </>
  );
}
