import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { Vault } from '@shidian/platform/secrets/vault.js';
import type { RowProblem } from './read/problem.js';
import type { RosterRow } from './read/read-row.js';
import type { RosterFacts } from './read/roster-facts.js';

/** What is kept of a row, sealed: all of it is about a person. */
export interface RowContent {
  readonly name?: string;
  readonly number?: string;
  readonly directions: readonly string[];
  readonly facts: RosterFacts;
  readonly problems: readonly RowProblem[];
}

/** Seals what rows say, each for its place: elsewhere it does not open. */
@Injectable()
export class RowContents {
  constructor(private readonly vault: Vault) {}

  /** The sealed content of a row. */
  seal(tenantId: string, importId: string, rowNumber: number, { level: _, ...content }: RosterRow): Buffer {
    return this.vault.seal(JSON.stringify(content), about(tenantId, importId, rowNumber));
  }

  /** The content of a row. */
  open(tenantId: string, importId: string, rowNumber: number, sealed: Buffer): RowContent {
    return JSON.parse(this.vault.open(sealed, about(tenantId, importId, rowNumber)).toString()) as RowContent;
  }

  /** Seals a pasted roster. */
  sealText(tenantId: string, importId: string, text: string): Buffer {
    return this.vault.seal(text, `${tenantId}/roster-import/${importId}`);
  }

  /** A pasted roster. */
  openText(tenantId: string, importId: string, sealed: Buffer): string {
    return this.vault.open(sealed, `${tenantId}/roster-import/${importId}`).toString();
  }

  /** Tells whether two rows state the same of level, directions and evidence, without saying what. */
  factsIndex(tenantId: string, { level = '', directions, facts }: RosterRow): Buffer {
    const text = canonicalize({ level, directions: [...directions], facts }) ?? '';
    return this.vault.index(`${tenantId}/roster-facts`, text);
  }
}

function about(tenantId: string, importId: string, rowNumber: number): string {
  return `${tenantId}/roster-import/${importId}/${rowNumber}`;
}
