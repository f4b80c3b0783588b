import { validate as isUuid } from 'uuid';
import { caseStatuses } from '@shidian/contract/case-lifecycle.js';
import { isJurisdictionCode, levelOf, subtreePrefix } from '@shidian/contract/jurisdictions.js';
import { decidingDesk, signingDesk } from '@shidian/cases/route/route.js';
import { type Desk, placesSql } from '@shidian/identity/desk/desk.js';
import type { FilingFilter } from './filing.args.js';
import { seesByPlace, type Viewer, visibleSql } from './filing.policy.js';
import type { RouteStage } from './filing-routes.js';
import { thisPassage } from './passage.sql.js';

/** Adds a parameter to a statement under construction and answers its name. */
export type Bind = (value: unknown) => string;

/** What a list is made of: the viewer, what they ask for, and the day and the desks that it is asked on. */
export interface Listing {
  readonly viewer: Viewer;
  readonly filter: FilingFilter;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly stages: readonly RouteStage[];
}

/** Conditions on tables `c` (review_case), `f` (filing) and, with a search, `o` (organisation); `place` as in `visibleSql`. */
export function conditionsOf(
  { viewer, filter, today, stages }: Listing,
  bind: Bind,
  place = 'c.jurisdiction_code',
): string[] {
  const conditions = [`c.kind = 'filing'`, visibleSql(viewer, bind, place)];
  if (filter.status?.length) conditions.push(`c.status = ANY(${bind(filter.status)}::text[])`);
  if (filter.stage?.length) conditions.push(`c.stage = ANY(${bind(filter.stage)}::text[])`);
  if (filter.kind) conditions.push(`f.provider_kind = ${bind(filter.kind)}`);
  if (filter.place) conditions.push(withinSql(place, filter.place, bind));
  if (filter.roundId) conditions.push(isUuid(filter.roundId) ? `c.round_id = ${bind(filter.roundId)}` : 'false');
  if (filter.mine) conditions.push(`c.status = 'IN_REVIEW'`, mineSql(viewer, stages, bind, place));
  if (typeof filter.overdue === 'boolean') {
    conditions.push(`c.due_key ${filter.overdue ? '<' : '>='} ${bind(today)}::date`);
  }
  if (typeof filter.late === 'boolean') conditions.push(filter.late ? 'f.late' : 'NOT f.late');
  if (filter.search?.trim()) {
    const pattern = bind(`%${filter.search.trim().replace(/[\\%_]/g, '\\$&')}%`);
    conditions.push(`(o.name ILIKE ${pattern} OR c.number ILIKE ${pattern})`);
  }
  return conditions;
}

/** FROM and WHERE of the matching cases, as `c`; `place` as in `visibleSql`. */
export function matchingSql(listing: Listing, bind: Bind, place?: string): string {
  const conditions = conditionsOf(listing, bind, place).join(' AND ');
  // A count over many rows should not look up what no condition asks for.
  const filing = /\bf\./.test(conditions) ? 'JOIN filing f ON f.tenant_id = c.tenant_id AND f.id = c.id' : '';
  const applicant = /\bo\./.test(conditions)
    ? 'JOIN organisation o ON o.tenant_id = c.tenant_id AND o.id = c.applicant_id'
    : '';
  return `review_case c ${filing} ${applicant} WHERE ${conditions}`;
}

/** Columns that hold a case's place: as it is, and as the code of its city. */
export type PlaceColumn = 'c.jurisdiction_code' | 'c.city_code';

/**
 * The column by which the places of a list are looked for, where it names any. Who sees whole cities and asks for nothing smaller is
 * spared their counties.
 */
export function placeColumn({ viewer, filter }: Listing): PlaceColumn {
  const codes = viewer.desks.map(({ jurisdictionCode }) => jurisdictionCode);
  const whole = [...codes, filter.place].every((code) => code == null || levelOf(code) !== 'COUNTY');
  return whole ? 'c.city_code' : 'c.jurisdiction_code';
}

/**
 * Short looks into an index that together find a list: their table, which cases (`c`) each of its rows stands for, and its column that
 * holds their place. Conditions go onto that column: asked of the case once more, they would have the planner believe that hardly any
 * fits, and take an index that does not know the desk.
 */
export interface Probes {
  readonly table: string;
  readonly fits: string;
  readonly place: string;
}

/**
 * The places in which an office's queue lies, with statuses and desks where those are asked for: each is one short look into the index
 * that holds its cases in the order in which they are due, so that a page costs the same however many lie behind it. Null where the
 * list is not of this sort.
 */
export function probesSql(listing: Listing, bind: Bind): Probes | null {
  const { viewer, filter, stages } = listing;
  if (!seesByPlace(viewer)) return null;
  const places = [placesSql(viewer.desks, 'j.code', bind)];
  if (filter.place) places.push(withinSql('j.code', filter.place, bind));
  const column = placeColumn(listing);
  const code = column === 'c.city_code' ? `left(j.code, 4) || '00'` : 'j.code';
  const table = `(SELECT DISTINCT ${code} AS code FROM jurisdiction j WHERE ${places.join(' AND ')}) AS place`;
  const fits = `${column} = place.code`;
  const statuses = filter.mine ? ['IN_REVIEW'] : filter.status;
  if (!statuses?.length && !filter.stage?.length) return { table, fits, place: 'place.code' };
  const within = filter.mine
    ? viewer.desks.flatMap((desk) => Object.values(stepsOf(desk, stages)).flat())
    : idsOf(stages);
  const known = new Set(within);
  // Each desk that is asked for is looked at in each place: names of no desk would cost as much as the caller likes.
  const wanted = filter.stage?.length ? filter.stage.filter((id) => known.has(id)) : known;
  return {
    table: `${table} CROSS JOIN unnest(${bind([...new Set(statuses?.length ? statuses : caseStatuses)])}::text[]) AS wanted (status)
      CROSS JOIN unnest(${bind([...new Set(wanted)])}::text[]) AS at (stage)`,
    fits: `${fits} AND c.status = wanted.status AND c.stage = at.stage`,
    place: 'place.code',
  };
}

/** What lies at the viewer's desks: to decide, or to sign where their department has not answered yet; nothing they are recused from. */
function mineSql({ actor, desks }: Viewer, stages: readonly RouteStage[], bind: Bind, place: string): string {
  const tasks = desks.flatMap((desk) => taskSql(desk, stages, bind, place));
  if (tasks.length === 0) return 'false';
  // Not correlated: read once, not once for each case.
  return `(${tasks.join(' OR ')}) AND c.id NOT IN (SELECT q.case_id FROM case_recusal q
    WHERE q.tenant_id = app_tenant() AND q.user_id = ${bind(actor.userId)})`;
}

function taskSql(desk: Desk, stages: readonly RouteStage[], bind: Bind, place: string): string[] {
  const { decided, signed } = stepsOf(desk, stages);
  const where = desk.kind === 'ASSOCIATION' ? `f.channel = 'ASSOCIATION'` : placesSql([desk], place, bind);
  const tasks: string[] = [];
  if (decided.length > 0) tasks.push(`(${where} AND c.stage = ANY(${bind(decided)}::text[]))`);
  if (signed.length > 0) {
    tasks.push(`(${where} AND c.stage = ANY(${bind(signed)}::text[]) AND NOT EXISTS (SELECT FROM case_sign_off g
      WHERE g.tenant_id = c.tenant_id AND g.case_id = c.id AND ${thisPassage('g')}
        AND g.department = ${bind(desk.department)}))`);
  }
  return tasks;
}

/** The steps of a route that a desk decides, and those that its department signs. */
function stepsOf(desk: Desk, stages: readonly RouteStage[]): { decided: string[]; signed: string[] } {
  const { jurisdictionCode: office } = desk;
  return {
    decided: idsOf(stages.filter(({ stage }) => decidingDesk(stage, office, [desk]) !== null)),
    signed: idsOf(stages.filter(({ stage }) => signingDesk(stage, office, [desk]) !== null)),
  };
}

const idsOf = (stages: readonly RouteStage[]): string[] => [...new Set(stages.map(({ stage }) => stage.id))];

function withinSql(column: string, place: string, bind: Bind): string {
  if (!isJurisdictionCode(place)) return 'false';
  if (levelOf(place) === 'COUNTY') return `${column} = ${bind(place)}`;
  const prefix = subtreePrefix(place);
  return `${column} BETWEEN ${bind(prefix.padEnd(6, '0'))} AND ${bind(prefix.padEnd(6, '9'))}`;
}
