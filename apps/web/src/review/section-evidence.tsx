import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { byUrgency, materialsOfRule } from '../application/finding-lists';
import { FindingView } from '../application/finding-view';
import { isChanged, onlyChanged, type ReadSection } from '../application/read-back';
import { ReadBackView } from '../application/read-back-view';
import { useLocale } from '../wording/use-locale';
import { isJudgeable } from './judgeable';
import { JudgeForm } from './judge-form';
import { useReview } from './review-context';
import { RuleEvidence } from './rule-evidence';

interface SectionEvidenceProps {
  section: ReadSection;
  /** Only what changed since the last submission. */
  changedOnly: boolean;
}

/** A section of the claim with the findings that rest on it beside it. */
export function SectionEvidence({ section, changedOnly }: SectionEvidenceProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const { facts, abilities, materials, findings, homeOf, judgements, noteDefect, defects, changedPaths } = useReview();
  const shown = changedOnly ? onlyChanged(section, changedPaths) : section;
  const here = byUrgency(findings.filter((finding) => homeOf(finding) === section.id));
  const relevant = changedOnly
    ? here.filter(({ paths, missing }) => [...paths, ...missing].some((path) => isChanged(path, changedPaths)))
    : here;
  if (
    changedOnly &&
    shown.values.length === 0 &&
    shown.tables.every(({ rows }) => rows.length === 0) &&
    relevant.length === 0
  )
    return null;

  const mayReturn = abilities.includes('RETURN');
  const { title } = section;
  const action = (path: string, label: string) => {
    const noted = defects.filter((defect) => (defect.path ?? `documents.${defect.material}`) === path).length;
    return (
      <Button
        size="small"
        type="text"
        className={noted > 0 ? 'defect-button defect-noted' : 'defect-button'}
        onClick={() => noteDefect(path, `${title} · ${label}`)}
      >
        {noted > 0 ? t('defects.noted', { number: noted }) : t('defects.add')}
        <span className="sr-only"> {`${title} ${label}`}</span>
      </Button>
    );
  };

  return (
    <section className="evidence" aria-labelledby={`evidence-${section.id}`} data-section={section.id}>
      <h2 id={`evidence-${section.id}`}>{title}</h2>
      <div className="evidence-columns">
        <div className="evidence-claim">
          <ReadBackView section={shown} changed={changedPaths} {...(mayReturn ? { action } : {})} />
        </div>
        <div className="evidence-findings">
          {relevant.map((finding) => (
            <FindingView key={finding.rule} finding={finding}>
              <RuleEvidence
                facts={facts}
                materials={materialsOfRule(materials, finding.rule)}
                titleOf={(material) => words(material.title)}
              />
              {isJudgeable(finding, judgements) && <JudgeForm finding={finding} />}
            </FindingView>
          ))}
        </div>
      </div>
    </section>
  );
}
