import { Injectable } from '@nestjs/common';
import { PracticeStandingReader } from '@shidian/candidates/practice/practice-standing.reader.js';
import type { PracticeStanding } from '@shidian/candidates/practice/practice-standing.js';
import type { CertificateLevel } from '@shidian/rules/certification-programme.js';
import { type Claimant, refusalsOf, type Refused } from './issue-check.js';

/** A person with what speaks against their certificate; nothing means that it is issued. */
export interface Checked<One extends Claimant> {
  readonly claimant: One;
  readonly refusals: readonly Refused[];
}

/** People whose practice one statement looks up. */
const PORTION = 1_000;

/** Checks who may have a certificate, when a batch is prepared and again when it is issued. */
@Injectable()
export class ClaimantCheck {
  constructor(private readonly practice: PracticeStandingReader) {}

  /** Checks people of one programme and level as of a day. */
  async check<One extends Claimant>(
    claimants: readonly One[],
    programmeId: string,
    level: CertificateLevel,
    onDay: string,
  ): Promise<Checked<One>[]> {
    if (claimants.length === 0) return [];
    // The font is large and read with the first question only.
    const { missingGlyphs } = await import('../print/glyph-check.js');
    const standings = await this.standings(claimants, programmeId, level, onDay);
    return claimants.map((claimant) => ({
      claimant,
      refusals: refusalsOf(claimant, level, standings.get(claimant.candidateId), missingGlyphs(claimant.name)),
    }));
  }

  private async standings(
    claimants: readonly Claimant[],
    programmeId: string,
    { practice }: CertificateLevel,
    onDay: string,
  ): Promise<Map<string, PracticeStanding>> {
    const all = new Map<string, PracticeStanding>();
    if (!practice) return all;
    const ids = claimants.map(({ candidateId }) => candidateId);
    for (let from = 0; from < ids.length; from += PORTION) {
      const found = await this.practice.of(ids.slice(from, from + PORTION), programmeId, practice, onDay);
      for (const [id, standing] of found) all.set(id, standing);
    }
    return all;
  }
}
