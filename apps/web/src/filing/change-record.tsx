import type { Form, Material, PackageContent } from '@shidian/rules/package.js';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DecisionTimeline } from '../application/decision-timeline';
import { DefectList } from '../application/defect-list';
import { DraftIndicator } from '../application/draft-indicator';
import { openDefects } from '../application/open-defects';
import { ReadBackView } from '../application/read-back-view';
import { useRouteTitles } from '../application/route-titles';
import { WithdrawDialog } from '../application/withdraw-dialog';
import type { ProviderChangeQuery } from '../generated/graphql';
import { AlsoIn } from '../provider/amendment/also-in';
import { formatDate } from '../ui/format';
import { PageHeader } from '../ui/page-header';
import { StatusTag } from '../ui/status-tag';
import { statusTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';
import { readBackForm } from './form-read-back';
import { changeFacts } from './save-change';
import { useWithdrawChange } from './use-withdraw-change';

export type ReportedChange = NonNullable<ProviderChangeQuery['providerChange']>;

interface ChangeRecordProps {
  change: ReportedChange;
  form: Form;
  /** The package of the filings; null where none can be seen. */
  content: PackageContent | null;
  /** Documents that it is asked for. */
  materials: readonly Material[];
  refresh: () => void;
  /** Address of a field, where it can be mended. */
  linkTo?: (path: string) => string;
  /** The form, while it can be changed. */
  children?: ReactNode;
}

/** A reported change: where it stands, what is to be mended, what was submitted, and what was decided. */
export function ChangeRecord({ change, form, content, materials, refresh, linkTo, children }: ChangeRecordProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const titles = useRouteTitles(content, content?.filing?.routes.CHANGE.stages);
  const [withdrawing, setWithdrawing] = useState(false);
  const withdraw = useWithdrawChange(change.id, refresh);
  const { abilities, decisions, dueOn, kind, number, overdue, provider, status, submitted } = change;
  const scopes = content?.filing?.scopes ?? [];
  const read = submitted ? readBackForm(form, changeFacts(submitted), { t, locale, materials, scopes }) : [];
  return (
    <div className="page">
      <PageHeader
        title={t('change.heading', { kind: t(`codes.changeKind.${kind}`) })}
        lead={t('change.lead', { name: provider.name, filing: provider.filingNumber, number })}
        back={{ to: '/', label: t('taskList.back') }}
        extra={children ? <DraftIndicator /> : undefined}
      />
      <div className="progress-now" role="status" aria-live="polite" data-status={status}>
        <StatusTag tone={statusTones[status]}>{t(`codes.status.${status}`)}</StatusTag>
        <p>
          {t(`change.now.${status}`)}{' '}
          {status === 'IN_REVIEW' && dueOn && (
            <span className="muted">
              {t(overdue ? 'filing.progress.overdue' : 'filing.progress.due', { date: formatDate(dueOn, locale) })}
            </span>
          )}
        </p>
      </div>
      <DefectList defects={openDefects(change)} {...(linkTo ? { linkTo } : {})} />
      <AlsoIn change={change} />
      {children}
      {abilities.includes('WITHDRAW') && (
        <div className="page-actions">
          <button type="button" className="link-button link-button-danger" onClick={() => setWithdrawing(true)}>
            {t('change.withdraw')}
          </button>
        </div>
      )}
      {!children &&
        read.map((section, index) => (
          <section key={section.id} className="read-section">
            <h2>{index === 0 ? t('change.submitted') : section.title}</h2>
            <ReadBackView section={section} />
          </section>
        ))}
      <section aria-labelledby="timeline-title">
        <h2 id="timeline-title">{t('progress.timeline')}</h2>
        {decisions.length === 0 ? (
          <p className="muted">{t('progress.nothingYet')}</p>
        ) : (
          <DecisionTimeline decisions={decisions} titles={titles} />
        )}
      </section>
      {withdrawing && <WithdrawDialog withdraw={withdraw} onClose={() => setWithdrawing(false)} />}
    </div>
  );
}
