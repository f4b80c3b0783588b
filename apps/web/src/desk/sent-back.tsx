import { useTranslation } from 'react-i18next';
import { DefectList } from '../application/defect-list';
import { useRouteTitles } from '../application/route-titles';
import { useDesk } from './desk-context';

/** What a later desk found when it sent the filing back to this one: stands until this desk has decided. */
export function SentBack() {
  const { t } = useTranslation();
  const { filing, content, stages } = useDesk();
  const titles = useRouteTitles(content, stages);
  const last = filing.decisions.at(-1);
  if (filing.status !== 'IN_REVIEW' || last?.kind !== 'SEND_BACK') return null;
  return (
    <section className="sent-back" aria-labelledby="sent-back-title" data-testid="sent-back">
      <h2 id="sent-back-title">{t('desk.workbench.sentBack', { desk: titles.step(last.stage) })}</h2>
      {last.message && <p className="read-text">{last.message}</p>}
      <DefectList within defects={last.defects} />
    </section>
  );
}
