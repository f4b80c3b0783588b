import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import {
  type CertifyingProgramme,
  levelOf,
  ProgrammePackages,
} from '@shidian/programmes/rule-package/programme-packages.js';
import type { StandingFacts } from '@shidian/rules/facts/candidate-eligibility.js';
import type { CertificateLevel } from '@shidian/rules/certification-programme.js';
import { SchoolStandings } from '@shidian/schools/standing/school-standings.js';
import { isOfSchool } from '../candidate/candidate.policy.js';

/** Who enrols: an organisation, by one of its people. */
export interface Enroller {
  readonly organisationId: string;
  readonly userId: string;
  readonly isSchool: boolean;
}

/** The actor as who enrols. */
export const enrollerOf = (actor: Actor): Enroller => ({
  organisationId: actor.organisationId,
  userId: actor.userId,
  isSchool: isOfSchool(actor),
});

/** A level that the organisation may enrol people for today. */
export interface OpenLevel {
  readonly programme: CertifyingProgramme;
  readonly level: CertificateLevel;
  readonly ruleSet: string;
}

const named = ({ title }: CertificateLevel) => ({ title: title.zh, titleEn: title.en });

/** What is wrong with a choice of directions: too few, of another level, twice. */
export function directionFaults(
  level: CertificateLevel,
  directions: readonly string[],
  field: readonly string[] = ['directions'],
): RefusalItem[] {
  if (level.directions.length === 0)
    return directions.length === 0 ? [] : [{ code: 'DIRECTIONS_NONE', field, params: named(level) }];
  const known = new Set(level.directions.map(({ id }) => id));
  const faults: RefusalItem[] = directions.flatMap((direction, index) => {
    const at = [...field, String(index)];
    if (!known.has(direction))
      return [{ code: 'DIRECTION_OF_OTHER_LEVEL', field: at, params: { direction, ...named(level) } }];
    const title = level.directions.find(({ id }) => id === direction)?.title.zh ?? direction;
    return directions.indexOf(direction) < index
      ? [{ code: 'DIRECTION_TWICE', field: at, params: { direction: title } }]
      : [];
  });
  const chosen = new Set(directions.filter((direction) => known.has(direction))).size;
  return chosen < level.directionsAtLeast
    ? [...faults, { code: 'DIRECTIONS_TOO_FEW', field, params: { least: level.directionsAtLeast, ...named(level) } }]
    : faults;
}

/** Who may be enrolled for what, before anybody's facts are looked at. */
@Injectable()
export class EnrolmentOrders {
  constructor(
    private readonly clock: Clock,
    private readonly programmes: ProgrammePackages,
    private readonly standings: SchoolStandings,
  ) {}

  /**
   * The level, where it is open and the organisation enrols in the programme today. Refuses NOT_CERTIFYING, LEVEL_NOT_FOUND,
   * LEVEL_NOT_ISSUED, LEVEL_CLOSED, ENROLLED_BY_SCHOOLS, ENROLLED_BY_BODY, STANDING_NONE, STANDING_NOT_VALID.
   */
  async open(programmeId: string, levelId: string, enroller: Enroller): Promise<OpenLevel> {
    const programme = await this.programmes.findCertifying(programmeId);
    if (!programme) throw new Refusal({ code: 'NOT_CERTIFYING', field: ['programmeId'] });
    const field = ['level'];
    const level = levelOf(programme, levelId);
    if (!level) throw new Refusal({ code: 'LEVEL_NOT_FOUND', field, params: { level: levelId } });
    if (!level.issued || level.ruleSet === null)
      throw new Refusal({ code: 'LEVEL_NOT_ISSUED', field, params: named(level) });
    if (level.closed) {
      const params = { ...named(level), why: level.closed.zh, whyEn: level.closed.en };
      throw new Refusal({ code: 'LEVEL_CLOSED', field, params });
    }
    await this.assertEnrols(programme, enroller);
    return { programme, level, ruleSet: level.ruleSet };
  }

  /** Refuses where the organisation does not enrol in the programme today. */
  async assertEnrols(programme: CertifyingProgramme, enroller: Enroller): Promise<void> {
    const schools = programme.certification.enrolledBy === 'PILOT_SCHOOL';
    if (enroller.isSchool !== schools)
      throw new Refusal({ code: schools ? 'ENROLLED_BY_SCHOOLS' : 'ENROLLED_BY_BODY' });
    const standing = await this.standingOf(programme, enroller);
    if (standing === null) return;
    if (!standing.approved) throw new Refusal({ code: 'STANDING_NONE' });
    const { from = '', until = '', on = '' } = standing;
    if (on < from || on > until) throw new Refusal({ code: 'STANDING_NOT_VALID', params: { from, until } });
  }

  /** The standing of a school today; null for who is none, and where none is asked for. */
  async standingOf(
    { programmeId, certification }: CertifyingProgramme,
    { isSchool, organisationId: school }: Enroller,
  ): Promise<StandingFacts | null> {
    if (certification.standing === null || !isSchool) return null;
    const standings = await this.standings.of(programmeId, [school], certification.standing.years, this.clock.today());
    return standings.get(school) ?? null;
  }
}
