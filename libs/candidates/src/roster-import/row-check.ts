import { Injectable } from '@nestjs/common';
import { CandidateNumbers } from '../candidate/candidate-numbers.js';
import { CandidateRegister, type KnownCandidate } from '../candidate/candidate-register.js';
import { nameKey } from '../candidate/person-name.js';
import { AcceptedFacts } from './accepted-facts.js';
import type { ImportHead } from './import-head.js';
import type { Checked, WorkRow } from './roster-rows.js';

/** Compares rows with the register: what each would do, and whom it may be. */
@Injectable()
export class RowCheck {
  constructor(
    private readonly register: CandidateRegister,
    private readonly numbers: CandidateNumbers,
    private readonly accepted: AcceptedFacts,
  ) {}

  /** Checks rows in the open transaction; rows with errors are not among them. */
  async check(head: ImportHead, rows: readonly WorkRow[]): Promise<Checked[]> {
    const { tenantId, schoolId } = head;
    const keyed = rows.map((row) => {
      const { name = '', number = '' } = row.content;
      return {
        row,
        key: nameKey(name),
        document: this.numbers.indexOf(tenantId, number),
        person: this.numbers.personOf(tenantId, name, number),
      };
    });
    const byNumber = indexed(
      await this.register.byNumbers(
        keyed.map(({ document }) => document),
        schoolId,
      ),
      ({ documentIndex }) => documentIndex,
    );
    const persons = await this.register.byPersons(
      keyed.map(({ person }) => person),
      schoolId,
    );
    // Whom other schools brought is not for a school to learn.
    const byPerson = indexed(
      persons.filter(({ ours }) => ours),
      ({ personIndex }) => personIndex,
    );
    const isAccepted = await this.accepted.of(
      [...byNumber.values()].map(({ id }) => id),
      head.programmeId,
      head.organisationId,
    );
    return keyed.map(({ row, key, document, person }): Checked => {
      const known = byNumber.get(document.toString('hex'));
      if (known && nameKey(known.name) === key) {
        const asked = { candidateId: known.id, level: row.level ?? '' };
        const outcome = !known.ours ? 'NEW' : isAccepted(asked, row.factsIndex) ? 'UNCHANGED' : 'CHANGED';
        return plain(row, outcome);
      }
      if (known) return { ...plain(row, 'POSSIBLE'), likeCandidateId: known.id, likeness: 'SAME_NUMBER' };
      if (row.likeRow !== null) return { ...plain(row, 'POSSIBLE'), likeRow: row.likeRow, likeness: row.likeness };
      const alike = byPerson.get(person.toString('hex'));
      if (alike) return { ...plain(row, 'POSSIBLE'), likeCandidateId: alike.id, likeness: 'SAME_PERSON' };
      return plain(row, 'NEW');
    });
  }
}

function plain({ rowNumber }: WorkRow, outcome: Checked['outcome']): Checked {
  return { rowNumber, outcome, likeRow: null, likeCandidateId: null, likeness: null };
}

function indexed(
  list: readonly KnownCandidate[],
  keyOf: (one: KnownCandidate) => Buffer,
): ReadonlyMap<string, KnownCandidate> {
  return new Map(list.map((one) => [keyOf(one).toString('hex'), one]));
}
