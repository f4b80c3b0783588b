import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../wording/use-locale';
import type { PublicDraw } from './public-draw';

interface DrawOutcomeProps {
  draw: PublicDraw;
  /** Tickets whose assignment came out otherwise here. */
  differing: readonly string[];
}

/** What each ticket drew, and a search for one's own. */
export function DrawOutcome({ draw, differing }: DrawOutcomeProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const id = useId();
  const [asked, setAsked] = useState('');
  const all = draw.publication?.assignments;
  if (!all) return null;
  const shown = all.filter(({ ticket }) => ticket.includes(asked.trim()));
  const wrong = new Set(differing);
  return (
    <section>
      <h2 id={`${id}-title`}>{t('draw.result')}</h2>
      <div className="field">
        <label htmlFor={id}>{t('draw.find')}</label>
        <input
          id={id}
          className="plain-select"
          inputMode="numeric"
          maxLength={40}
          value={asked}
          onChange={(event) => setAsked(event.target.value)}
        />
      </div>
      {shown.length === 0 && <p role="status">{t('draw.nothing')}</p>}
      <div className="grid-scroll" tabIndex={0} role="region" aria-labelledby={`${id}-title`}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('draw.ticket')}</th>
              <th scope="col">{t('draw.module')}</th>
              <th scope="col">{t('draw.paper')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ ticket, module, paper }) => {
              const title = draw.modules[module];
              return (
                <tr key={ticket} className={wrong.has(ticket) ? 'draw-differs' : undefined} data-ticket={ticket}>
                  <th scope="row">{ticket}</th>
                  <td>
                    {title ? words(title) : module}
                    {wrong.has(ticket) && <small>{t('draw.differs')}</small>}
                  </td>
                  <td>{t('draw.paperNumber', { number: paper })}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
