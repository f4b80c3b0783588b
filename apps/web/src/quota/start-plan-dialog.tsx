import { Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { StartQuotaPlanDocument, type QuotaPlanSource } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { Field } from '../ui/field';
import { FieldGroup } from '../ui/field-group';
import { endText } from '../wording/end-text';
import type { Ground } from './ground';

interface StartPlanDialogProps {
  ground: Ground;
  /** Number of the version in force; null where there is none. */
  inForce: number | null;
  onClose: () => void;
  onStarted: (id: string) => void;
}

/** Begins a draft as a copy of a package's caps and targets, or of the plan in force. */
export function StartPlanDialog({ ground, inForce, onClose, onStarted }: StartPlanDialogProps) {
  const { t } = useTranslation();
  const { busy, run } = useAction(StartQuotaPlanDocument, (data) => data.startQuotaPlan);
  const [name, setName] = useState('');
  const [source, setSource] = useState<QuotaPlanSource>(inForce === null ? 'PACKAGE' : 'IN_FORCE');
  const [chosen, setChosen] = useState(0);
  const [missing, setMissing] = useState<string | undefined>();
  const [problem, setProblem] = useState<string | null>(null);
  const { packages, programme } = ground;

  const start = async () => {
    setMissing(name.trim() ? undefined : t('quota.start.missing'));
    if (!name.trim()) return;
    const copied = packages[chosen];
    const from = source === 'PACKAGE' && copied ? { packageId: copied.id, packageVersion: copied.version } : {};
    const end = await run({ input: { programmeId: programme.id, name: name.trim(), source, ...from } });
    if (end?.kind === 'done' && end.payload.plan) onStarted(end.payload.plan.id);
    else if (end?.kind === 'refused') {
      const own = end.errors.find(({ field }) => field?.includes('name'));
      setMissing(own?.message);
      const rest = end.errors.filter((error) => error !== own);
      setProblem(rest.length > 0 ? endText(t, { ...end, errors: rest }) : null);
    } else if (end) setProblem(endText(t, end));
  };

  return (
    <DecisionDialog
      title={t('quota.start.title')}
      confirm={t('quota.start.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void start()}
      onClose={onClose}
    >
      <Field path="start.name" label={t('quota.start.name')} required hint={t('quota.start.nameHint')} error={missing}>
        {(input) => <Input {...input} maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />}
      </Field>
      <FieldGroup path="start.source" label={t('quota.start.source')} required>
        <Radio.Group value={source} onChange={(event) => setSource(event.target.value as QuotaPlanSource)}>
          {inForce !== null && <Radio value="IN_FORCE">{t('quota.start.inForce', { version: inForce })}</Radio>}
          {packages.length > 0 && <Radio value="PACKAGE">{t('quota.start.package')}</Radio>}
        </Radio.Group>
      </FieldGroup>
      {source === 'PACKAGE' && (
        <Field path="start.package" label={t('quota.start.version')} required>
          {(input) => (
            <select
              {...input}
              className="plain-select"
              value={chosen}
              onChange={(event) => setChosen(Number(event.target.value))}
            >
              {packages.map(({ id, version }, index) => (
                <option key={`${id} ${version}`} value={index}>
                  {t('quota.plans.fromPackage', { id, version })}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </DecisionDialog>
  );
}
