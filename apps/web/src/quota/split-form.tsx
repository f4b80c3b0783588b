import { App, Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { SplitTargetDocument } from '../generated/graphql';
import { formatCount } from '../ui/format';
import { InlineProblem } from '../ui/inline-problem';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';
import { FigureGrid } from './figure-grid';
import { mostFigure } from './plan-figures';
import { splitLines, splitRest, type Target } from './targets';

interface SplitFormProps {
  programmeId: string;
  /** The city's own line; it has a target. */
  city: Target & { people: number };
  targets: readonly Target[];
  /** Reads the figures anew; what is typed stays. */
  refresh: () => void;
  onDone: () => void;
}

/** Splits a city's target over its counties; what is missing is shown while it is typed. */
export function SplitForm({ programmeId, city, targets, refresh, onDone }: SplitFormProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { message } = App.useApp();
  const { busy, run } = useAction(SplitTargetDocument, (data) => data.splitTarget);
  const [typed, setTyped] = useState<ReadonlyMap<string, number | undefined>>(new Map());
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [problem, setProblem] = useState<string | null>(null);
  const lines = splitLines(targets, city.jurisdictionCode, typed);
  const rest = splitRest(lines, city.people);
  const restText =
    rest === 0
      ? t('quota.split.even')
      : t(rest > 0 ? 'quota.split.under' : 'quota.split.over', { people: formatCount(Math.abs(rest), locale) });
  const notACount = t('quota.plan.notACount', { max: mostFigure });

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (refused.size > 0) {
      setProblem(t('quota.plan.unread'));
      return;
    }
    const parts = lines.flatMap(({ code, people }) =>
      people === undefined ? [] : [{ jurisdictionCode: code, people }],
    );
    const { jurisdictionCode, year, split } = city;
    const end = await run({ input: { programmeId, jurisdictionCode, year, baseVersion: split?.version ?? 0, parts } });
    if (!end) return;
    setProblems(new Map());
    setProblem(endText(t, end) || null);
    if (end.kind === 'done') {
      void message.success(t('quota.split.done'));
      onDone();
    } else if (end.kind === 'refused') {
      const indexOf = (field: readonly string[] | null | undefined) =>
        field?.includes('parts') ? field[field.indexOf('parts') + 1] : undefined;
      setProblems(
        new Map(
          end.errors.flatMap(({ field, message: text }) => {
            const part = parts[Number(indexOf(field) ?? -1)];
            return part ? [[part.jurisdictionCode, text] as const] : [];
          }),
        ),
      );
      const rows = end.errors.filter(({ field }) => indexOf(field) === undefined);
      setProblem(rows.length > 0 ? endText(t, { ...end, errors: rows }) : null);
      if (end.errors.some(({ code }) => code === 'CONFLICT')) {
        // What is typed so far is kept as typed, whatever the other split says now.
        setTyped(new Map(lines.filter(({ fixed }) => !fixed).map(({ code, people }) => [code, people])));
        setProblem(t('quota.split.conflict'));
        refresh();
      }
    }
  };

  return (
    <form
      className="split-form section-form"
      aria-labelledby="split-title"
      noValidate
      onSubmit={(event) => void send(event)}
    >
      <h2 id="split-title">{t('quota.split.title', { year: city.year })}</h2>
      <p>{t('quota.split.text', { people: formatCount(city.people, locale) })}</p>
      <FigureGrid
        caption={t('quota.split.title', { year: city.year })}
        rowTitle={t('quota.split.county')}
        columns={[{ key: 'people', title: t('quota.split.people') }]}
        rows={lines.map(({ code, name, people, fixed }) => ({
          key: code,
          title: name,
          cells: [
            {
              path: code,
              label: t('quota.split.cell', { place: name }),
              value: people,
              fixed,
              note: fixed ? t('quota.split.fixed') : undefined,
              problem: refused.has(code) ? notACount : problems.get(code),
            },
          ],
        }))}
        max={mostFigure}
        onChange={(code, value) => setTyped((now) => new Map([...now, [code, value]]))}
        onRefused={(code, wrong) =>
          setRefused((now) => new Set([...[...now].filter((one) => one !== code), ...(wrong ? [code] : [])]))
        }
        onPasted={(unread) => setProblem(unread > 0 ? t('quota.plan.pasted', { count: unread }) : null)}
        footer={
          <>
            <tr>
              <th scope="row">{t('quota.split.sum')}</th>
              <td className="number">{formatCount(city.people - rest, locale)}</td>
            </tr>
            <tr>
              <th scope="row">{t('quota.split.target')}</th>
              <td className="number">{formatCount(city.people, locale)}</td>
            </tr>
          </>
        }
      />
      <p className={rest === 0 ? 'split-rest sums-even' : 'split-rest sums-differ'} role="status" data-rest={rest}>
        {t('quota.split.rest')}
        {t('common.colon')}
        {restText}
      </p>
      <InlineProblem text={problem} />
      <div className="page-actions">
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('quota.split.confirm')}
        </Button>
        <Button onClick={onDone}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}
