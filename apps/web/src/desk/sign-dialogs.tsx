import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { RecuseFromFilingDocument, SignFilingDocument, type SignOffVerdict } from '../generated/graphql';
import { useDesk } from './desk-context';
import { ReasonDialog } from './reason-dialog';

interface DialogProps {
  onClose: () => void;
  onDone: () => void;
}

/** A department signs the step, or objects to it with its reason; either stays. */
export function SignDialog({ verdict, onClose, onDone }: DialogProps & { verdict: SignOffVerdict }) {
  const { t } = useTranslation();
  const { filing, target } = useDesk();
  const { busy, run } = useAction(SignFilingDocument, (data) => data.signFiling);
  const objects = verdict === 'OBJECTED';
  return (
    <ReasonDialog
      title={t(objects ? 'desk.signOff.objectTitle' : 'desk.signOff.signTitle', { name: filing.applicant.name })}
      text={t(objects ? 'desk.signOff.objectText' : 'desk.signOff.signText')}
      label={t(objects ? 'desk.signOff.reason' : 'desk.signOff.reasonOptional')}
      confirm={t(objects ? 'desk.signOff.objectConfirm' : 'desk.signOff.signConfirm')}
      danger={objects}
      busy={busy}
      {...(objects ? { missing: t('desk.signOff.reasonMissing') } : {})}
      maxLength={2000}
      run={(reason) => run({ input: { ...target, verdict, ...(reason ? { reason } : {}) } })}
      onClose={onClose}
      onDone={onDone}
    />
  );
}

/** An officer with a conflict of interest stays away from the filing for good. */
export function RecuseDialog({ onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const { filing } = useDesk();
  const { busy, run } = useAction(RecuseFromFilingDocument, (data) => data.recuseFromFiling);
  return (
    <ReasonDialog
      title={t('desk.recuse.title')}
      text={t('desk.recuse.text')}
      label={t('desk.recuse.reason')}
      confirm={t('desk.recuse.confirm')}
      danger
      busy={busy}
      missing={t('desk.recuse.reasonMissing')}
      maxLength={500}
      run={(reason) => run({ input: { id: filing.id, reason } })}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
