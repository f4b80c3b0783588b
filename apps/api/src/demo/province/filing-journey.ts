import { atLevel } from '@shidian/contract/jurisdictions.js';
import type { Department } from '@shidian/contract/organisations.js';
import { isForJudgement } from '@shidian/cases/judgement/judgement.service.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { Material } from '@shidian/rules/package.js';
import { smallPdf } from '../data/pdf.js';
import { favourableComments } from '../data/texts.js';
import type { Offices } from './offices.js';
import type { ProvinceServices } from './services.js';
import { factsOf, usualMaterials, venueMaterial } from './unit-facts.js';
import type { UnitPlan } from './units.js';

const PROVINCE = '330000';
const SIGNING: readonly Department[] = ['HUMAN_RESOURCES', 'FINANCE', 'EDUCATION'];

/** A unit as it was made: its organisation, and who applies for it. */
export interface MadeUnit {
  readonly plan: UnitPlan;
  readonly organisationId: string;
  readonly submitter: Actor;
}

/** One filing, acted on through the product's services as its unit and the offices would. */
export class FilingJourney {
  id = '';
  private draftVersion = 1;
  private attempt = 0;

  constructor(
    private readonly services: ProvinceServices,
    private readonly offices: Offices,
    private readonly association: Actor,
    readonly unit: MadeUnit,
    private readonly materials: readonly Material[],
  ) {}

  /** Begins the filing and fills all of it in, with its documents; or only the first parts. */
  async draft(roundId: string, today: string, complete = true): Promise<void> {
    const { filings, base } = this.services;
    const { plan, submitter } = this.unit;
    await base.as(submitter, async () => {
      this.id = await filings.create(roundId, this.channel);
      const facts = factsOf(plan, today);
      if (!complete) {
        const { unit, park, baseType, contact } = facts;
        await filings.saveDraft(this.id, this.draftVersion++, prune({ unit, park, baseType, contact }));
        return;
      }
      const materials = [...usualMaterials[plan.kind], venueMaterial(plan, facts)];
      const documents = [];
      for (const material of materials) documents.push({ material, files: [await this.attach(material)] });
      await filings.saveDraft(this.id, this.draftVersion++, { ...facts, documents });
    });
  }

  async submit(): Promise<void> {
    await this.services.base.as(this.unit.submitter, () => this.services.filings.submit(this.id, this.draftVersion));
    this.attempt++;
  }

  /** The first desk answers what no machine can and passes the filing on: the county, or the Association. */
  async prescreen(): Promise<void> {
    const actor = this.firstDesk;
    await this.judge(actor);
    await this.pass(actor, this.channel === 'COUNTY' ? 'prescreen' : 'recommendation', true);
  }

  /** The first desk answers what no machine can. */
  async judge(actor = this.firstDesk): Promise<void> {
    const { base, reviews } = this.services;
    const random = this.unit.plan.random.fork('judgements');
    await base.as(actor, async () => {
      const open = (await base.judgements.state(this.id, this.attempt))?.findings.filter(isForJudgement) ?? [];
      for (const { rule } of open)
        await reviews.judge(this.id, this.attempt, rule, 'MET', random.pick(favourableComments));
    });
  }

  /** Departments of the city or the province sign; the last of `departments` may object instead. */
  async sign(
    stage: 'review' | 'approval',
    departments: readonly Department[] = SIGNING,
    objection: string | null = null,
  ): Promise<void> {
    const place = stage === 'review' ? this.city : PROVINCE;
    for (const [index, department] of departments.entries()) {
      const objects = objection !== null && index === departments.length - 1;
      await this.services.base.as(this.offices.of(place, department), () =>
        this.services.reviews.sign(this.seen(stage), objects ? 'OBJECTED' : 'SIGNED', objects ? objection : null),
      );
    }
  }

  /** The city reviews: three departments sign, commerce passes it inside its cap. */
  async review(): Promise<void> {
    await this.sign('review');
    await this.pass(this.offices.of(this.city), 'review');
  }

  /** The province approves, jointly. */
  async approve(): Promise<void> {
    await this.sign('approval');
    await this.pass(this.offices.of(PROVINCE), 'approval');
  }

  async return(
    message: string,
    defects: readonly { path: string | null; material: string | null; code: string; text: string }[],
  ): Promise<void> {
    const listed = defects.map((defect) => ({ ...defect, rule: null }));
    await this.services.base.as(this.offices.of(this.city), () =>
      this.services.reviews.return(this.seen('review'), message, listed),
    );
  }

  async reject(code: string, text: string): Promise<void> {
    await this.services.base.as(this.offices.of(this.city), () =>
      this.services.reviews.reject(this.seen('review'), null, [{ code, rule: null, text }]),
    );
  }

  async withdraw(reason: string): Promise<void> {
    await this.services.base.as(this.unit.submitter, () => this.services.filings.withdraw(this.id, reason));
  }

  private async pass(actor: Actor, stage: string, attested = false): Promise<void> {
    await this.services.base.as(actor, () => this.services.reviews.pass(this.seen(stage), attested, null));
  }

  private async attach(material: string) {
    const { files } = this.services.base;
    const { organisationId, submitter } = this.unit;
    const title = this.materials.find(({ id }) => id === material)?.title;
    if (!title) throw new Error(`no material ${material}`);
    // The same page for everybody: equal documents are stored once.
    const content = smallPdf([title.zh, title.en, '演示材料 · Demonstration document']);
    const announcement = {
      subjectKind: 'filing',
      subjectId: this.id,
      ownerOrganisationId: organisationId,
      purpose: material,
      name: `${title.zh}.pdf`,
    };
    const file = await files.make(announcement, { content, contentType: 'application/pdf', madeFor: submitter.userId });
    return { fileId: file.id, name: file.name, sha256: file.sha256 ?? '', size: file.size };
  }

  private seen(stage: string) {
    return { id: this.id, attempt: this.attempt, stage };
  }

  private get channel() {
    return this.unit.plan.member ? 'ASSOCIATION' : 'COUNTY';
  }

  private get firstDesk(): Actor {
    return this.unit.plan.member ? this.association : this.offices.of(this.unit.plan.place.code);
  }

  private get city(): string {
    return atLevel(this.unit.plan.place.code, 'CITY') ?? PROVINCE;
  }
}

/** Without the parts that are not there: a section that is null would be removed. */
function prune(sections: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(sections).filter(([, value]) => value !== undefined));
}
