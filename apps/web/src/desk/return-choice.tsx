import { Radio } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReturnTo } from '../review/review-context';
import { useLocale } from '../wording/use-locale';
import type { WayBack } from './return-to';

interface ReturnChoiceProps {
  ways: readonly WayBack[];
  chosen: ReturnTo;
  onChoose: (chosen: Required<ReturnTo>) => void;
}

/** Chooses to whom a filing goes back, and at which desk it is looked at next. */
export function ReturnChoice({ ways, chosen, onChoose }: ReturnChoiceProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const id = useId();
  const way = ways.find(({ to }) => to === chosen.to);
  const asks = way?.desks.find((desk) => desk.id === chosen.desk)?.jointSignOff.length ?? 0;
  return (
    <>
      <Radio.Group
        className="return-choice"
        aria-label={t('desk.return.to')}
        value={chosen.to}
        options={ways.map(({ to }) => ({ value: to, label: t(`desk.return.${to}.label`) }))}
        onChange={({ target: { value } }: { target: { value?: WayBack['to'] } }) => {
          const next = ways.find(({ to }) => to === value);
          if (next) onChoose({ to: next.to, desk: next.usual });
        }}
      />
      {way && (
        <div className="filter">
          <label htmlFor={id}>{t(`desk.return.${way.to}.desk`)}</label>
          <select
            id={id}
            className="plain-select"
            value={chosen.desk}
            onChange={(event) => onChoose({ to: way.to, desk: event.target.value })}
          >
            {way.desks.map((desk) => (
              <option key={desk.id} value={desk.id}>
                {words(desk.title)}
              </option>
            ))}
          </select>
        </div>
      )}
      {asks > 0 && <p className="muted">{t('desk.return.signedAnew')}</p>}
    </>
  );
}
