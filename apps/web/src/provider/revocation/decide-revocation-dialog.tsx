import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../../api/use-action';
import { CapEffectTable } from '../../desk/cap-effect-table';
import {
  DecideRevocationDocument,
  RevocationPreviewDocument,
  type RevocationListQuery,
  type RevocationVerdict,
} from '../../generated/graphql';
import { Dialog } from '../../ui/dialog';
import { formatDate } from '../../ui/format';
import { InlineProblem } from '../../ui/inline-problem';
import { endText } from '../../wording/end-text';
import { useLocale } from '../../wording/use-locale';
import { PublicPreview } from './public-preview';

/** A revocation as the list shows it. */
export type RevocationRow = RevocationListQuery['revocations']['edges'][number]['node'];

interface DecideRevocationDialogProps {
  revocation: RevocationRow;
  onClose: (decided: boolean) => void;
}

/** The second person decides, with the public page, the ban and the slots before their eyes. */
export function DecideRevocationDialog({ revocation, onClose }: DecideRevocationDialogProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const id = useId();
  const { provider, ground, evidence } = revocation;
  const [{ data }] = useQuery({ query: RevocationPreviewDocument, variables: { providerId: provider.id } });
  const { busy, run } = useAction(DecideRevocationDocument, (answer) => answer.decideRevocation);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const preview = data?.revocationPreview;

  const decide = async (decision: RevocationVerdict) => {
    const text = reason.trim();
    if (decision === 'DECLINED' && !text) {
      setProblem(t('record.revocation.reasonMissing'));
      return;
    }
    const end = await run({ input: { id: revocation.id, decision, ...(text ? { reason: text } : {}) } });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };

  return (
    <Dialog
      width={760}
      title={t('record.revocation.dialog', { name: provider.name })}
      onCancel={() => onClose(false)}
      footer={
        <>
          <Button onClick={() => onClose(false)}>{t('common.cancel')}</Button>
          <Button disabled={busy} onClick={() => void decide('DECLINED')}>
            {t('record.revocation.decline')}
          </Button>
          <Button danger type="primary" loading={busy} disabled={!preview} onClick={() => void decide('CONFIRMED')}>
            {t('record.revocation.confirm')}
          </Button>
        </>
      }
    >
      <InlineProblem text={problem} />
      <p>
        <strong>{t(`record.codes.ground.${ground}`)}</strong>
      </p>
      <h3>{t('record.revocation.evidence')}</h3>
      <p className="read-text">{evidence}</p>
      {preview && (
        <>
          <h2>{t('record.revocation.preview')}</h2>
          <PublicPreview before={preview.before} after={preview.after} />
          <p>
            {t('record.revocation.ban', {
              from: formatDate(preview.banFirstDay, locale),
              until: formatDate(preview.banLastDay, locale),
            })}
          </p>
          <h3 id={`${id}-caps`}>{t('record.revocation.caps')}</h3>
          <CapEffectTable caps={preview.caps} labelledBy={`${id}-caps`} />
        </>
      )}
      {data && !preview && <p>{t('record.revocation.noPreview')}</p>}
      <p className="muted">{t('record.revocation.ifDeclined')}</p>
      <div className="field">
        <label htmlFor={`${id}-reason`}>{t('record.revocation.reason')}</label>
        <Input.TextArea
          id={`${id}-reason`}
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
    </Dialog>
  );
}
