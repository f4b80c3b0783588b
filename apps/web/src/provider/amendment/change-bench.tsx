import type { Form } from '@shidian/rules/package.js';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action';
import { ReasonDialog } from '../../desk/reason-dialog';
import type { FilingContent } from '../../desk/filing-package';
import { RecuseFromProviderChangeDocument, type ProviderChangeQuery } from '../../generated/graphql';
import { RejectDialog } from '../../review/reject-dialog';
import { ReturnDialog } from '../../review/return-dialog';
import { ReviewContext, type Review } from '../../review/review-context';
import { useNotedDefects } from '../../review/use-noted-defects';
import { AcceptDialog } from './accept-dialog';
import { useLocale } from '../../wording/use-locale';
import { changeActions } from './change-actions';

type Change = NonNullable<ProviderChangeQuery['providerChange']>;

interface ChangeBenchProps {
  change: Change;
  content: FilingContent;
  /** What the unit filled in: a defect lies at one of its fields. */
  form: Form;
  onDecided: () => void;
}

/** What the province does with a change: note what is wrong, return it once with all of that, reject it, or accept it. */
export function ChangeBench({ change, content, form, onDecided }: ChangeBenchProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const noted = useNotedDefects(content.reasons.return);
  const recuse = useAction(RecuseFromProviderChangeDocument, (data) => data.recuseFromProviderChange);
  const [open, setOpen] = useState<'return' | 'reject' | 'accept' | 'recuse' | null>(null);
  const may = (ability: Change['abilities'][number]) => change.abilities.includes(ability);
  if (!may('ACCEPT')) return null;

  const review: Review = {
    ...{ facts: change.submitted, abilities: change.abilities, content, materials: [], changedPaths: [] },
    ...{ findings: [], judgements: [], homeOf: () => '' },
    actions: changeActions(change.id, change.attempt),
    defects: noted.defects,
    noteDefect: noted.noteDefect,
    removeDefect: noted.removeDefect,
    refresh: onDecided,
  };
  const close = () => setOpen(null);
  const decided = () => {
    close();
    noted.forget();
    onDecided();
  };
  return (
    <ReviewContext value={review}>
      <section aria-labelledby="change-defects">
        <h2 id="change-defects">{t('record.change.defects')}</h2>
        <p className="tag-row">
          {form.sections
            .flatMap(({ fields }) => fields)
            .map(({ path, title }) => (
              <Button
                key={path}
                size="small"
                className="defect-button"
                onClick={() => noted.noteDefect(path, words(title))}
              >
                {words(title)}
              </Button>
            ))}
        </p>
        {noted.defects.length > 0 && (
          <ul className="plain-list">
            {noted.defects.map(({ key, label, text }) => (
              <li key={key}>
                <strong>{label}</strong>
                {t('common.colon')}
                {text}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="decision-bar" aria-label={t('decide.title')}>
        <div className="decision-why">
          <p>{t(`record.change.effect.${change.kind}`)}</p>
        </div>
        <div className="decision-buttons">
          <Button type="text" onClick={() => setOpen('recuse')}>
            {t('desk.recuse.button')}
          </Button>
          <Button onClick={() => setOpen('return')}>{t('decide.return', { count: noted.defects.length })}</Button>
          <Button danger onClick={() => setOpen('reject')}>
            {t('decide.reject')}
          </Button>
          <Button type="primary" disabled={noted.defects.length > 0} onClick={() => setOpen('accept')}>
            {t('record.change.accept')}
          </Button>
        </div>
      </section>
      {noted.dialog}
      {open === 'return' && <ReturnDialog onClose={close} onDecided={decided} />}
      {open === 'reject' && <RejectDialog onClose={close} onDecided={decided} />}
      {open === 'accept' && <AcceptDialog change={change} onClose={(accepted) => (accepted ? decided() : close())} />}
      {open === 'recuse' && (
        <ReasonDialog
          title={t('desk.recuse.title')}
          text={t('desk.recuse.text')}
          label={t('desk.recuse.reason')}
          missing={t('desk.recuse.reasonMissing')}
          confirm={t('desk.recuse.confirm')}
          danger
          busy={recuse.busy}
          maxLength={1000}
          run={(reason) => recuse.run({ input: { id: change.id, reason } })}
          onClose={close}
          onDone={decided}
        />
      )}
    </ReviewContext>
  );
}
