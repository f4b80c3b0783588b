import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action';
import { ProposeRevocationDocument, type RevocationGround } from '../../generated/graphql';
import { DecisionDialog } from '../../review/decision-dialog';
import { endText } from '../../wording/end-text';
import { grounds } from './grounds';

interface ProposeDialogProps {
  provider: { id: string; name: string };
  onClose: (proposed: boolean) => void;
}

/** Proposes a revocation on a ground, with evidence; another person decides. */
export function ProposeDialog({ provider, onClose }: ProposeDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { busy, run } = useAction(ProposeRevocationDocument, (data) => data.proposeRevocation);
  const [ground, setGround] = useState<RevocationGround>('FALSE_MATERIAL');
  const [evidence, setEvidence] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const confirm = async () => {
    if (!evidence.trim()) {
      setProblem(t('record.propose.missing'));
      return;
    }
    const end = await run({ input: { providerId: provider.id, ground, evidence: evidence.trim() } });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };

  return (
    <DecisionDialog
      title={t('record.propose.title', { name: provider.name })}
      confirm={t('record.propose.confirm')}
      danger
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={() => onClose(false)}
    >
      <p>{t('record.propose.text')}</p>
      <div className="field">
        <label htmlFor={`${id}-ground`}>{t('record.propose.ground')}</label>
        <select
          id={`${id}-ground`}
          className="plain-select"
          value={ground}
          onChange={(event) => setGround(grounds.find((one) => one === event.target.value) ?? ground)}
        >
          {grounds.map((one) => (
            <option key={one} value={one}>
              {t(`record.codes.ground.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-evidence`}>{t('record.propose.evidence')}</label>
        <div className="field-hint" id={`${id}-hint`}>
          {t('record.propose.evidenceHint')}
        </div>
        <Input.TextArea
          id={`${id}-evidence`}
          aria-describedby={`${id}-hint`}
          rows={5}
          maxLength={5000}
          value={evidence}
          onChange={(event) => setEvidence(event.target.value)}
        />
      </div>
    </DecisionDialog>
  );
}
