import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { RefusalWording, rememberedLocale } from '@shidian/platform/graphql/wording.js';
import type { RosterImport } from './roster-import.graphql.js';
import { visibleImportSql } from './roster-import.policy.js';
import { type ImportColumns, importOf, SELECT_IMPORTS } from './roster-import.sql.js';

/** Reads the imports that the actor may see. */
@Injectable()
export class RosterImportReader {
  constructor(
    private readonly database: Database,
    private readonly wording: RefusalWording,
  ) {}

  /** A page of imports, latest first. Refuses BAD_CURSOR. */
  async page(page: PageRequest): Promise<Connection<RosterImport>> {
    const [id] = page.after ?? [];
    if (page.after && !isUuid(id)) throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
    const rows = await this.read(
      (bind) => (id ? `i.id < ${bind(id)}::uuid` : 'true'),
      `ORDER BY i.id DESC LIMIT ${page.first + 1}`,
    );
    return toConnection(
      rows,
      page,
      (row) => row,
      (row) => [row.id],
    );
  }

  /** An import, or null where the actor may not see it or there is none. */
  async find(id: string): Promise<RosterImport | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.read((bind) => `i.id = ${bind(id)}`, '');
    return row ?? null;
  }

  /** An import; throws NOT_FOUND. */
  async require(id: string): Promise<RosterImport> {
    const found = await this.find(id);
    if (!found) throw new AccessError('NOT_FOUND');
    return found;
  }

  private async read(condition: (bind: (value: unknown) => string) => string, rest: string): Promise<RosterImport[]> {
    const actor = requireActor();
    const values: unknown[] = [];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const where = ['i.tenant_id = app_tenant()', visibleImportSql(actor, bind), condition(bind)].join(' AND ');
    const rows = await this.database.read<ImportColumns>({ text: `${SELECT_IMPORTS} WHERE ${where} ${rest}`, values });
    return rows.map((row) => importOf(row, actor, this.wording, rememberedLocale()));
  }
}
