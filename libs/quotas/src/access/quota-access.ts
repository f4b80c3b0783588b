import { Injectable } from '@nestjs/common';
import { DeskService } from '@shidian/identity/desk/desk.service.js';
import { perRequest, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { isOfProvince } from './quota-sight.js';

/** Whose quotas the acting person sees and moves. */
@Injectable()
export class QuotaAccess {
  constructor(
    private readonly database: Database,
    private readonly desks: DeskService,
  ) {}

  /** Codes of the places that the acting person works for: an officer's desks, anybody else's own authority. Empty for who works for none. */
  places(): Promise<readonly string[]> {
    return perRequest('quota-places', () => this.read());
  }

  /** Refuses PLACE_NOT_YOURS where the acting person does not work for the province of all these places, or for any province. */
  async requireProvince(codes: readonly string[]): Promise<void> {
    if (!isOfProvince(await this.places(), codes)) throw new Refusal({ code: 'PLACE_NOT_YOURS' });
  }

  /** Refuses PROGRAMME_NOT_FOUND. */
  async requireProgramme(id: string): Promise<void> {
    const [found] = await this.database.read({ text: `SELECT FROM programme WHERE id = $1`, values: [id] });
    if (!found) throw new Refusal({ code: 'PROGRAMME_NOT_FOUND', field: ['programmeId'] });
  }

  private async read(): Promise<string[]> {
    const { role, organisationId } = requireActor();
    if (role === 'OFFICER') {
      const desks = await this.desks.mine();
      return desks.flatMap(({ kind, jurisdictionCode }) =>
        kind === 'AUTHORITY' && jurisdictionCode ? [jurisdictionCode] : [],
      );
    }
    const rows = await this.database.read<{ code: string }>({
      name: 'quota-own-place',
      text: `SELECT jurisdiction_code AS code FROM organisation WHERE id = $1 AND kind = 'AUTHORITY' AND jurisdiction_code IS NOT NULL`,
      values: [organisationId],
    });
    return rows.map(({ code }) => code);
  }
}
