import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAction } from '../../api/use-action';
import { useApplication } from '../../application/application-context';
import { CheckView } from '../../application/check-view';
import { byMaterial, sectionOfPath } from '../../application/sections';
import { SubmitForm } from '../../application/submit-form';
import { useReadBack } from '../../application/use-read-back';
import { SubmitApplicationDocument } from '../../generated/graphql';

/** Everything as it will be submitted, what the rules say about it, what happens next, and the confirmation. */
export function Page() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { application, content, draft, evaluation } = useApplication();
  const sections = useReadBack(draft.facts, content);
  const { run } = useAction(SubmitApplicationDocument, (data) => data.submitPilotApplication);
  const { id } = application;

  return (
    <CheckView evaluation={evaluation} sections={sections}>
      <SubmitForm
        outcome={evaluation.outcome}
        next={[
          t('submit.next.frozen'),
          t('submit.next.evaluated'),
          t('submit.next.reviewed'),
          t('submit.next.returned'),
        ]}
        button={t(application.status === 'RETURNED' ? 'submit.resubmit' : 'submit.submit')}
        notAllowed={application.abilities.includes('SUBMIT') ? null : t('submit.notAllowed')}
        run={(draftVersion) => run({ input: { id, draftVersion } })}
        onDone={() => navigate(`/applications/${id}/progress`)}
        fieldOf={(path, facts) => {
          const field = byMaterial(path, facts);
          return sectionOfPath(field) === null ? null : field;
        }}
      />
    </CheckView>
  );
}
