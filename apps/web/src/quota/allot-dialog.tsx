import { levelOf } from '@shidian/contract/jurisdictions.js';
import { providerKinds } from '@shidian/contract/providers.js';
import { App, Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../api/use-action';
import { CapEffectTable } from '../desk/cap-effect-table';
import { AllotFromPoolDocument, QuotaOverviewDocument, type ProviderKind } from '../generated/graphql';
import { DecisionDialog } from '../review/decision-dialog';
import { Field } from '../ui/field';
import { IntegerInput } from '../ui/integer-input';
import { isOneOf } from '../ui/is-one-of';
import { endText } from '../wording/end-text';
import { allotEffect, allotPlaces } from './allot-effect';
import type { Ground } from './ground';

interface AllotDialogProps {
  ground: Ground;
  kind: ProviderKind;
  onClose: () => void;
  onDone: () => void;
}

const mostSlots = 1000;
const fieldNames = ['jurisdictionCode', 'slots', 'reason'] as const;
type Problems = Partial<Record<(typeof fieldNames)[number], string>>;

/** Moves slots between the province's mobile pool and a place, with what that does before the click. */
export function AllotDialog({ ground, kind: first, onClose, onDone }: AllotDialogProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const id = useId();
  const { busy, run } = useAction(AllotFromPoolDocument, (data) => data.allotFromPool);
  const [{ data }] = useQuery({
    query: QuotaOverviewDocument,
    variables: { programmeId: ground.programme.id, under: ground.own },
  });
  const [kind, setKind] = useState(first);
  const [place, setPlace] = useState('');
  const [back, setBack] = useState(false);
  const [count, setCount] = useState<number | undefined>();
  const [refused, setRefused] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [problems, setProblems] = useState<Problems>({});

  const places = data?.quotaOverview ?? [];
  const slots = (count ?? 0) * (back ? -1 : 1);
  const effect = place ? allotEffect(places, place, kind, slots) : [];
  const allot = async () => {
    setProblems(refused || count === 0 ? { slots: t('quota.allot.notACount', { max: mostSlots }) } : {});
    if (refused || count === 0) return;
    if (!place || count === undefined || !reason.trim()) {
      setProblem(t('quota.allot.missing'));
      return;
    }
    setProblem(null);
    const input = { programmeId: ground.programme.id, jurisdictionCode: place, providerKind: kind, slots };
    const end = await run({ input: { ...input, reason: reason.trim() } });
    if (end?.kind === 'done') {
      void message.success(t('quota.allot.done'));
      onDone();
    } else if (end?.kind === 'refused') {
      const isField = isOneOf(fieldNames);
      const at = (field: readonly string[] | null | undefined) => field?.find(isField);
      setProblems(
        Object.fromEntries(end.errors.flatMap(({ field, message: text }) => (at(field) ? [[at(field), text]] : []))),
      );
      const rest = end.errors.filter(({ field }) => !at(field));
      if (rest.length > 0) setProblem(endText(t, { ...end, errors: rest }));
    } else if (end) setProblem(endText(t, end));
  };

  return (
    <DecisionDialog
      title={t('quota.allot.title')}
      confirm={t('quota.allot.confirm')}
      busy={busy}
      problem={problem}
      onConfirm={() => void allot()}
      onClose={onClose}
    >
      <p>{t('quota.allot.text')}</p>
      <div className="field-row">
        <Field path="allot.jurisdictionCode" label={t('quota.allot.place')} required error={problems.jurisdictionCode}>
          {(input) => (
            <select
              {...input}
              className="plain-select"
              value={place}
              onChange={(event) => setPlace(event.target.value)}
            >
              <option value="">{t('common.choose')}</option>
              {allotPlaces(places, kind).map(({ code, name, inside }) => (
                <option key={code} value={code}>
                  {inside && levelOf(code) === 'COUNTY' ? t('quota.overview.inside', { name }) : name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field path="allot.providerKind" label={t('quota.kind')} required>
          {(input) => (
            <select
              {...input}
              className="plain-select"
              value={kind}
              onChange={({ target }) => isOneOf(providerKinds)(target.value) && setKind(target.value)}
            >
              {providerKinds.map((one) => (
                <option key={one} value={one}>
                  {t(`codes.providerKind.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className="field-row">
        <fieldset className="field field-group">
          <legend className="field-label">{t('quota.allot.direction')}</legend>
          <Radio.Group value={back} onChange={(event) => setBack(event.target.value === true)}>
            <Radio value={false}>{t('quota.allot.give')}</Radio>
            <Radio value={true}>{t('quota.allot.take')}</Radio>
          </Radio.Group>
        </fieldset>
        <Field path="allot.slots" label={t('quota.allot.slots')} required error={problems.slots}>
          {(input) => (
            <IntegerInput {...input} value={count} max={mostSlots} onChange={setCount} onRefused={setRefused} />
          )}
        </Field>
      </div>
      <Field path="allot.reason" label={t('quota.allot.reason')} required error={problems.reason}>
        {(input) => (
          <Input.TextArea
            {...input}
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      {effect.length > 0 && (
        <>
          <h2 id={`${id}-effect`}>{t('quota.allot.effect')}</h2>
          <CapEffectTable
            caps={effect.map((line) =>
              levelOf(line.jurisdictionCode) === 'PROVINCE' ? { ...line, name: t('quota.pool') } : line,
            )}
            labelledBy={`${id}-effect`}
            words={{ after: t('quota.allot.after'), full: (short) => t('quota.allot.short', { places: short }) }}
          />
        </>
      )}
    </DecisionDialog>
  );
}
