import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useApplication } from '../../application/application-context';
import { findingsOfSection, isOpen } from '../../application/finding-lists';
import { openDefects } from '../../application/open-defects';
import { sectionIds, sectionState } from '../../application/sections';
import { TaskListView } from '../../application/task-list-view';
import { useWithdrawApplication } from '../../application/use-withdraw-application';
import { formatInstant } from '../../ui/format';
import { useLocale } from '../../wording/use-locale';

/** The sections of an application, how far each is, and what is open in it. */
export function Page() {
  const { t } = useTranslation();
  const { locale, nameOf } = useLocale();
  const navigate = useNavigate();
  const { application, content, draft, evaluation } = useApplication();
  const { id, abilities, number, round, school, status } = application;
  const withdraw = useWithdrawApplication(id, () => void navigate(`/applications/${id}/progress`));
  return (
    <TaskListView
      title={nameOf(round)}
      lead={
        <>
          {t('taskList.lead', { number, school: school.name })}
          {' · '}
          {t('taskList.deadline', { date: formatInstant(round.closesAt, locale) })}
        </>
      }
      tasks={sectionIds.map((section) => ({
        id: section,
        title: t(`sections.${section}.title`),
        lead: t(`sections.${section}.lead`),
        state: sectionState(section, draft.facts, content.materials),
        open: findingsOfSection(evaluation.findings, section).filter(isOpen).length,
      }))}
      defects={openDefects(application)}
      resubmission={status === 'RETURNED'}
      withdraw={abilities.includes('WITHDRAW') ? withdraw : undefined}
    />
  );
}
