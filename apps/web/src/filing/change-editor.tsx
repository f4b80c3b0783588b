import type { Form, Material, PackageContent } from '@shidian/rules/package.js';
import { Fragment, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '../api/idempotency-key';
import { useAction } from '../api/use-action';
import { ConflictDialog } from '../application/conflict-dialog';
import { DraftSession } from '../application/draft-session';
import { FormContext, type OpenForm } from '../application/form-context';
import { SubmitForm } from '../application/submit-form';
import { useDraftLifecycle } from '../application/use-draft-lifecycle';
import { SubmitProviderChangeDocument } from '../generated/graphql';
import { useFocusTarget } from '../ui/use-focus-target';
import { useLocale } from '../wording/use-locale';
import { changeSchema } from './change-form';
import { uploadToChange } from './change-materials';
import { ChangeRecord, type ReportedChange } from './change-record';
import { partWith, type FormFacts } from './fact-path';
import { FormFields } from './fields/form-fields';
import { FieldsContext, type OpenFields } from './filing-form-context';
import { sectionOfField } from './form-read-back';
import { changeDraftOf, changeFacts, saveChangeOf } from './save-change';

interface ChangeEditorProps {
  change: ReportedChange;
  form: Form;
  /** The package of the filings; null where none can be seen. */
  content: PackageContent | null;
  /** Documents that it is asked for. */
  materials: readonly Material[];
  refresh: () => void;
}

const openDraft = (change: ReportedChange): DraftSession<FormFacts> => {
  // After a return the unit goes on from what it had submitted.
  const draft = change.draft
    ? changeDraftOf(change)
    : { ...changeDraftOf(change), facts: changeFacts(change.submitted) };
  return new DraftSession<FormFacts>(draft, saveChangeOf(change.id, draft.facts), { newKey: newIdempotencyKey });
};

/** The form of a change while it can be changed: autosaved, submitted once. */
export function ChangeEditor({ change, form, content, materials, refresh }: ChangeEditorProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const [session] = useState(() => openDraft(change));
  const draft = useSyncExternalStore(session.subscribe, session.getSnapshot);
  useDraftLifecycle(session);
  useFocusTarget(true);
  const { run } = useAction(SubmitProviderChangeDocument, (data) => data.submitProviderChange);
  const { id, abilities, status } = change;
  const base = `/changes/${id}`;
  const linkTo = (path: string) => `${base}?focus=${encodeURIComponent(path)}`;
  const openForm: OpenForm = { base, draft, control: session, issues: [], linkTo };
  const fields: OpenFields = {
    materials,
    scopes: content?.filing?.scopes ?? [],
    facts: draft.facts,
    factsNow: () => session.getSnapshot().facts,
    set: (path, value) => {
      const part = partWith(session.getSnapshot().facts, path, value);
      session.change(part.part, part.value);
    },
    schema: changeSchema,
    issues: [],
    upload: uploadToChange(id),
  };

  return (
    <FormContext value={openForm}>
      <FieldsContext value={fields}>
        <ChangeRecord {...{ change, form, content, materials, refresh, linkTo }}>
          <div className="section-form">
            {form.sections.map(({ id: part, title, fields: asked }, index) => (
              <Fragment key={part}>
                {index > 0 && <h2>{words(title)}</h2>}
                <FormFields fields={asked} />
              </Fragment>
            ))}
          </div>
          <SubmitForm
            next={[t('submit.next.frozen'), t('change.next')]}
            button={t(status === 'RETURNED' ? 'submit.resubmit' : 'change.submit')}
            notAllowed={abilities.includes('SUBMIT') ? null : t('filing.submit.notAllowed')}
            run={(draftVersion) => run({ input: { id, draftVersion } })}
            onDone={refresh}
            fieldOf={(path) => (sectionOfField(form, path) === null ? null : path)}
          />
        </ChangeRecord>
      </FieldsContext>
      <ConflictDialog />
    </FormContext>
  );
}
