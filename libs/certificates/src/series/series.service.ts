import { Injectable } from '@nestjs/common';
import { Database } from '@shidian/platform/database/database.js';
import { LAST_SERIAL } from './certificate-number.js';

// One statement: whoever else issues in this series waits here until the transaction ends, and a rollback gives the numbers back.
const TAKE = {
  name: 'take-serials',
  text: `
  INSERT INTO certificate_series (tenant_id, code, year, last_serial) VALUES (app_tenant(), $1, $2, $3)
  ON CONFLICT (tenant_id, code, year) DO UPDATE SET last_serial = certificate_series.last_serial + $3
    WHERE certificate_series.last_serial + $3 <= ${LAST_SERIAL}
  RETURNING last_serial AS "lastSerial"`,
};

/** Gives out the serials of a level and year: in a row, none left out, none given twice. */
@Injectable()
export class SeriesService {
  constructor(private readonly database: Database) {}

  /** The first of `count` serials, which are taken if the open transaction commits; all of them must be used in it. */
  async take(levelCode: string, year: number, count: number): Promise<number> {
    const [row] = await this.database.tx.query<{ lastSerial: number }>(TAKE, [levelCode, year, count]);
    if (!row) throw new Error(`Series ${levelCode} of ${year} is full`);
    return row.lastSerial - count + 1;
  }
}
