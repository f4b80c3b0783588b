import { Button, Input } from 'antd';
import { useEffect, useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../api/use-action';
import { ColleaguesDocument, DelegateDeskDocument, type ColleaguesQuery } from '../generated/graphql';
import { chinaDate } from '../ui/format';
import { InlineProblem } from '../ui/inline-problem';
import { endText } from '../wording/end-text';

type Colleague = ColleaguesQuery['colleagues'][number];

const typingPause = 300;

/** Has a colleague stand in at one's desk from one day to another. */
export function DelegationForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const { busy, run } = useAction(DelegateDeskDocument, (data) => data.delegateDesk);
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [delegate, setDelegate] = useState<Colleague | null>(null);
  const [startsOn, setStartsOn] = useState(() => chinaDate(new Date()));
  const [endsOn, setEndsOn] = useState('');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [{ data }] = useQuery({ query: ColleaguesDocument, variables: { search } });
  const found = data?.colleagues ?? [];
  // Who was chosen stays chosen, and to be seen, whatever is looked for next.
  const colleagues = !delegate || found.some((one) => one.userId === delegate.userId) ? found : [delegate, ...found];

  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), typingPause);
    return () => clearTimeout(timer);
  }, [typed]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!delegate || !startsOn || !endsOn || !reason.trim()) {
      setProblem(t('desk.delegation.incomplete'));
      return;
    }
    const end = await run({ input: { delegateUserId: delegate.userId, startsOn, endsOn, reason: reason.trim() } });
    if (!end) return;
    setProblem(endText(t, end) || null);
    if (end.kind !== 'done') return;
    setTyped('');
    setDelegate(null);
    setEndsOn('');
    setReason('');
    onDone();
  };

  return (
    <form className="delegation-form" noValidate onSubmit={(event) => void submit(event)}>
      <h2>{t('desk.delegation.new')}</h2>
      <InlineProblem text={problem} />
      <div className="field-row">
        <div className="field">
          <label htmlFor={`${id}-search`}>{t('desk.delegation.search')}</label>
          <Input id={`${id}-search`} value={typed} onChange={(event) => setTyped(event.target.value)} />
        </div>
        <div className="field">
          <label htmlFor={`${id}-who`}>{t('desk.delegation.delegate')}</label>
          <select
            id={`${id}-who`}
            className="plain-select"
            value={delegate?.userId ?? ''}
            onChange={(event) => setDelegate(colleagues.find(({ userId }) => userId === event.target.value) ?? null)}
          >
            <option value="">{t('common.choose')}</option>
            {colleagues.map(({ userId, name, organisation }) => (
              <option key={userId + organisation.id} value={userId}>
                {name} · {organisation.name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="field-row">
        <div className="field">
          <label htmlFor={`${id}-from`}>{t('desk.delegation.startsOn')}</label>
          <input
            id={`${id}-from`}
            type="date"
            className="plain-select"
            value={startsOn}
            onChange={(event) => setStartsOn(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-until`}>{t('desk.delegation.endsOn')}</label>
          <input
            id={`${id}-until`}
            type="date"
            className="plain-select"
            value={endsOn}
            onChange={(event) => setEndsOn(event.target.value)}
          />
        </div>
      </div>
      <div className="field">
        <label htmlFor={`${id}-reason`}>{t('desk.delegation.reason')}</label>
        <Input id={`${id}-reason`} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
      </div>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('desk.delegation.create')}
      </Button>
    </form>
  );
}
