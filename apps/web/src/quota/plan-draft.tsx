import { App, Button } from 'antd';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { newIdempotencyKey } from '../api/idempotency-key';
import type { UserError } from '../api/mutate';
import { ConflictDialog } from '../application/conflict-dialog';
import { DraftIndicator } from '../application/draft-indicator';
import { DraftSession } from '../application/draft-session';
import { FormContext, type OpenForm } from '../application/form-context';
import { useDraftLifecycle } from '../application/use-draft-lifecycle';
import { ErrorSummary } from '../ui/error-summary';
import { InlineProblem } from '../ui/inline-problem';
import { PageHeader } from '../ui/page-header';
import { useFocusTarget } from '../ui/use-focus-target';
import { DiscardPlanDialog } from './discard-plan-dialog';
import { PlanAdditions } from './plan-additions';
import {
  cellOfRefusal,
  figuresBefore,
  mostFigure,
  placesOf,
  yearsOf,
  type PlanFigures,
  type PlanPlace,
} from './plan-figures';
import { problemsByCell, rowsOfProblems } from './plan-problems';
import { PlanGrid } from './plan-grid';
import { PlanPreview } from './plan-preview';
import { usePlanWords } from './plan-words';
import { PublishPlanDialog } from './publish-plan-dialog';
import { planDraftOf, savePlanOf, type Plan } from './save-plan';

interface PlanDraftProps {
  plan: Plan;
  refresh: () => void;
}

const noErrors: readonly UserError[] = [];

/** A draft of caps and targets: saved and tried out while it is typed, then published or discarded. */
export function PlanDraft({ plan, refresh }: PlanDraftProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [latest, setLatest] = useState(plan);
  const [session] = useState(
    () =>
      new DraftSession<PlanFigures>(planDraftOf(plan), savePlanOf(plan.id, setLatest), { newKey: newIdempotencyKey }),
  );
  const draft = useSyncExternalStore(session.subscribe, session.getSnapshot);
  useDraftLifecycle(session);
  useFocusTarget(true);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [added, setAdded] = useState<readonly PlanPlace[]>(() => placesOf(plan));
  const [addedYears, setAddedYears] = useState<readonly number[]>(() => yearsOf(plan));
  const [unread, setUnread] = useState(0);
  const [dialog, setDialog] = useState<'publish' | 'discard' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // Refusals of publishing hold until the plan is changed.
  const [publishing, setPublishing] = useState({ version: 0, errors: noErrors });

  const preview = latest.preview ?? null;
  const errors = publishing.version === draft.version ? publishing.errors : noErrors;
  const places = placesOf(latest, [...added, ...rowsOfProblems(preview?.problems ?? [])]);
  const { cellName } = usePlanWords(places);
  const before = useMemo(() => figuresBefore(latest), [latest]);
  const problems = new Map([
    ...problemsByCell([...(preview?.problems ?? []), ...errors], draft.refusals),
    ...[...refused].map((path) => [path, t('quota.plan.notACount', { max: mostFigure })] as const),
  ]);

  const refuse = (path: string, wrong: boolean) =>
    setRefused((now) => (wrong ? new Set([...now, path]) : new Set([...now].filter((one) => one !== path))));
  const publish = async () => {
    const saved = refused.size === 0 && (await session.flush());
    setProblem(saved ? null : t('quota.plan.unread'));
    if (saved) setDialog('publish');
  };
  const form: OpenForm = {
    base: '/quotas/plans',
    draft,
    control: session,
    issues: [],
    linkTo: (path) => `?focus=${path}`,
  };
  return (
    <FormContext value={form}>
      <div className="page page-wide">
        <PageHeader
          title={plan.name}
          lead={plan.baseVersion > 0 ? t('quota.plan.lead', { base: plan.baseVersion }) : t('quota.plan.leadFirst')}
          back={{ to: '/quotas/plans', label: t('quota.plans.back') }}
          extra={
            <>
              <DraftIndicator />
              <Button danger onClick={() => setDialog('discard')}>
                {t('quota.plan.discard')}
              </Button>
              <Button type="primary" onClick={() => void publish()}>
                {t('quota.plan.publish')}
              </Button>
            </>
          }
        />
        <InlineProblem text={problem} />
        <ErrorSummary
          title={t('quota.plan.refused')}
          takeFocus
          items={errors.map(({ code, field, message: text }) => {
            const cell = cellOfRefusal(field);
            return { key: `${code}.${cell ?? ''}`, text, to: cell ? `?focus=${cell}` : undefined };
          })}
        />
        <div className="plan-columns" data-draft-version={draft.version}>
          <section aria-labelledby="plan-grid-title">
            <h2 id="plan-grid-title" className="sr-only">
              {t('quota.plan.grid')}
            </h2>
            <PlanGrid
              places={places}
              years={yearsOf(latest, addedYears)}
              figures={draft.facts}
              before={before}
              compares={plan.baseVersion > 0}
              problems={problems}
              onChange={(path, value) => {
                setProblem(null);
                session.change(path, value);
              }}
              onRefused={refuse}
              onPasted={setUnread}
            />
            <InlineProblem tone="warning" text={unread > 0 ? t('quota.plan.pasted', { count: unread }) : null} />
            <PlanAdditions
              places={places}
              years={yearsOf(latest, addedYears)}
              onPlace={(place) => setAdded((now) => [...now, place])}
              onYear={(year) => setAddedYears((now) => [...now, year])}
            />
          </section>
          {preview && <PlanPreview preview={preview} behind={draft.state !== 'saved' || refused.size > 0} />}
        </div>
        <ConflictDialog labelOf={cellName} />
        {dialog === 'publish' && (
          <PublishPlanDialog
            plan={plan}
            draftVersion={draft.version}
            onClose={() => setDialog(null)}
            onRefused={(found) => {
              setDialog(null);
              setPublishing({ version: draft.version, errors: found });
            }}
            onDone={() => {
              setDialog(null);
              void message.success(t('quota.publish.done', { version: plan.baseVersion + 1 }));
              refresh();
            }}
          />
        )}
        {dialog === 'discard' && (
          <DiscardPlanDialog
            plan={plan}
            onClose={() => setDialog(null)}
            onDone={() => void navigate('/quotas/plans')}
          />
        )}
      </div>
    </FormContext>
  );
}
