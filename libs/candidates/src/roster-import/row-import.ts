import { Inject, Injectable, Optional } from '@nestjs/common';
import type { RosterResult } from '@shidian/contract/roster-imports.js';
import { CandidateCorrections } from '../candidate/candidate-corrections.js';
import { CandidateRegister, type Registered } from '../candidate/candidate-register.js';
import { nameKey } from '../candidate/person-name.js';
import { AcceptedFacts } from './accepted-facts.js';
import { EnrolmentIntake } from './enrolment-intake.js';
import type { ImportHead } from './import-head.js';
import type { Imported, WorkRow } from './roster-rows.js';

/** A row and the candidate that it became. */
interface Placed {
  readonly row: WorkRow;
  readonly candidateId: string;
  readonly isNew: boolean;
  readonly renamed: boolean;
}

/** Brings rows into the register and hands what they ask for to enrolments; doing it again changes nothing. */
@Injectable()
export class RowImport {
  constructor(
    private readonly register: CandidateRegister,
    private readonly corrections: CandidateCorrections,
    private readonly accepted: AcceptedFacts,
    @Optional() @Inject(EnrolmentIntake) private readonly intake: EnrolmentIntake | null,
  ) {}

  /** Imports rows in the open transaction; answers what became of each. */
  async import(head: ImportHead, rows: readonly WorkRow[]): Promise<Imported[]> {
    const skipped = rows.filter(({ outcome, resolution }) => outcome === 'DUPLICATE' || resolution === 'SKIP');
    const wanted = rows.filter((row) => !skipped.includes(row));
    const own = wanted.filter((row) => targetOf(row) === null);
    const registered = await this.register.findOrCreate(
      own.map(({ content: { name = '', number = '' } }) => ({ name, number })),
      { schoolId: head.schoolId, userId: head.createdBy },
    );
    const placed: Placed[] = [];
    const results: Imported[] = skipped.map(({ rowNumber }) => done(rowNumber, null, 'SKIPPED'));
    for (const [index, row] of own.entries()) {
      const found = registered[index] as Registered;
      // Somebody registered the number under another name after the preview.
      if (nameKey(found.name) !== nameKey(row.content.name ?? '') && row.resolution === null)
        results.push(done(row.rowNumber, null, 'REFUSED', ['REGISTER_CHANGED']));
      else placed.push({ row, candidateId: found.id, isNew: found.created || !found.ours, renamed: false });
    }
    for (const row of wanted.filter((one) => targetOf(one) !== null)) placed.push(await this.placeAt(head, row));
    await this.register.bring(
      placed.map(({ candidateId }) => candidateId),
      head,
    );
    return [...results, ...(await this.enrol(head, placed))];
  }

  /** Puts a row with the candidate of whom somebody said it is the same person. */
  private async placeAt({ id: importId }: ImportHead, row: WorkRow): Promise<Placed> {
    const candidateId = targetOf(row) as string;
    const renamed =
      row.resolution === 'SAME_NEW_NAME' && row.content.name !== undefined && row.resolvedBy !== null
        ? await this.corrections.rename(candidateId, row.content.name, { by: row.resolvedBy, importId })
        : false;
    return { row, candidateId, isNew: false, renamed };
  }

  private async enrol(head: ImportHead, placed: readonly Placed[]): Promise<Imported[]> {
    const isAccepted = await this.accepted.of(
      placed.map(({ candidateId }) => candidateId),
      head.programmeId,
      head.organisationId,
    );
    const asking = placed.filter(
      ({ row, candidateId }) => !isAccepted({ candidateId, level: row.level ?? '' }, row.factsIndex),
    );
    const order = { programmeId: head.programmeId, organisationId: head.organisationId, userId: head.createdBy };
    const answers = this.intake
      ? await this.intake.take(
          order,
          asking.map(({ row: { level, content }, candidateId }) => ({
            ...{ candidateId, level: level ?? '' },
            ...{ directions: content.directions, facts: content.facts },
          })),
        )
      : [];
    const refused = new Map(asking.map((one, index) => [one, answers[index]?.refused ?? []]));
    return placed.map((one) => {
      const { row, candidateId, isNew, renamed } = one;
      const codes = refused.get(one) ?? [];
      if (codes.length > 0) return done(row.rowNumber, candidateId, 'REFUSED', codes);
      if (isNew) return done(row.rowNumber, candidateId, 'CREATED');
      return done(row.rowNumber, candidateId, renamed || refused.has(one) ? 'CHANGED' : 'UNCHANGED');
    });
  }
}

/** The candidate that a row was said to be; null where it stands for itself. */
function targetOf({ resolution, likeCandidateId, likeRowCandidateId }: WorkRow): string | null {
  if (resolution !== 'SAME' && resolution !== 'SAME_NEW_NAME') return null;
  return likeCandidateId ?? likeRowCandidateId;
}

function done(
  rowNumber: number,
  candidateId: string | null,
  result: RosterResult,
  codes: readonly string[] = [],
): Imported {
  return { rowNumber, candidateId, result, codes };
}
