import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { useAction } from '../../api/use-action';
import { DelegationForm } from '../../desk/delegation-form';
import { DelegationList } from '../../desk/delegation-list';
import { DelegationsDocument, EndDelegationDocument, type DelegationFieldsFragment } from '../../generated/graphql';
import { DecisionDialog } from '../../review/decision-dialog';
import { PageHeader } from '../../ui/page-header';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { endText } from '../../wording/end-text';
import '../../styles/desk.css';

interface EndDialogProps {
  delegation: DelegationFieldsFragment;
  onClose: () => void;
  onDone: () => void;
}

/** Ends a delegation before its last day. */
function EndDialog({ delegation, onClose, onDone }: EndDialogProps) {
  const { t } = useTranslation();
  const { busy, run } = useAction(EndDelegationDocument, (data) => data.endDelegation);
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async () => {
    const end = await run({ input: { id: delegation.id } });
    if (end?.kind === 'done') onDone();
    else if (end) setProblem(endText(t, end));
  };
  return (
    <DecisionDialog
      title={t('desk.delegation.endTitle', { who: delegation.delegateName })}
      confirm={t('desk.delegation.endConfirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t('desk.delegation.endText', { who: delegation.delegateName })}</p>
    </DecisionDialog>
  );
}

/** Who acts for the viewer, and for whom the viewer acts. */
export function Page() {
  const { t } = useTranslation();
  const [{ data, error }, again] = useQuery({ query: DelegationsDocument });
  const [ending, setEnding] = useState<DelegationFieldsFragment | null>(null);
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  if (!data) return <RoutePending />;
  return (
    <div className="page">
      <PageHeader title={t('desk.delegation.title')} lead={t('desk.delegation.lead')} />
      <DelegationForm onDone={() => again()} />
      <DelegationList
        title={t('desk.delegation.given')}
        empty={t('desk.delegation.noneGiven')}
        delegations={data.delegations.filter(({ given }) => given)}
        onEnd={setEnding}
      />
      <DelegationList
        title={t('desk.delegation.taken')}
        empty={t('desk.delegation.noneTaken')}
        delegations={data.delegations.filter(({ given }) => !given)}
      />
      {ending && (
        <EndDialog
          delegation={ending}
          onClose={() => setEnding(null)}
          onDone={() => {
            setEnding(null);
            again();
          }}
        />
      )}
    </div>
  );
}
