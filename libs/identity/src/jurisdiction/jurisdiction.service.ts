import { Injectable } from '@nestjs/common';
import { isJurisdictionCode, subtreePrefix } from '@shidian/contract/jurisdictions.js';
import type { JurisdictionLevel } from '@shidian/contract/organisations.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';

/** An administrative division while its code and name were valid. Dates are `YYYY-MM-DD`. */
export interface Jurisdiction {
  readonly code: string;
  readonly name: string;
  readonly level: JurisdictionLevel;
  readonly parentCode: string | null;
  readonly validFrom: string;
  /** The first day on which it no longer holds; null while it does. */
  readonly validUntil: string | null;
}

const COLUMNS = `code, name, level, parent_code AS "parentCode", valid_from AS "validFrom", valid_until AS "validUntil"`;
const VALID = (day: string) => `valid_from <= ${day} AND (valid_until IS NULL OR valid_until > ${day})`;
const FIND = `SELECT ${COLUMNS} FROM jurisdiction WHERE code = $1 AND ${VALID('$2')}`;
const CHILDREN = `SELECT ${COLUMNS} FROM jurisdiction WHERE parent_code IS NOT DISTINCT FROM $1 AND ${VALID('$2')} ORDER BY code`;
const AT_LEVEL = `
  SELECT ${COLUMNS} FROM jurisdiction WHERE level = $1 AND ($2::text IS NULL OR starts_with(code, $2)) AND ${VALID('$3')} ORDER BY code`;
const NAMES = `
  SELECT DISTINCT ON (code) code, name FROM jurisdiction WHERE code = ANY ($1) ORDER BY code, valid_from <= $2 DESC,
    CASE WHEN valid_from <= $2 THEN valid_from END DESC, valid_from`;

/** Administrative divisions on a day; the same for every tenant. */
@Injectable()
export class JurisdictionService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The division that has the code on the day (today unless given), or null. */
  async find(code: string, on: string = this.clock.today()): Promise<Jurisdiction | null> {
    if (!isJurisdictionCode(code)) return null;
    const [row] = await this.database.read<Jurisdiction>({ name: 'jurisdiction', text: FIND, values: [code, on] });
    return row ?? null;
  }

  /** The divisions one level below, by code; below null, the provinces. */
  children(code: string | null, on: string = this.clock.today()): Promise<Jurisdiction[]> {
    return this.database.read<Jurisdiction>({ name: 'jurisdictions-under', text: CHILDREN, values: [code, on] });
  }

  /** The divisions of a level within another one, or all of that level, by code. */
  atLevel(level: JurisdictionLevel, within: string | null, on: string = this.clock.today()): Promise<Jurisdiction[]> {
    return this.database.read<Jurisdiction>({
      name: 'jurisdictions-at-level',
      text: AT_LEVEL,
      values: [level, within === null ? null : subtreePrefix(within), on],
    });
  }

  /** Names by code as of the day; a code that is no longer valid keeps its last name. Unknown codes are absent. */
  async names(codes: readonly string[], on: string = this.clock.today()): Promise<Map<string, string>> {
    const rows = await this.database.read<{ code: string; name: string }>({
      name: 'jurisdiction-names',
      text: NAMES,
      values: [codes, on],
    });
    return new Map(rows.map(({ code, name }) => [code, name]));
  }
}
