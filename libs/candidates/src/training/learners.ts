import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { CandidateRegister, type NewPerson } from '../candidate/candidate-register.js';
import { keptName, nameFault, nameKey } from '../candidate/person-name.js';
import { normalResidentId, residentIdFault } from '../candidate/resident-id.js';
import type { ClassMemberInput } from './training-class.inputs.js';

/** Most learners that are added at once. */
const MOST_AT_ONCE = 200;

/** Learners as providers state them, by name and number: they need not be known yet. */
@Injectable()
export class Learners {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly candidates: CandidateRegister,
  ) {}

  /**
   * The candidates of all these learners, in their order. Refuses, together with what was found `before`, TOO_MANY and NOBODY, at each row what is
   * wrong with name or number, LEARNER_TWICE and NAME_DIFFERS (the number is known under another name).
   */
  async register(members: readonly ClassMemberInput[], before: readonly RefusalItem[] = []): Promise<string[]> {
    const faults = [...before];
    if (members.length === 0) faults.push({ code: 'NOBODY', field: ['members'] });
    if (members.length > MOST_AT_ONCE)
      throw new Refusal([...faults, { code: 'TOO_MANY', field: ['members'], params: { limit: MOST_AT_ONCE } }]);
    const persons = this.persons(members, faults);
    if (faults.length > 0) throw new Refusal(faults);
    const found = await this.candidates.findOrCreate(persons, { schoolId: null, userId: requireActor().userId });
    const ids = found.map(({ id }) => id);
    await this.assertNames(persons, ids);
    return ids;
  }

  private persons(members: readonly ClassMemberInput[], faults: RefusalItem[]): NewPerson[] {
    const seen = new Set<string>();
    const today = this.clock.today();
    return members.map((member, row): NewPerson => {
      const person = { name: keptName(member.name), number: normalResidentId(member.documentNumber) };
      const wrongName = nameFault(person.name);
      if (wrongName) faults.push({ code: wrongName, field: ['members', String(row), 'name'] });
      const wrongNumber = residentIdFault(person.number, today);
      const field = ['members', String(row), 'documentNumber'];
      if (wrongNumber) faults.push({ code: wrongNumber, field });
      else if (seen.has(person.number)) faults.push({ code: 'LEARNER_TWICE', field });
      seen.add(person.number);
      return person;
    });
  }

  // Whoever knows a number does not learn the name that belongs to it: it is only said that another one does.
  private async assertNames(persons: readonly NewPerson[], ids: readonly string[]): Promise<void> {
    const rows = await this.database.tx.query<{ id: string; name: string }>(
      `SELECT id, name FROM candidate WHERE id = ANY ($1::uuid[])`,
      [ids],
    );
    const names = new Map(rows.map(({ id, name }) => [id, nameKey(name)]));
    const faults = persons.flatMap(({ name }, row) =>
      names.get(ids[row] ?? '') === nameKey(name)
        ? []
        : [{ code: 'NAME_DIFFERS', field: ['members', String(row), 'name'] }],
    );
    if (faults.length > 0) throw new Refusal(faults);
  }
}
