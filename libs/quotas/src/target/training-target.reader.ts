import { Injectable } from '@nestjs/common';
import { isJurisdictionCode, isWithin, levelOf } from '@shidian/contract/jurisdictions.js';
import { JurisdictionService } from '@shidian/identity/jurisdiction/jurisdiction.service.js';
import { QuotaAccess } from '../access/quota-access.js';
import { seesFigures } from '../access/quota-sight.js';
import { parentOf } from '../ledger/place-path.js';
import type { TargetLine } from '../plan/plan-lines.js';
import { type StoredSplit, TargetSplitStore } from './target-split.store.js';
import type { TargetSplit, TrainingTarget } from './training-target.graphql.js';
import { TrainingTargetService } from './training-target.service.js';
import { TrainingProgressRegistry } from './training-progress.js';

/** Targets with what was reported towards them. */
@Injectable()
export class TrainingTargetReader {
  constructor(
    private readonly access: QuotaAccess,
    private readonly targets: TrainingTargetService,
    private readonly splits: TargetSplitStore,
    private readonly progress: TrainingProgressRegistry,
    private readonly jurisdictions: JurisdictionService,
  ) {}

  /**
   * The place and what lies below it: under a province its sum and the lines of the plan, under a city the city and its counties with
   * their parts of the city's split. Empty where nothing is set or may be seen.
   */
  async list(programmeId: string, under: string, year: number): Promise<TrainingTarget[]> {
    const inRange = year >= 2000 && year <= 2100;
    const lines = isJurisdictionCode(under) && inRange ? await this.targets.ofPlan(programmeId, year) : [];
    if (lines.length === 0) return [];
    const [seen, splits, trained, counties] = await Promise.all([
      this.access.places(),
      this.splits.latest(programmeId, year),
      this.progress.byPlace(programmeId, year),
      levelOf(under) === 'CITY' ? this.targets.countiesOf(under, year) : new Set<string>(),
    ]);
    const parts = levelOf(under) === 'PROVINCE' ? [] : splits.flatMap((split) => split.parts);
    const codes = [under, ...counties, ...[...lines, ...parts].map((line) => line.jurisdictionCode)];
    const visible = [...new Set(codes)].filter((code) => isWithin(code, under) && seesFigures(seen, code)).sort();
    const names = await this.jurisdictions.names(visible);
    return visible.map((code) => ({
      jurisdictionCode: code,
      name: names.get(code) ?? code,
      parentCode: parentOf(code),
      year,
      people: peopleAt(code, lines, splits),
      trained: [...trained].reduce((sum, [county, people]) => (isWithin(county, code) ? sum + people : sum), 0),
      fixed: lines.some((line) => line.jurisdictionCode === code),
      split: splitAt(code, lines, splits),
    }));
  }
}

// The plan's own figure first; a county without one has its part of the split; a province without one is the sum of its cities.
function peopleAt(code: string, lines: readonly TargetLine[], splits: readonly StoredSplit[]): number | null {
  const own = lines.find((line) => line.jurisdictionCode === code);
  if (own) return own.people;
  if (levelOf(code) === 'PROVINCE')
    return lines
      .filter((line) => levelOf(line.jurisdictionCode) === 'CITY')
      .reduce((sum, line) => sum + line.people, 0);
  const part = splits.flatMap((split) => split.parts).find((one) => one.jurisdictionCode === code);
  return part?.people ?? null;
}

function splitAt(code: string, lines: readonly TargetLine[], splits: readonly StoredSplit[]): TargetSplit | null {
  const split = splits.find((one) => one.cityCode === code);
  if (!split) return null;
  const { version, splitAt, splitBy, parts } = split;
  const people = parts.reduce((sum, part) => sum + part.people, 0);
  return { version, splitAt, splitBy, people, matches: agrees(code, parts, lines) };
}

// A plan published after the split may have changed the city's figure, or one that it fixes inside the city.
function agrees(city: string, parts: StoredSplit['parts'], lines: readonly TargetLine[]): boolean {
  const figure = (code: string) => lines.find((line) => line.jurisdictionCode === code)?.people;
  const sum = parts.reduce((all, part) => all + part.people, 0);
  const fixed = lines.filter((line) => line.jurisdictionCode !== city && isWithin(line.jurisdictionCode, city));
  const kept = fixed.every((line) =>
    parts.some((part) => part.jurisdictionCode === line.jurisdictionCode && part.people === line.people),
  );
  return sum === figure(city) && kept;
}
