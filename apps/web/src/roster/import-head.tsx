import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import {
  CancelRosterImportDocument,
  ConfirmRosterImportDocument,
  type RosterImportFieldsFragment,
} from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { InlineProblem } from '../ui/inline-problem';
import { PageHeader } from '../ui/page-header';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';
import { ImportProgress } from './import-progress';

/** What an import is, how far it is, and what may be done with it. */
export function ImportHead({ roster, refresh }: { roster: RosterImportFieldsFragment; refresh: () => void }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const confirm = useAction(ConfirmRosterImportDocument, (data) => data.confirmRosterImport);
  const cancel = useAction(CancelRosterImportDocument, (data) => data.cancelRosterImport);
  const { id, abilities, outcomes, resultFileId, status } = roster;
  // A refusal holds until something more is decided.
  const decided = outcomes.reduce((sum, { resolved }) => sum + resolved, 0);
  const [refusal, setRefusal] = useState<{ text: string; decided: number } | null>(null);
  const problem = refusal?.decided === decided ? refusal.text : null;
  const act = async (action: typeof confirm | typeof cancel) => {
    const end = await action.run({ input: { id } });
    const text = end ? endText(t, end) : '';
    setRefusal(text ? { text, decided } : null);
    refresh();
  };
  const finished = status === 'PREVIEWED' || status === 'DONE';
  return (
    <>
      <PageHeader
        title={roster.fileName ?? t(roster.forgottenAt ? 'roster.list.forgotten' : 'roster.list.pasted')}
        back={{ to: '/rosters', label: t('roster.detail.back') }}
        lead={t('roster.detail.lead', {
          organisation: roster.organisation,
          who: roster.createdBy,
          at: formatInstant(roster.createdAt, locale),
        })}
        extra={
          <>
            {abilities.includes('DOWNLOAD') && finished && !roster.forgottenAt && (
              <Button href={resultFileId ? `/files/${resultFileId}` : ''} disabled={!resultFileId} download>
                {t(resultFileId ? 'roster.detail.download' : 'roster.detail.downloadLater')}
              </Button>
            )}{' '}
            {abilities.includes('CANCEL') && (
              <Button loading={cancel.busy} onClick={() => void act(cancel)}>
                {t('roster.detail.cancel')}
              </Button>
            )}{' '}
            {abilities.includes('CONFIRM') && (
              <Button type="primary" loading={confirm.busy} onClick={() => void act(confirm)}>
                {t('roster.detail.confirm')}
              </Button>
            )}
          </>
        }
      />
      <InlineProblem text={problem} />
      {roster.forgottenAt && (
        <p className="recusals" data-testid="forgotten">
          {t('roster.detail.forgotten', { at: formatInstant(roster.forgottenAt, locale) })}
        </p>
      )}
      <ImportProgress roster={roster} />
    </>
  );
}
