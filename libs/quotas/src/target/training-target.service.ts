import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { atLevel, isJurisdictionCode, isWithin, levelOf } from '@shidian/contract/jurisdictions.js';
import { DeskService } from '@shidian/identity/desk/desk.service.js';
import { officeAt } from '@shidian/identity/desk/desk.js';
import { JurisdictionService } from '@shidian/identity/jurisdiction/jurisdiction.service.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { QuotaAccess } from '../access/quota-access.js';
import type { TargetLine } from '../plan/plan-lines.js';
import { PlanLinesStore } from '../plan/plan-lines.store.js';
import { PlanVersions } from '../plan/plan-versions.js';
import { splitProblems, withFixed } from './split-problems.js';
import { type SplitPart, TargetSplitStore } from './target-split.store.js';

/** A split that a city asks for. */
export interface NewSplit {
  readonly programmeId: string;
  readonly jurisdictionCode: string;
  readonly year: number;
  readonly baseVersion: number;
  readonly parts: readonly SplitPart[];
}

/** Cities split the targets that the plan in force gives them. */
@Injectable()
export class TrainingTargetService {
  constructor(
    private readonly access: QuotaAccess,
    private readonly desks: DeskService,
    private readonly store: PlanLinesStore,
    private readonly versions: PlanVersions,
    private readonly splits: TargetSplitStore,
    private readonly jurisdictions: JurisdictionService,
    private readonly audit: Audit,
  ) {}

  /** Targets of the plan in force for a year; none where there is no plan. */
  async ofPlan(programmeId: string, year: number): Promise<TargetLine[]> {
    const plan = isUuid(programmeId) ? await this.versions.inForce(programmeId) : null;
    const { targets } = await this.store.of(plan?.id ?? null);
    return targets.filter((line) => line.year === year);
  }

  /** Codes of the counties that a city had at the beginning or the end of a year. */
  async countiesOf(city: string, year: number): Promise<Set<string>> {
    const days = [`${year}-01-01`, `${year}-12-31`];
    const lists = await Promise.all(days.map((day) => this.jurisdictions.children(city, day)));
    return new Set(lists.flat().map((county) => county.code));
  }

  /**
   * Splits a city's target over its counties, in place of the split that the caller saw.
   * Refuses PROGRAMME_NOT_FOUND, PLACE_NOT_YOURS, TARGET_NONE, CONFLICT, and all that is wrong with the parts at once.
   */
  async split({ programmeId, jurisdictionCode: city, year, baseVersion, parts }: NewSplit): Promise<void> {
    await this.access.requireProgramme(programmeId);
    const isCity = isJurisdictionCode(city) && levelOf(city) === 'CITY';
    if (!isCity || !officeAt(await this.desks.mine(), 'CITY', city))
      throw new Refusal({ code: 'PLACE_NOT_YOURS', field: ['jurisdictionCode'] });
    const targets = await this.ofPlan(programmeId, year);
    const target = targets.find((line) => line.jurisdictionCode === city);
    if (!target) throw new Refusal({ code: 'TARGET_NONE', field: ['year'], params: { year } });
    const fixed = targets.filter(
      (line) => atLevel(line.jurisdictionCode, 'COUNTY') !== null && isWithin(line.jurisdictionCode, city),
    );
    const problems = splitProblems(parts, target, fixed, await this.countiesOf(city, year));
    if (problems.length > 0) throw new Refusal(problems);
    const appended = await this.splits.append(programmeId, city, year, baseVersion, withFixed(parts, fixed));
    if (!appended) throw new Refusal({ code: 'CONFLICT' });
    await this.audit.record({
      action: 'target.split',
      subjectKind: 'programme',
      subjectId: programmeId,
      detail: { city, year, version: baseVersion + 1, people: target.people },
    });
  }
}
