import { Checkbox, Input } from 'antd';
import type { CertificateLevel } from '@shidian/rules/certification-programme.js';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../api/use-action';
import {
  CertificateCorrectionPreviewDocument,
  IssueGroundDocument,
  ProposeCertificateCorrectionDocument,
  type CorrectionReason,
} from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';
import { PublicViews } from './public-views';
import type { CertificateRecord } from './revoke-dialog';

const reasons = ['NAME_MISWRITTEN', 'NAME_CHANGED', 'DIRECTIONS_WRONG'] as const satisfies readonly CorrectionReason[];

interface ProposeProps {
  certificate: CertificateRecord;
  onClose: (proposed: boolean) => void;
}

/** Proposes to correct name or directions, with what the public will see; another person decides. */
export function CorrectDialog({ certificate, onClose }: ProposeProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const id = useId();
  const { id: certificateId, number } = certificate;
  const [reason, setReason] = useState<CorrectionReason>('NAME_MISWRITTEN');
  const [holderName, setHolderName] = useState(certificate.holderName);
  const [directions, setDirections] = useState(certificate.directions.map((one) => one.id));
  const [evidence, setEvidence] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { busy, run } = useAction(ProposeCertificateCorrectionDocument, (data) => data.proposeCertificateCorrection);
  const [{ data: ground }] = useQuery({ query: IssueGroundDocument });
  const [{ data }] = useQuery({
    query: CertificateCorrectionPreviewDocument,
    variables: { certificateId, reason, holderName, directions },
  });
  const levels = ground?.examProgrammes.find(({ programme }) => programme.id === certificate.programmeId)?.levels;
  const level = ((levels ?? []) as readonly CertificateLevel[]).find((one) => one.id === certificate.level.id);
  const preview = data?.certificateCorrectionPreview;

  const confirm = async () => {
    if (!evidence.trim()) return setProblem(t('issue.correct.missing'));
    const end = await run({ input: { certificateId, reason, evidence: evidence.trim(), holderName, directions } });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };

  return (
    <DecisionDialog
      title={t('issue.correct.title', { number })}
      confirm={t('issue.correct.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      <p>{t('issue.correct.text')}</p>
      <div className="field">
        <label htmlFor={`${id}-reason`}>{t('issue.correct.reason')}</label>
        <select
          id={`${id}-reason`}
          className="plain-select"
          value={reason}
          onChange={(event) => setReason(reasons.find((one) => one === event.target.value) ?? reason)}
        >
          {reasons.map((one) => (
            <option key={one} value={one}>
              {t(`issue.codes.correction.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-name`}>{t('issue.correct.name')}</label>
        <Input
          id={`${id}-name`}
          maxLength={100}
          value={holderName}
          onChange={(event) => setHolderName(event.target.value)}
        />
      </div>
      {level && level.directions.length > 0 && (
        <fieldset className="field">
          <legend>{t('issue.correct.directions')}</legend>
          <Checkbox.Group
            value={directions}
            onChange={(chosen) => setDirections(chosen)}
            options={level.directions.map((one) => ({ value: one.id, label: words(one.title) }))}
          />
        </fieldset>
      )}
      <div className="field">
        <label htmlFor={`${id}-evidence`}>{t('issue.correct.evidence')}</label>
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
