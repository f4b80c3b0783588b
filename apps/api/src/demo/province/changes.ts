import type { ProviderChangeContentInput } from '@shidian/providers/register/change/provider-change.inputs.js';
import type { PackageContent } from '@shidian/rules/package.js';
import type { Random } from '../data/random.js';
import { inventedUscc } from '../data/uscc.js';
import { ChangeJourney } from './change-journey.js';
import { type ChangeAct, changeStories, type ChangeStory } from './change-stories.js';
import { PROVINCE, type Province } from './province.js';
import type { MadeUnit } from './filing-journey.js';
import type { ProvinceServices } from './services.js';
import type { Timetable } from './timetable.js';

const DAY = 24 * 3_600_000;

/** An entry of the register that can be changed, with the unit that holds it. */
interface Entry {
  readonly id: string;
  readonly caseId: string;
  readonly name: string;
  readonly uscc: string;
  readonly scopes: readonly string[];
  readonly category: string | null;
}

// In force, with no change reported yet and nobody about to revoke it.
const FREE = `
  SELECT p.id, p.case_id AS "caseId", v.name, v.uscc, v.scopes, v.category
  FROM provider p JOIN provider_version v ON v.tenant_id = p.tenant_id AND v.provider_id = p.id AND v.superseded_at IS NULL
  WHERE v.status = 'IN_FORCE' AND p.provider_kind = $1 AND left(v.jurisdiction_code, 4) = left($2, 4)
    AND NOT EXISTS (SELECT FROM provider_change h WHERE h.tenant_id = p.tenant_id AND h.provider_id = p.id)
    AND NOT EXISTS (SELECT FROM revocation r WHERE r.tenant_id = p.tenant_id AND r.provider_id = p.id)
  ORDER BY p.filing_number`;

/** The changes that filed units report, each step at its time. */
export class ProvinceChanges {
  constructor(
    private readonly services: ProvinceServices,
    private readonly province: Province,
    private readonly content: PackageContent,
    private readonly random: Random,
  ) {}

  /** Plans all stories of changes. */
  plan(timetable: Timetable): void {
    changeStories.forEach((story, index) => {
      let journey: ChangeJourney | null = null;
      let stated: ProviderChangeContentInput = {};
      story.acts.forEach((act) =>
        timetable.ago(act.ago, 20 + index, async () => {
          if (act.do === 'draft') [journey, stated] = await this.begin(story, this.random.fork(`change-${index}`));
          else if (journey) await this.perform(journey, act, stated);
        }),
      );
    });
  }

  private async begin(story: ChangeStory, random: Random): Promise<[ChangeJourney, ProviderChangeContentInput]> {
    const { entry, unit, others } = await this.choose(story);
    const content = await this.contentOf(story, entry, others, unit, random);
    const journey = new ChangeJourney(this.services, unit.submitter, this.province.offices.of(PROVINCE));
    await journey.draft(entry.id, story.kind, content);
    return [journey, content];
  }

  private perform(journey: ChangeJourney, act: ChangeAct, stated: ProviderChangeContentInput): Promise<void> {
    switch (act.do) {
      case 'mend':
        return journey.mend({ ...stated, reason: `${stated.reason} 培训计划：每年两期，每期五十人，由专职教师授课。` });
      case 'submit':
        return journey.submit();
      case 'accept':
        return journey.accept();
      case 'withdraw':
        return journey.withdraw(act.reason);
      case 'return':
        return journey.return(act.message, act.defects);
      case 'reject':
        return journey.reject(act.code, act.text);
      case 'draft':
        throw new Error('a change begins once');
    }
  }

  /** The unit of the story: the listed one, or the first of its city that no listed person works for. */
  private async choose({ of, city, organisation, kind }: ChangeStory) {
    const { base } = this.services;
    const { tenantId } = this.province.offices.of(PROVINCE);
    const entries = await base.inTenant(tenantId, () => base.database.tx.query<Entry>(FREE, [of, city]));
    const units = new Map(this.province.journeys.map(({ id, unit }) => [id, unit]));
    const entry = entries.find(({ caseId }) => (units.get(caseId)?.plan.organisation ?? undefined) === organisation);
    const unit = entry && units.get(entry.caseId);
    if (!entry || !unit) throw new Error(`no unit of ${city} can report a ${kind}`);
    return { entry, unit, others: entries.filter(({ id }) => id !== entry.id) };
  }

  private async contentOf(
    { kind, name }: ChangeStory,
    entry: Entry,
    others: readonly Entry[],
    unit: MadeUnit,
    random: Random,
  ): Promise<ProviderChangeContentInput> {
    const effectiveOn = new Date(this.services.base.clock.now().getTime() - 8 * DAY).toISOString().slice(0, 10);
    const { place } = unit.plan;
    switch (kind) {
      case 'RENAME':
        return {
          effectiveOn,
          name: entry.name.slice(0, 2) + (name ?? ''),
          reason: '公司登记机关已核准名称变更，准予变更登记。',
        };
      case 'SCOPE':
        return { effectiveOn, ...this.scopeOf(entry, unit), reason: '新增专职教师与实训设备，拟调整范围。' };
      case 'MERGER': {
        const [taker] = others;
        if (!taker) throw new Error(`nobody in ${place.name} takes over ${entry.name}`);
        return { effectiveOn, name: taker.name, uscc: taker.uscc, reason: '经双方股东会决议，本单位并入该单位。' };
      }
      case 'SPLIT': {
        const units = [
          { name: entry.name, uscc: entry.uscc, keeps: true },
          { name: `${entry.name.slice(0, 4)}新程电子商务有限公司`, uscc: inventedUscc(random, '33'), keeps: false },
        ];
        return { effectiveOn, units, reason: '仓储与代运营业务分立，另设新公司；原公司承接备案。' };
      }
      case 'TRANSFER': {
        const taker = { name: `${entry.name.slice(0, 4)}承启电子商务有限公司`, uscc: inventedUscc(random, '33') };
        // The unit that takes over is known to the tenant before it can hold an entry.
        await this.services.base.inTenant(unit.submitter.tenantId, () =>
          this.services.base.organisations.create({
            ...taker,
            kind: 'PROVIDER',
            jurisdictionCode: place.code,
            associationMember: false,
          }),
        );
        return { effectiveOn, ...taker, reason: '本单位转营他业，场地、人员与设备整体转由该单位承接。' };
      }
    }
  }

  /** One scope more than now, or one less for who has all; another category for a base. */
  private scopeOf(entry: Entry, { plan }: MadeUnit): Pick<ProviderChangeContentInput, 'scopes' | 'category'> {
    if (plan.kind === 'PRACTICE_BASE') return { category: entry.category === 'platform' ? 'service' : 'platform' };
    const open = (this.content.filing?.scopes ?? []).filter(({ closed, materials }) => !closed && !materials.length);
    const more = open.find(({ id }) => !entry.scopes.includes(id));
    return { scopes: more ? [...entry.scopes, more.id] : entry.scopes.slice(1) };
  }
}
