import type { SchoolType as StoredSchoolType } from '@shidian/contract/organisations.js';
import type {
  MajorFacts,
  PilotApplicationFacts,
  Room,
  StaffMember,
  TeamMember,
  Title,
} from '@shidian/rules/facts/pilot-application.js';
import type { PackageContent } from '@shidian/rules/package.js';
import { ruleSchoolType } from '@shidian/schools/pilot-application/submission-check.js';
import { people } from './names.js';
import type { Random } from './random.js';
import type { DemoSchool } from './school-generator.js';
import { narratives, streets } from './texts.js';

/** What the facts must fit. */
export interface FactsFrame {
  readonly content: PackageContent;
  readonly referenceYear: number;
  /** Business date on which the facts are stated, YYYY-MM-DD. */
  readonly today: string;
}

/** Facts of a school that meets every rule that figures decide, in the packages of both pilots; documents are not among them. */
export function generateFacts(random: Random, school: DemoSchool, frame: FactsFrame): PilotApplicationFacts {
  const team = generateTeam(random.fork('team'), random.int(6, 28));
  const [head] = team as [TeamMember];
  const staff = people(random.fork('staff'), 4).filter((name) => team.every((member) => member.name !== name));
  const pickText = (texts: readonly string[]): string => random.pick(texts);
  return {
    licence: generateLicence(random, school, frame.today),
    majors: generateMajors(random.fork('majors'), school.schoolType, frame),
    team,
    majorHead: { name: head.name ?? '', title: head.title ?? 'senior' },
    rooms: generateRooms(random),
    equipment: frame.content.equipment.map(({ line, quantity }) => ({
      line,
      // Suggested quantities bind nobody; some schools have a little less.
      quantity: Math.max(1, (quantity ?? 1) - (random.chance(15) ? random.int(0, 4) : 0)),
    })),
    staff: generateStaff(staff),
    office: { fixed: true, address: `${random.pick(streets)} ${random.int(1, 399)} 号行政楼 ${random.int(101, 520)}` },
    narrative: {
      trainingExperience: pickText(narratives.trainingExperience),
      teamStructure: pickText(narratives.teamStructure),
      majorPlan: pickText(narratives.majorPlan),
      headMobilises: pickText(narratives.headMobilises),
    },
  };
}

/** The date some years later, or earlier; 29 February becomes the 28th. */
export function yearsFrom(date: string, years: number): string {
  const moved = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return moved.replace(/-02-29$/, '-02-28');
}

function generateLicence(
  random: Random,
  school: DemoSchool,
  today: string,
): NonNullable<PilotApplicationFacts['licence']> {
  return {
    number: `教许 ${random.int(2010, 2019)} 第 ${String(random.int(1, 99_999)).padStart(5, '0')} 号`,
    holder: school.name,
    validFrom: yearsFrom(today, -random.int(2, 5)),
    validUntil: random.chance(25) ? 'long-term' : yearsFrom(today, random.int(1, 5)),
  };
}

function generateMajors(random: Random, type: StoredSchoolType, frame: FactsFrame): MajorFacts[] {
  // A probable misprint on the printed list is a case of its own, not part of an ordinary application.
  const listed = frame.content.majors.filter((one) => one.schoolType === ruleSchoolType[type] && one.likely === null);
  const names = random.shuffle([...new Set(listed.map((major) => major.name))]).slice(0, random.int(1, 3));
  if (random.chance(70) && listed.some((major) => major.name === '电子商务')) names.unshift('电子商务');
  const years = [3, 2, 1].map((back) => frame.referenceYear - back);
  return [...new Set(names)].map((name, index) => ({
    name,
    catalogue: random.chance(60) ? 'original' : '2021',
    // The first major carries the application; a second may be young or small.
    intakes: years.map((year) => ({ year, students: index === 0 ? random.int(31, 186) : random.int(12, 90) })),
  }));
}

/** A team of `size`: well over half dual-qualified, at least a fifth from the industry, a head with a senior title. */
export function generateTeam(random: Random, size: number): TeamMember[] {
  const dual = random.int(Math.ceil(size / 2), Math.ceil(size * 0.75));
  const experts = random.int(Math.ceil(size / 5), Math.ceil(size / 3));
  return teamOf(random, { size, dual, experts });
}

/** A team with exactly these counts; the dual-qualified come first, experts last. */
export function teamOf(
  random: Random,
  { size, dual, experts }: { size: number; dual: number; experts: number },
): TeamMember[] {
  const inner: readonly Title[] = [
    'associate-senior',
    'intermediate',
    'intermediate',
    'intermediate',
    'junior',
    'none',
  ];
  return people(random, size).map((name, index): TeamMember => {
    const industryExpert = index >= size - experts;
    const usual: Title = industryExpert ? random.pick(['none', 'technician', 'senior-technician']) : random.pick(inner);
    return {
      name,
      employment: industryExpert ? 'part-time' : 'full-time',
      // The head comes first; the next two have the middle title that some programmes ask for.
      title:
        index === 0
          ? random.pick(['senior', 'associate-senior'] as const)
          : index < 3 && !industryExpert
            ? 'intermediate'
            : usual,
      dualQualified: index < dual,
      industryExpert,
    };
  });
}

function generateRooms(random: Random): Room[] {
  const theory: Room[] = [
    { name: `${random.int(1, 5)}0${random.int(1, 9)} 教室`, use: 'theory', seatsTheory: random.int(44, 60) },
  ];
  const split = random.chance(40);
  const practice: Room[] = split
    ? [
        { name: '客服实训一室', use: 'practice', seatsPractice: random.int(24, 32) },
        { name: '客服实训二室', use: 'practice', seatsPractice: random.int(24, 32) },
      ]
    : [{ name: '客户服务实训中心', use: 'practice', seatsPractice: random.int(44, 80) }];
  return [...theory, ...practice];
}

function generateStaff(names: readonly string[]): StaffMember[] {
  const [manager, technician] = names as [string, string];
  return [
    { name: manager, role: 'teaching-manager', fullTime: true },
    { name: technician, role: 'technician', fullTime: true },
  ];
}
