import { inventedId } from './candidates.js';
import type { Client } from './client.js';
import { certifyingProgramme, type ImportShape, preview, type RowShape } from './rosters.js';
import { superuser } from './superuser.js';
import { createWorld, type TestTenant, type World } from './world.js';

/** A certifying body at which an officer imports rosters, with the worker that reads them. */
export interface RosterDesk {
  readonly world: World;
  readonly tenant: TestTenant;
  readonly officer: Client;
  readonly programmeId: string;
  /** Imports rows that are pasted, as far as the preview. */
  paste(...rows: string[][]): Promise<ImportShape>;
  /** The names of all candidates. */
  candidates(): Promise<string[]>;
}

/** Prepares a desk in a world of its own. */
export async function rosterDesk(): Promise<RosterDesk> {
  const world = await createWorld();
  const tenant = await world.tenant('north');
  const officer = await world.signedIn(tenant, tenant.bodyId, 'CERTIFICATION_OFFICER');
  const programmeId = await certifyingProgramme(world, tenant);
  await world.startWorker();
  return {
    ...{ world, tenant, officer, programmeId },
    paste: (...rows) => preview(officer, programmeId, { text: rows.map((row) => row.join('\t')).join('\n') }),
    candidates: async () => {
      const rows = await superuser<{ name: string }>(world, `SELECT name FROM candidate WHERE tenant_id = $1`, [
        tenant.id,
      ]);
      return rows.map(({ name }) => name);
    },
  };
}

let people = 100;

/** The number of somebody who is in no other roster of the test file. */
export const fresh = (birthday?: string): string => inventedId(++people, birthday);

/** The same, and a birthday that namesakes do not share, so that they are different people. */
export const freshNamesake = (): string =>
  fresh(`1988${String(1 + (people % 12)).padStart(2, '0')}${String(1 + (people % 28)).padStart(2, '0')}`);

/** A row as one line: its number, what would become of it, and each finding by its column. */
export const told = ({ row, outcome, problems }: RowShape): string =>
  `${row} ${outcome} ${problems.map(({ column, code }) => `${column}:${code}`).join(' ')}`.trim();
