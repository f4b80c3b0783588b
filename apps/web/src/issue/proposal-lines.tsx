import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CertificateProposalFieldsFragment, CorrectionReason } from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { isOneOf } from '../ui/is-one-of';
import { StatusTag } from '../ui/status-tag';
import { useLocale } from '../wording/use-locale';
import { proposalTones } from './tones';

const corrections = [
  'NAME_MISWRITTEN',
  'NAME_CHANGED',
  'DIRECTIONS_WRONG',
] as const satisfies readonly CorrectionReason[];

/** One proposal: what was proposed on what evidence, who decided, and what came of it. */
export function ProposalLines({ proposal }: { proposal: CertificateProposalFieldsFragment }) {
  const { t } = useTranslation();
  const { locale, words } = useLocale();
  const { kind, status, reason, evidence, holderName, proposedBy, proposedAt, decidedBy, decidedAt } = proposal;
  // What the public is told of a correction says that it was made; until then it is only why.
  const why =
    status !== 'CONFIRMED' && isOneOf(corrections)(reason.code)
      ? t(`issue.codes.correction.${reason.code}`)
      : words(reason.title);
  return (
    <>
      <p>
        <strong>{t(`issue.codes.kind.${kind}`)}</strong>{' '}
        <StatusTag tone={proposalTones[status]}>{t(`issue.codes.proposal.${status}`)}</StatusTag> {why}
      </p>
      {holderName && holderName !== proposal.certificateHolder && (
        <p>{t('issue.proposals.holder', { name: holderName })}</p>
      )}
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
