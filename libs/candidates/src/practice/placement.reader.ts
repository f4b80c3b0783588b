import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { ProgrammePackages } from '@shidian/programmes/rule-package/programme-packages.js';
import { Parameters } from '@shidian/providers/register/parameters.js';
import type { PracticeTerms } from '@shidian/rules/certification-programme.js';
import { CandidateNumbers } from '../candidate/candidate-numbers.js';
import { personSql } from '../candidate/candidate-search.js';
import type { Placement } from './placement.graphql.js';
import type { PlacementFilter } from './placement.inputs.js';
import { abilitiesOf, visibleSql } from './placement.policy.js';
import { FROM_PLACEMENTS, inState, SELECT_PLACEMENTS } from './placement.sql.js';
import { completeOn } from './practice-standing.js';

type Row = Omit<Placement, 'abilities' | 'completeOn'> & {
  readonly programmeId: string;
  readonly organisationId: string | null;
};
type Bind = (value: unknown) => string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads placements that the actor may see. */
@Injectable()
export class PlacementReader {
  constructor(
    private readonly database: Database,
    private readonly programmes: ProgrammePackages,
    private readonly numbers: CandidateNumbers,
  ) {}

  /** A page, latest beginning first. */
  async page(page: PageRequest, filter: PlacementFilter): Promise<Connection<Placement>> {
    const { values, bind } = new Parameters();
    const conditions = this.conditions(filter, bind);
    if (page.after) {
      const [startsOn, id] = page.after;
      if (typeof startsOn !== 'string' || !DAY.test(startsOn) || !isUuid(id))
        throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      conditions.push(`(p.starts_on, p.id) < (${bind(startsOn)}::date, ${bind(id)}::uuid)`);
    }
    const rows = await this.database.read<Row>({
      text: `${SELECT_PLACEMENTS} WHERE ${conditions.join(' AND ')} ORDER BY p.starts_on DESC, p.id DESC LIMIT ${page.first + 1}`,
      values,
    });
    const terms = await this.terms();
    return toConnection(
      rows,
      page,
      (row) => placementOf(row, terms),
      (row) => [row.startsOn, row.id],
    );
  }

  /** How many match. */
  async count(filter: PlacementFilter): Promise<number> {
    const { values, bind } = new Parameters();
    const [row] = await this.database.read<{ total: number }>({
      text: `SELECT count(*)::int AS total ${FROM_PLACEMENTS} WHERE ${this.conditions(filter, bind).join(' AND ')}`,
      values,
    });
    return row?.total ?? 0;
  }

  /** Those of these that the actor sees. */
  async byIds(ids: readonly string[]): Promise<Placement[]> {
    const { values, bind } = new Parameters();
    const named = bind(ids.filter((id) => isUuid(id)));
    const rows = await this.database.read<Row>({
      text: `${SELECT_PLACEMENTS} WHERE p.id = ANY (${named}::uuid[]) AND ${this.conditions({}, bind).join(' AND ')} ORDER BY p.id`,
      values,
    });
    const terms = await this.terms();
    return rows.map((row) => placementOf(row, terms));
  }

  private conditions(filter: PlacementFilter, bind: Bind): string[] {
    const conditions = [
      'p.tenant_id = app_tenant()',
      visibleSql(requireActor(), bind),
      ...personSql(filter, 'k', this.numbers, bind),
    ];
    for (const [value, column] of [
      [filter.providerId, 'p.provider_id'],
      [filter.candidateId, 'p.candidate_id'],
    ] as const)
      if (value != null) conditions.push(isUuid(value) ? `${column} = ${bind(value)}` : 'false');
    if (filter.state?.length) conditions.push(...inState(filter.state, bind));
    return conditions;
  }

  // Levels of one programme ask for the same practice where they ask for any.
  private async terms(): Promise<ReadonlyMap<string, PracticeTerms>> {
    const programmes = await this.programmes.certifying();
    return new Map(
      programmes.flatMap(({ programmeId, certification }): [string, PracticeTerms][] => {
        const practice = certification.levels.find((level) => level.practice !== null)?.practice;
        return practice ? [[programmeId, practice]] : [];
      }),
    );
  }
}

function placementOf(
  { programmeId, organisationId, ...row }: Row,
  terms: ReadonlyMap<string, PracticeTerms>,
): Placement {
  const asked = terms.get(programmeId);
  return {
    ...row,
    completeOn: asked ? completeOn(asked, row.kind, row.startsOn) : null,
    abilities: abilitiesOf(requireActor(), { organisationId, state: row.state }),
  };
}
