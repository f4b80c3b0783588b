import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../api/use-action';
import {
  CertificateCorrectionPreviewDocument,
  CertificateRevocationPreviewDocument,
  DecideCertificateProposalDocument,
  type CertificateProposalFieldsFragment,
} from '../generated/graphql';
import { Dialog } from '../ui/dialog';
import { InlineProblem } from '../ui/inline-problem';
import { endText } from '../wording/end-text';
import { ProposalLines } from './proposal-lines';
import { PublicViews } from './public-views';

interface DecideProps {
  proposal: CertificateProposalFieldsFragment;
  onClose: (decided: boolean) => void;
}

/** The second person decides, with what the public will see before their eyes. */
export function DecideDialog({ proposal, onClose }: DecideProps) {
  const { t } = useTranslation();
  const id = useId();
  const { kind, certificate, holderName, directions } = proposal;
  const asked = { certificateId: certificate.id, reason: proposal.reason.code };
  const [revocation] = useQuery({
    query: CertificateRevocationPreviewDocument,
    variables: asked,
    pause: kind !== 'REVOKE',
  });
  const [correction] = useQuery({
    query: CertificateCorrectionPreviewDocument,
    variables: { ...asked, holderName, directions },
    pause: kind !== 'CORRECT',
  });
  const { busy, run } = useAction(DecideCertificateProposalDocument, (answer) => answer.decideCertificateProposal);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const preview =
    kind === 'REVOKE' ? revocation.data?.certificateRevocationPreview : correction.data?.certificateCorrectionPreview;
  const looked = revocation.data ?? correction.data;

  const decide = async (decision: 'CONFIRMED' | 'DECLINED') => {
    const text = reason.trim();
    if (decision === 'DECLINED' && !text) return setProblem(t('issue.proposals.reasonMissing'));
    const end = await run({ input: { id: proposal.id, decision, ...(text ? { reason: text } : {}) } });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };

  return (
    <Dialog
      width={760}
      title={t('issue.proposals.dialog', { kind: t(`issue.codes.kind.${kind}`), number: certificate.number })}
      onCancel={() => onClose(false)}
      footer={
        <>
          <Button onClick={() => onClose(false)}>{t('common.cancel')}</Button>
          <Button disabled={busy} onClick={() => void decide('DECLINED')}>
            {t('issue.proposals.decline')}
          </Button>
          <Button
            danger={kind === 'REVOKE'}
            type="primary"
            loading={busy}
            disabled={!preview}
            onClick={() => void decide('CONFIRMED')}
          >
            {t('issue.proposals.confirm')}
          </Button>
        </>
      }
    >
      <InlineProblem text={problem} />
      <ProposalLines proposal={proposal} />
      {preview && <PublicViews {...preview} />}
      {looked && !preview && <p>{t('issue.proposals.noPreview')}</p>}
      <div className="field">
        <label htmlFor={id}>{t('issue.proposals.reason')}</label>
        <Input.TextArea
          id={id}
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
    </Dialog>
  );
}
