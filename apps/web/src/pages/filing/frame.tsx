import { compile, evaluate } from '@shidian/rules/engine.js';
import type { FactsOf } from '@shidian/rules/facts/any.js';
import { factsKinds } from '@shidian/rules/facts/kinds.js';
import type { Form, PackageContent } from '@shidian/rules/package.js';
import { useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react';
import { Navigate, Outlet, useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { newIdempotencyKey } from '../../api/idempotency-key';
import { ConflictDialog } from '../../application/conflict-dialog';
import { readPackage } from '../../application/contract';
import { DraftSession } from '../../application/draft-session';
import { FormContext, type OpenForm } from '../../application/form-context';
import { NamedByPackageContext } from '../../application/named-by-package';
import { useDraftLifecycle } from '../../application/use-draft-lifecycle';
import { partWith, type FormFacts } from '../../filing/fact-path';
import {
  FieldsContext,
  FilingFormContext,
  type EditableFiling,
  type OpenFiling,
} from '../../filing/filing-form-context';
import { filingFieldLink } from '../../filing/filing-link';
import { materialsOfForm } from '../../filing/form-read-back';
import { shownSections } from '../../filing/package-form';
import { readFormFacts, saveFilingOf } from '../../filing/save-filing';
import { uploadToFiling } from '../../filing/upload-filing';
import { EditableFilingDocument } from '../../generated/graphql';
import { chinaDate } from '../../ui/format';
import { FailurePage, RoutePending } from '../../ui/route-states';

const openDraft = ({ id, draft, submission }: EditableFiling): DraftSession<FormFacts> =>
  new DraftSession<FormFacts>(
    {
      facts: readFormFacts(draft?.facts ?? submission?.facts),
      version: draft?.version ?? 0,
      savedAt: draft?.savedAt ?? '',
      savedBy: draft?.savedBy ?? '',
    },
    saveFilingOf(id),
    { newKey: newIdempotencyKey },
  );

interface OpenFrameProps {
  filing: EditableFiling;
  content: PackageContent;
  form: Form;
}

/** The pages of one open form: they share its draft, its rules and what the rules say. */
function OpenFrame({ filing, content, form }: OpenFrameProps) {
  const [session] = useState(() => openDraft(filing));
  const draft = useSyncExternalStore(session.subscribe, session.getSnapshot);
  useDraftLifecycle(session);

  const compiled = useMemo(() => compile(content, form.ruleSet), [content, form]);
  const { factsSchema: schema, validate } = factsKinds[compiled.facts];
  // Typing comes first; the findings follow as soon as there is time.
  const facts = useDeferredValue(draft.facts);
  const issues = useMemo(() => validate(facts, { submittedOn: chinaDate(new Date()) }), [validate, facts]);
  const evaluation = useMemo(
    () => evaluate(compiled, facts as FactsOf, { submittedOn: chinaDate(new Date()) }),
    [compiled, facts],
  );
  const materials = useMemo(() => materialsOfForm(content, form), [content, form]);
  const sections = useMemo(() => shownSections(form, draft.facts), [form, draft.facts]);

  const openForm: OpenForm = {
    base: `/filings/${filing.id}`,
    draft,
    control: session,
    issues: issues.filter(({ severity }) => severity === 'error'),
    linkTo: (path) => filingFieldLink(filing.id, form, path),
  };
  const openFiling: OpenFiling = {
    filing,
    content,
    form,
    sections,
    materials,
    scopes: content.filing?.scopes ?? [],
    facts: draft.facts,
    factsNow: () => session.getSnapshot().facts,
    set: (path, value) => {
      const change = partWith(session.getSnapshot().facts, path, value);
      session.change(change.part, change.value);
    },
    schema,
    evaluation,
    issues,
    upload: uploadToFiling(filing.id),
  };
  return (
    <FilingFormContext value={openFiling}>
      <FormContext value={openForm}>
        <NamedByPackageContext value={{ materials, equipment: [], form }}>
          <FieldsContext value={openFiling}>
            <Outlet />
          </FieldsContext>
          <ConflictDialog />
        </NamedByPackageContext>
      </FormContext>
    </FilingFormContext>
  );
}

/** Loads a filing for the unit that may still change it; everybody else sees how far it is. */
export function Page() {
  const { id = '' } = useParams();
  const [{ data, error, fetching, stale }, again] = useQuery({ query: EditableFilingDocument, variables: { id } });
  const filing = data?.filing;
  const content = useMemo(() => (filing ? readPackage(filing.round.rulePackage.content) : null), [filing]);
  // An expired session asks to sign in on top of the page that is open; the page stays.
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  if (!data || (fetching && filing?.id !== id)) return <RoutePending />;
  const form = filing && content?.filing?.forms[filing.kind];
  if (!filing || !content || !form) {
    return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={() => again()} />;
  }
  const editable = filing.abilities.includes('EDIT');
  // An answer from before, shown while the new one is on its way, decides nothing.
  if (stale && !editable) return <RoutePending />;
  if (!editable) return <Navigate to={`/filings/${id}/progress`} replace />;
  return <OpenFrame key={filing.id} filing={filing} content={content} form={form} />;
}
