import { Injectable } from '@nestjs/common';
import { VerifierDatabase } from '@shidian/platform/database/verifier-database.js';
import type { PackageContent } from '@shidian/rules/package.js';
import type { PublishedDraw } from '@shidian/rules/draw/verify.js';
import type { Assignment, DrawnTerms } from '@shidian/rules/draw/draw.js';
import type { Words } from '@shidian/rules/words.js';

/** A draw as everybody may see it. */
export interface PublicDraw extends PublishedDraw {
  readonly id: string;
  readonly tenant: { readonly slug: string; readonly name: string; readonly nameEn: string };
  readonly session: {
    readonly number: string;
    readonly name: string;
    readonly level: Words;
    readonly startsAt: string;
  };
  readonly attempt: number;
  readonly modules: Readonly<Record<string, Words>>;
  readonly void: { readonly reason: string; readonly at: string } | null;
  /** All draws of the session, this one among them: what was drawn anew stays in sight. */
  readonly attempts: readonly { readonly id: string; readonly attempt: number; readonly voidReason: string | null }[];
}

interface Row {
  readonly number: string;
  readonly attempt: number;
  readonly sessionNumber: string;
  readonly sessionName: string;
  readonly level: string;
  readonly startsAt: Date;
  readonly packageId: string;
  readonly packageVersion: string;
  readonly algorithm: string;
  readonly tickets: string[];
  readonly rosterHash: string;
  readonly terms: DrawnTerms;
  readonly seedHash: string;
  readonly valueName: string;
  readonly valueDue: Date;
  readonly committedAt: Date;
  readonly value: string | null;
  readonly valueAt: Date | null;
  readonly source: string | null;
  readonly enteredAt: Date | null;
  readonly seed: string | null;
  readonly assignments: Assignment[] | null;
  readonly resultHash: string | null;
  readonly publishedAt: Date | null;
  readonly voidReason: string | null;
  readonly voidedAt: Date | null;
}

const SELECT = `
  SELECT number, attempt, session_number AS "sessionNumber", session_name AS "sessionName", level, starts_at AS "startsAt",
    package_id AS "packageId", package_version AS "packageVersion", algorithm, tickets, roster_hash AS "rosterHash", terms, seed_hash AS "seedHash",
    value_name AS "valueName", value_due AS "valueDue", committed_at AS "committedAt", value, value_at AS "valueAt", source, entered_at AS "enteredAt",
    seed, assignments, result_hash AS "resultHash", published_at AS "publishedAt", void_reason AS "voidReason", voided_at AS "voidedAt"
  FROM public_exam_draw WHERE session_number = $1 ORDER BY attempt`;

const ADDRESS = /^([a-z][a-z0-9-]{1,30})-([0-9]{8,10})-([0-9]{1,4})$/;
const NOBODY = { tenantId: null, userId: null };

/** Reads draws through the role that may read nothing else. */
@Injectable()
export class PublicDrawReader {
  constructor(private readonly database: VerifierDatabase) {}

  /** The draw of an address, `<tenant>-<session>-<attempt>`, or null. */
  async find(address: string): Promise<PublicDraw | null> {
    const [, slug, session, attempt] = ADDRESS.exec(address) ?? [];
    if (!slug || !session || !attempt) return null;
    const [tenant] = await this.database.read<{ id: string; slug: string; name: string; nameEn: string }>(
      {
        name: 'tenant-of-draw',
        text: `SELECT id, slug, name, name_en AS "nameEn" FROM tenant WHERE slug = $1`,
        values: [slug],
      },
      NOBODY,
    );
    if (!tenant) return null;
    const binding = { tenantId: tenant.id, userId: null };
    const rows = await this.database.read<Row>({ name: 'public-draws', text: SELECT, values: [session] }, binding);
    const row = rows.find((one) => one.attempt === Number(attempt));
    if (!row) return null;
    const { id: _id, ...named } = tenant;
    const idOf = (one: Row) => `${slug}-${one.number}`;
    return {
      ...publishedOf(row),
      ...(await this.words(row)),
      id: idOf(row),
      tenant: named,
      attempt: row.attempt,
      void: row.voidedAt ? { reason: row.voidReason ?? '', at: row.voidedAt.toISOString() } : null,
      attempts: rows.map((one) => ({ id: idOf(one), attempt: one.attempt, voidReason: one.voidReason })),
    };
  }

  private async words(row: Row): Promise<Pick<PublicDraw, 'session' | 'modules'>> {
    const [stored] = await this.database.read<{ certification: PackageContent['certification'] }>(
      {
        name: 'words-of-draw',
        text: `SELECT content -> 'certification' AS certification FROM rule_package WHERE id = $1 AND version = $2`,
        values: [row.packageId, row.packageVersion],
      },
      NOBODY,
    );
    const level = stored?.certification?.levels.find(({ id }) => id === row.level)?.title ?? {
      zh: row.level,
      en: row.level,
    };
    const modules = stored?.certification?.draw?.modules ?? [];
    return {
      session: { number: row.sessionNumber, name: row.sessionName, level, startsAt: row.startsAt.toISOString() },
      modules: Object.fromEntries(modules.map(({ id, title }) => [id, title])),
    };
  }
}

/** What verification needs, and nothing else. */
function publishedOf(row: Row): PublishedDraw {
  return {
    algorithm: row.algorithm,
    tickets: row.tickets,
    terms: row.terms,
    commitment: {
      at: row.committedAt.toISOString(),
      rosterHash: row.rosterHash,
      seedHash: row.seedHash,
      value: { name: row.valueName, due: row.valueDue.toISOString() },
    },
    value:
      row.value !== null && row.valueAt && row.enteredAt
        ? {
            value: row.value,
            at: row.valueAt.toISOString(),
            source: row.source ?? '',
            enteredAt: row.enteredAt.toISOString(),
          }
        : null,
    publication:
      row.seed !== null && row.publishedAt
        ? {
            at: row.publishedAt.toISOString(),
            seed: row.seed,
            assignments: row.assignments,
            resultHash: row.resultHash,
          }
        : null,
  };
}
