import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../api/use-action';
import {
  CertificateRevocationPreviewDocument,
  ProposeCertificateRevocationDocument,
  type CertificateRecordQuery,
} from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';
import { PublicViews } from './public-views';

/** A certificate as its page shows it. */
export type CertificateRecord = NonNullable<CertificateRecordQuery['certificate']>;

interface ProposeProps {
  certificate: CertificateRecord;
  onClose: (proposed: boolean) => void;
}

/** Proposes to revoke, with what the public will see; another person decides. */
export function RevokeDialog({ certificate, onClose }: ProposeProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const id = useId();
  const { revocationReasons: reasons, id: certificateId, number } = certificate;
  const [reason, setReason] = useState(reasons[0]?.code ?? '');
  const [evidence, setEvidence] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { busy, run } = useAction(ProposeCertificateRevocationDocument, (data) => data.proposeCertificateRevocation);
  const [{ data }] = useQuery({
    query: CertificateRevocationPreviewDocument,
    variables: { certificateId, reason },
  });
  const preview = data?.certificateRevocationPreview;

  const confirm = async () => {
    if (!reason) return setProblem(t('issue.revoke.nothing'));
    if (!evidence.trim()) return setProblem(t('issue.revoke.missing'));
    const end = await run({ input: { certificateId, reason, evidence: evidence.trim() } });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };

  return (
    <DecisionDialog
      title={t('issue.revoke.title', { number })}
      confirm={t('issue.revoke.confirm')}
      danger
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      <p>{t('issue.revoke.text')}</p>
      <div className="field">
        <label htmlFor={`${id}-reason`}>{t('issue.revoke.reason')}</label>
        <select
          id={`${id}-reason`}
          className="plain-select"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        >
          {reasons.map(({ code, title }) => (
            <option key={code} value={code}>
              {words(title)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-evidence`}>{t('issue.revoke.evidence')}</label>
        <Input.TextArea
          id={`${id}-evidence`}
          rows={4}
          maxLength={5000}
          value={evidence}
          onChange={(event) => setEvidence(event.target.value)}
        />
      </div>
      {preview && <PublicViews {...preview} />}
    </DecisionDialog>
  );
}
