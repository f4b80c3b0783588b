import type { PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import type { EquipmentItem, Material } from '@shidian/rules/package.js';
import { describeTerm, terms, type Term } from '@shidian/rules/terms.js';
import { inLocale } from '@shidian/rules/words.js';
import type { TFunction } from 'i18next';
import type { Locale } from '../wording/i18n';
import type { SectionId } from './sections';

/** A file as it is shown beside the claim it supports. */
export interface ReadFile {
  id: string;
  name: string;
  size: number;
}

/** One stated fact in words; `value` is null where nothing is stated. */
export interface ReadValue {
  path: string;
  label: string;
  value: string | null;
  files?: readonly ReadFile[];
}

/** A list of facts as a table; each row has the path of its entry. */
export interface ReadTable {
  path: string;
  title: string;
  columns: readonly { key: string; title: string }[];
  rows: readonly { path: string; cells: readonly (string | null)[] }[];
}

/** A section as it is read back, whichever form it is of. */
export interface ReadSection<Id extends string = string> {
  id: Id;
  title: string;
  values: readonly ReadValue[];
  tables: readonly ReadTable[];
}

/** What the words of a read-back depend on. */
export interface ReadBackWords {
  t: TFunction;
  locale: Locale;
  materials: readonly Material[];
  equipment: readonly EquipmentItem[];
}

type Plain = string | number | boolean | undefined;

/** The whole application in words, section by section: for the check before submitting, the workbench and the history. */
export const readBack = (facts: PilotApplicationFacts, words: ReadBackWords): ReadSection<SectionId>[] => {
  const { t, locale, materials, equipment } = words;
  const show = (value: Plain): string | null => {
    if (value === undefined || value === '') return null;
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
    return String(value);
  };
  const term = (value: string | undefined): string | null =>
    value === undefined ? null : value in terms ? describeTerm(value as Term, locale) : value;
  const label = (key: keyof ReturnType<typeof labels>): string => labels()[key];
  const labels = () => t('fields.labels', { returnObjects: true });
  const value = (path: string, key: keyof ReturnType<typeof labels>, shown: string | null): ReadValue => ({
    path,
    label: label(key),
    value: shown,
  });
  const table = <Row>(
    path: SectionId,
    rows: readonly Row[] | undefined,
    columns: readonly [keyof ReturnType<typeof labels>, (row: Row) => string | null][],
  ): ReadTable => ({
    path,
    title: t(`sections.${path}.title`),
    columns: columns.map(([key]) => ({ key, title: label(key) })),
    rows: (rows ?? []).map((row, index) => ({ path: `${path}.${index}`, cells: columns.map(([, read]) => read(row)) })),
  });

  const { licence, majorHead, office, narrative } = facts;
  const sections: Omit<ReadSection<SectionId>, 'title'>[] = [
    {
      id: 'licence',
      values: [
        value('licence.number', 'licence_number', show(licence?.number)),
        value('licence.holder', 'licence_holder', show(licence?.holder)),
        value('licence.validFrom', 'licence_validFrom', show(licence?.validFrom)),
        value(
          'licence.validUntil',
          'licence_validUntil',
          licence?.validUntil === 'long-term' ? t('fields.labels.longTerm') : show(licence?.validUntil),
        ),
      ],
      tables: [],
    },
    {
      id: 'majors',
      values: [],
      tables: [
        table('majors', facts.majors, [
          ['majors_name', (major) => show(major.name)],
          ['majors_code', (major) => show(major.code)],
          ['majors_catalogue', (major) => term(major.catalogue)],
          [
            'majors_intakes',
            (major) =>
              major.intakes
                ?.map(({ year, students }) => t('majors.intakeOf', { year: year ?? '?', students: students ?? '?' }))
                .join(t('common.semicolon')) || null,
          ],
        ]),
      ],
    },
    {
      id: 'team',
      values: [],
      tables: [
        table('team', facts.team, [
          ['team_name', (member) => show(member.name)],
          ['team_employment', (member) => term(member.employment)],
          ['team_title', (member) => term(member.title)],
          ['team_dualQualified', (member) => show(member.dualQualified)],
          ['team_industryExpert', (member) => show(member.industryExpert)],
        ]),
      ],
    },
    {
      id: 'head',
      values: [
        value('majorHead.name', 'majorHead_name', show(majorHead?.name)),
        value('majorHead.title', 'majorHead_title', term(majorHead?.title)),
      ],
      tables: [],
    },
    {
      id: 'rooms',
      values: [],
      tables: [
        table('rooms', facts.rooms, [
          ['rooms_name', (room) => show(room.name)],
          ['rooms_use', (room) => term(room.use)],
          ['rooms_seatsTheory', (room) => show(room.seatsTheory)],
          ['rooms_seatsPractice', (room) => show(room.seatsPractice)],
        ]),
      ],
    },
    {
      id: 'equipment',
      values: [],
      tables: [
        table('equipment', facts.equipment, [
          [
            'equipment_line',
            ({ line }) => {
              const item = equipment.find((known) => known.line === line);
              return item ? `${line} ${inLocale(item.name, locale)}` : String(line);
            },
          ],
          ['equipment_quantity', ({ quantity }) => show(quantity)],
        ]),
      ],
    },
    {
      id: 'staff',
      values: [
        value('office.fixed', 'office_fixed', show(office?.fixed)),
        value('office.address', 'office_address', show(office?.address)),
      ],
      tables: [
        table('staff', facts.staff, [
          ['staff_name', (person) => show(person.name)],
          ['staff_role', (person) => (person.role ? t(`codes.staffRole.${person.role}`) : null)],
          ['staff_fullTime', (person) => show(person.fullTime)],
        ]),
      ],
    },
    {
      id: 'narrative',
      values: [
        value('narrative.trainingExperience', 'narrative_trainingExperience', show(narrative?.trainingExperience)),
        value('narrative.teamStructure', 'narrative_teamStructure', show(narrative?.teamStructure)),
        value('narrative.majorPlan', 'narrative_majorPlan', show(narrative?.majorPlan)),
        value('narrative.headMobilises', 'narrative_headMobilises', show(narrative?.headMobilises)),
      ],
      tables: [],
    },
    {
      id: 'materials',
      values: materials.map((material) => {
        const files = facts.documents?.find((row) => row.material === material.id)?.files ?? [];
        return {
          path: `documents.${material.id}`,
          label: inLocale(material.title, locale),
          value: files.length > 0 ? t('materials.count', { count: files.length }) : null,
          files: files.map(({ fileId, name, size }) => ({ id: fileId, name, size })),
        };
      }),
      tables: [],
    },
  ];
  return sections.map((section) => ({ ...section, title: t(`sections.${section.id}.title`) }));
};

/** True where `path` lies on, above or below one of the changed paths. */
export const isChanged = (path: string, changed: readonly string[]): boolean =>
  changed.some((other) => other === path || other.startsWith(`${path}.`) || path.startsWith(`${other}.`));

/** What remains of a section when only changed facts are read. */
export const onlyChanged = (section: ReadSection, changed: readonly string[]): ReadSection => ({
  ...section,
  values: section.values.filter(({ path }) => isChanged(path, changed)),
  tables: section.tables.map((table) => ({
    ...table,
    rows: table.rows.filter(({ path }) => isChanged(path, changed)),
  })),
});
