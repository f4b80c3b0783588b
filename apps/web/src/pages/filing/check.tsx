import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAction } from '../../api/use-action';
import { CheckView } from '../../application/check-view';
import { byMaterial } from '../../application/sections';
import { SubmitForm } from '../../application/submit-form';
import { useFilingForm } from '../../filing/filing-form-context';
import { sectionOfField } from '../../filing/form-read-back';
import { useFormReadBack } from '../../filing/use-form-read-back';
import { SubmitFilingDocument } from '../../generated/graphql';
import { useLocale } from '../../wording/use-locale';

/** The whole form read back, what the rules say about it, the desks it will pass, and the confirmation. */
export function Page() {
  const { t } = useTranslation();
  const { words } = useLocale();
  const navigate = useNavigate();
  const { filing, form, content, facts, evaluation } = useFilingForm();
  const sections = useFormReadBack(form, facts, content);
  const { run } = useAction(SubmitFilingDocument, (data) => data.submitFiling);
  const { id, channel, status, abilities } = filing;
  const desks = content.filing?.routes[channel].stages.map(({ title }) => words(title)) ?? [];

  return (
    <CheckView evaluation={evaluation} sections={sections}>
      <SubmitForm
        outcome={evaluation.outcome}
        next={[
          t('submit.next.frozen'),
          t('submit.next.evaluated'),
          t('filing.submit.desks', { desks: desks.join(t('filing.submit.then')) }),
          t('submit.next.returned'),
        ]}
        button={t(status === 'RETURNED' ? 'submit.resubmit' : 'submit.submit')}
        notAllowed={abilities.includes('SUBMIT') ? null : t('filing.submit.notAllowed')}
        run={(draftVersion) => run({ input: { id, draftVersion } })}
        onDone={() => navigate(`/filings/${id}/progress`)}
        fieldOf={(path, current) => {
          const field = byMaterial(path, current);
          return sectionOfField(form, field) === null ? null : field;
        }}
      />
    </CheckView>
  );
}
