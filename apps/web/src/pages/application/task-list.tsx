import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useApplication } from '../../application/application-context';
import { DefectList } from '../../application/defect-list';
import { DraftIndicator } from '../../application/draft-indicator';
import { findingsOfSection, isOpen } from '../../application/finding-lists';
import { openDefects } from '../../application/open-defects';
import { sectionIds, sectionState, type SectionState } from '../../application/sections';
import { WithdrawDialog } from '../../application/withdraw-dialog';
import { formatInstant } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { StatusTag, type Tone } from '../../ui/status-tag';
import { useLocale } from '../../wording/use-locale';

const tones: Record<SectionState, Tone> = { empty: 'quiet', started: 'warn', filled: 'info' };

/** The sections of an application, how far each is, and what is open in it; save and return at any time. */
export function Page() {
  const { t } = useTranslation();
  const { locale, nameOf } = useLocale();
  const { application, content, draft, evaluation } = useApplication();
  const [withdrawing, setWithdrawing] = useState(false);
  const base = `/applications/${application.id}`;
  const filled = sectionIds.filter((id) => sectionState(id, draft.facts, content.materials) === 'filled').length;
  const resubmission = application.status === 'RETURNED';

  return (
    <div className="page">
      <PageHeader
        title={nameOf(application.round)}
        lead={
          <>
            {t('taskList.lead', { number: application.number, school: application.school.name })}
            {' · '}
            {t('taskList.deadline', { date: formatInstant(application.round.closesAt, locale) })}
          </>
        }
        back={{ to: '/', label: t('taskList.back') }}
        extra={<DraftIndicator />}
      />
      <DefectList defects={openDefects(application)} applicationId={application.id} />
      <p className="task-summary">{t('taskList.summary', { filled, total: sectionIds.length })}</p>
      <ol className="task-list">
        {sectionIds.map((id) => {
          const state = sectionState(id, draft.facts, content.materials);
          const open = findingsOfSection(evaluation.findings, id).filter(isOpen).length;
          return (
            <li key={id} data-section={id}>
              <div>
                <Link to={`${base}/${id}`}>{t(`sections.${id}.title`)}</Link>
                <div className="muted">{t(`sections.${id}.lead`)}</div>
              </div>
              <div className="task-state">
                {open > 0 && <StatusTag tone="bad">{t('taskList.open', { count: open })}</StatusTag>}
                <StatusTag tone={tones[state]}>{t(`codes.sectionState.${state}`)}</StatusTag>
              </div>
            </li>
          );
        })}
      </ol>
      <div className="page-actions">
        <Link className="link-button link-button-primary" to={`${base}/check`}>
          {resubmission ? t('taskList.toResubmit') : t('taskList.toCheck')}
        </Link>
        <Link className="link-button" to={`${base}/progress`}>
          {t('taskList.progress')}
        </Link>
        {application.abilities.includes('WITHDRAW') && (
          <Button type="text" danger onClick={() => setWithdrawing(true)}>
            {t('withdraw.button')}
          </Button>
        )}
      </div>
      {withdrawing && <WithdrawDialog applicationId={application.id} onClose={() => setWithdrawing(false)} />}
    </div>
  );
}
