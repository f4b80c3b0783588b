import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isOpen, sectionsIn } from '../../application/finding-lists';
import { openDefects } from '../../application/open-defects';
import { TaskListView } from '../../application/task-list-view';
import { useFilingForm } from '../../filing/filing-form-context';
import { sectionOfField } from '../../filing/form-read-back';
import { formSectionState } from '../../filing/package-form';
import { useWithdrawFiling } from '../../filing/use-withdraw-filing';
import { formatDate } from '../../ui/format';
import { useLocale } from '../../wording/use-locale';

/** The sections of a declaration form, how far each is, and what is open in it. */
export function Page() {
  const { t } = useTranslation();
  const { locale, words, nameOf } = useLocale();
  const navigate = useNavigate();
  const { filing, content, form, sections, facts, materials, evaluation } = useFilingForm();
  const { id, abilities, applicant, channel, county, number, round, status } = filing;
  const withdraw = useWithdrawFiling(id, () => void navigate(`/filings/${id}/progress`));
  const open = evaluation.findings.filter(isOpen);
  return (
    <TaskListView
      title={words(form.title)}
      lead={
        <>
          {t('filing.lead', { number, unit: applicant.name, round: nameOf(round) })}
          {' · '}
          {t(`filing.via.${channel}`, { county: county.name })}
          {' · '}
          {content.filing && t('filing.deadline', { date: formatDate(content.filing.deadline, locale) })}
        </>
      }
      tasks={sections.map((section) => ({
        id: section.id,
        title: words(section.title),
        lead: section.fields.map((field) => words(field.title)).join(t('common.comma')),
        state: formSectionState(section, facts, materials),
        open: open.filter((finding) => sectionsIn(finding, (path) => sectionOfField(form, path)).includes(section.id))
          .length,
      }))}
      defects={openDefects(filing)}
      resubmission={status === 'RETURNED'}
      withdraw={abilities.includes('WITHDRAW') ? withdraw : undefined}
    />
  );
}
