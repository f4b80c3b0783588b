import { type Department, departments } from '@shidian/contract/organisations.js';
import { levelOf } from '@shidian/contract/jurisdictions.js';
import type { Role } from '@shidian/contract/roles.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { DemoOrganisation } from '../accounts.js';
import { people } from '../data/names.js';
import type { Random } from '../data/random.js';
import { addPerson, type Placed } from '../seed/people.js';
import type { DemoServices } from '../seed/services.js';

/** A place of the province with its name. */
export interface Place {
  readonly code: string;
  readonly name: string;
}

const departmentWords: Readonly<Record<Department, string>> = {
  COMMERCE: '商务部门',
  HUMAN_RESOURCES: '人社部门',
  FINANCE: '财政部门',
  EDUCATION: '教育部门',
};

/** Offices in which listed people work. */
const listedOffices: Readonly<Record<string, Partial<Record<Department, DemoOrganisation>>>> = {
  '330000': {
    COMMERCE: 'zhejiang-authority',
    HUMAN_RESOURCES: 'zhejiang-hr',
    FINANCE: 'zhejiang-finance',
    EDUCATION: 'zhejiang-education',
  },
  '330100': {
    COMMERCE: 'hangzhou-commerce',
    HUMAN_RESOURCES: 'hangzhou-hr',
    FINANCE: 'hangzhou-finance',
    EDUCATION: 'hangzhou-education',
  },
  '330106': { COMMERCE: 'xihu-commerce' },
  '330782': { COMMERCE: 'yiwu-commerce' },
  '330700': { COMMERCE: 'jinhua-commerce' },
};

/** Who works at the offices of the province, by place and department. */
export class Offices {
  private readonly officers = new Map<string, Actor>();

  /** The officer of an office; throws where the demonstration has none. */
  of(code: string, department: Department = 'COMMERCE'): Actor {
    const actor = this.officers.get(`${code} ${department}`);
    if (!actor) throw new Error(`no officer for ${department} at ${code}`);
    return actor;
  }

  add(code: string, department: Department, actor: Actor): void {
    this.officers.set(`${code} ${department}`, actor);
  }
}

/** An office that was made: where it stands and, where listed people work in it, under which name they know it. */
export interface MadeOffice extends Place {
  readonly department: Department;
  readonly placed: Placed;
  readonly listed: DemoOrganisation | null;
}

/** The offices of these places: four departments from the city up, commerce in a county. The province's commerce exists already. */
export async function makeOffices(
  services: DemoServices,
  tenantId: string,
  places: readonly Place[],
  known: ReadonlyMap<DemoOrganisation, Placed>,
): Promise<MadeOffice[]> {
  return services.inTenant(tenantId, async () => {
    const made: MadeOffice[] = [];
    for (const place of places) {
      const wanted = levelOf(place.code) === 'COUNTY' ? (['COMMERCE'] as const) : departments;
      for (const department of wanted) {
        const listed = listedOffices[place.code]?.[department] ?? null;
        const existing = listed ? known.get(listed) : undefined;
        const name = `${place.code === '330000' ? '浙江' : place.name}${departmentWords[department]}（演示）`;
        const organisation = { kind: 'AUTHORITY', name, jurisdictionCode: place.code, department } as const;
        const placed = existing ?? { tenantId, organisationId: await services.organisations.create(organisation) };
        made.push({ ...place, department, placed, listed });
      }
    }
    return made;
  });
}

/** An officer for every office that has none yet. */
export async function staffOffices(
  services: DemoServices,
  offices: readonly MadeOffice[],
  listed: (organisation: DemoOrganisation, role: Role) => Actor | null,
  random: Random,
): Promise<Offices> {
  const all = new Offices();
  const names = people(random, offices.length);
  for (const [index, { code, department, placed, listed: known }] of offices.entries()) {
    const existing = known ? listed(known, 'OFFICER') : null;
    const email = `${department.toLowerCase().replace('_', '-')}-${code}@zhejiang.demo`;
    const actor =
      existing ??
      (await addPerson(services, { email, name: names[index] ?? email }, [{ ...placed, role: 'OFFICER' }])).get(
        placed.tenantId,
      );
    if (!actor) throw new Error(`nobody works at ${department} of ${code}`);
    all.add(code, department, actor);
  }
  return all;
}
