import type { PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import type { Material } from '@shidian/rules/package.js';

/** A part of the facts that is saved as a whole. */
export type FactsKey = keyof PilotApplicationFacts;

/** Sections of the form, in the order of the task list; also the last part of their address. */
export const sectionIds = [
  'licence',
  'majors',
  'team',
  'head',
  'rooms',
  'equipment',
  'staff',
  'narrative',
  'materials',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** Which parts of the facts a section edits. */
export const factsOfSection = {
  licence: ['licence'],
  majors: ['majors'],
  team: ['team'],
  head: ['majorHead'],
  rooms: ['rooms'],
  equipment: ['equipment'],
  staff: ['staff', 'office'],
  narrative: ['narrative'],
  materials: ['documents'],
} as const satisfies Record<SectionId, readonly FactsKey[]>;

/** The section whose form holds the field of a path such as 'majors.0.intakes'; null for a path of no section. */
export const sectionOfPath = (path: string): SectionId | null => {
  const [head] = path.split('.');
  return sectionIds.find((id) => (factsOfSection[id] as readonly string[]).includes(head ?? '')) ?? null;
};

/** The rows of documents, which facts of every kind hold alike. */
const documentsOf = (facts: object): readonly { material: string }[] =>
  (facts as { documents?: readonly { material: string }[] }).documents ?? [];

/** A path into the list of documents by material instead of position: 'documents.0.files' is 'documents.licence'. */
export const byMaterial = (path: string, facts: object): string => {
  const [head, index] = path.split('.');
  const material =
    head === 'documents' && index !== undefined ? documentsOf(facts)[Number(index)]?.material : undefined;
  return material ? `documents.${material}` : path;
};

/** Address of a field in the form: the section with the field in focus. */
export const fieldLink = (applicationId: string, path: string): string => {
  const section = sectionOfPath(path);
  return section
    ? `/applications/${applicationId}/${section}?focus=${encodeURIComponent(path)}`
    : `/applications/${applicationId}`;
};

/** How far a section is; never "submitted": that is said of the application alone. */
export const sectionStates = ['empty', 'started', 'filled'] as const;
export type SectionState = (typeof sectionStates)[number];

type Stated = string | number | boolean | undefined | null;

const stated = (value: Stated): boolean => value !== undefined && value !== null && value !== '';

const from = (values: readonly Stated[]): SectionState => {
  if (values.every(stated)) return 'filled';
  return values.some(stated) ? 'started' : 'empty';
};

/** State of a list: every field of every row. */
const fromRows = <Row>(rows: readonly Row[] | undefined, fields: (row: Row) => Stated[]): SectionState =>
  rows?.length ? from([true, ...rows.flatMap(fields)]) : 'empty';

const documentsState = (facts: PilotApplicationFacts, materials: readonly Material[]): SectionState => {
  const uploaded = new Set(facts.documents?.filter((row) => row.files.length > 0).map((row) => row.material));
  if (uploaded.size === 0) return 'empty';
  return materials.every((material) => !material.required || uploaded.has(material.id)) ? 'filled' : 'started';
};

/** How far a section is filled in. */
export const sectionState = (
  section: SectionId,
  facts: PilotApplicationFacts,
  materials: readonly Material[],
): SectionState => {
  const { licence, majors, team, majorHead, rooms, equipment, staff, office, narrative } = facts;
  switch (section) {
    case 'licence':
      return from([licence?.number, licence?.holder, licence?.validFrom, licence?.validUntil]);
    case 'majors':
      return fromRows(majors, (major) => [
        major.name,
        major.catalogue,
        ...[0, 1, 2].map((index) => major.intakes?.[index]?.students),
      ]);
    case 'team':
      return fromRows(team, (member) => [member.name, member.employment, member.title]);
    case 'head':
      return from([majorHead?.name, majorHead?.title]);
    case 'rooms':
      return fromRows(rooms, (room) => [
        room.name,
        room.use,
        room.use === 'practice' ? true : room.seatsTheory,
        room.use === 'theory' ? true : room.seatsPractice,
      ]);
    case 'equipment':
      return fromRows(equipment, (item) => [item.quantity]);
    case 'staff': {
      const people = fromRows(staff, (person) => [person.name, person.role]);
      const place = from([office?.fixed, office?.address]);
      if (people === 'empty' && place === 'empty') return 'empty';
      return people === 'filled' && place === 'filled' ? 'filled' : 'started';
    }
    case 'narrative':
      return from([
        narrative?.trainingExperience,
        narrative?.teamStructure,
        narrative?.majorPlan,
        narrative?.headMobilises,
      ]);
    case 'materials':
      return documentsState(facts, materials);
  }
};
