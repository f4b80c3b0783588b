import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';

/** What a new programme states. */
export interface NewProgramme {
  /** Unique in the tenant, e.g. the standard's number. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** Programmes of the scope's tenant. */
@Injectable()
export class ProgrammeService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Creates a programme in the scope's tenant; answers its id. Refuses PROGRAMME_EXISTS. */
  async create({ code, name, nameEn }: NewProgramme): Promise<string> {
    const id = uuidv7();
    const created = await this.database.tx.execute(
      `INSERT INTO programme (tenant_id, id, code, name, name_en, created_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (tenant_id, code) DO NOTHING`,
      [requireScope().tenantId, id, code, name, nameEn, this.clock.now()],
    );
    if (created === 0) throw new Refusal({ code: 'PROGRAMME_EXISTS', field: ['code'], params: { code } });
    return id;
  }
}
