import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { isForJudgement } from '@shidian/cases/judgement/judgement.service.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { FileFact, PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import { smallPdf } from '../data/pdf.js';
import { favourableComments } from '../data/texts.js';
import { changedSections, factsOf } from '../story/facts-of-story.js';
import type { Act, Story } from '../story/story.js';
import type { Ground, GroundSchool } from './ground.js';
import type { DemoServices } from './services.js';

type ActOf<Do extends Act['do']> = Extract<Act, { do: Do }>;

/** One application, acted on through the product's services as its people would. */
export class DemoApplication {
  private id = '';
  private draftVersion = 0;
  private attempt = 0;
  private facts: PilotApplicationFacts = {};

  constructor(
    private readonly services: DemoServices,
    private readonly ground: Ground,
    private readonly own: GroundSchool,
    private readonly story: Story,
    private readonly today: string,
  ) {}

  /** Does one act of the story, at the clock's present. */
  async perform(act: Act): Promise<void> {
    const { applications } = this.services;
    switch (act.do) {
      case 'draft':
        return this.begin(act);
      case 'mend':
        return this.mend(act);
      case 'submit':
        await this.asSchool(() => applications.submit(this.id, this.draftVersion));
        this.attempt++;
        return;
      case 'withdraw':
        return this.asSchool(() => applications.withdraw(this.id, act.reason));
      case 'judge':
        return this.judge(act);
      case 'return':
        return this.asReviewer(() => applications.return(this.id, this.attempt, act.message, act.defects));
      case 'approve':
        return this.asReviewer(() => applications.approve(this.id, this.attempt, act.message));
      case 'reject':
        return this.asReviewer(() => applications.reject(this.id, this.attempt, act.message, act.reasons));
      default:
        return act satisfies never;
    }
  }

  private async begin({ sections, documents }: ActOf<'draft'>): Promise<void> {
    const roundId = this.ground.rounds.get(this.story.round);
    if (!roundId) throw new Error(`no round ${this.story.round}`);
    this.id = await this.asSchool(() => this.services.applications.create(roundId));
    this.draftVersion = 1;
    const told = this.told();
    const kept = Object.entries(told).filter(([section]) => sections?.includes(section as keyof typeof told) ?? true);
    await this.save({ ...Object.fromEntries(kept), ...(await this.withUploads(documents)) });
  }

  private async mend({ variation, documents }: ActOf<'mend'>): Promise<void> {
    const mended = changedSections(this.facts, this.told(variation ?? null));
    await this.save({ ...mended, ...(await this.withUploads(documents)) });
  }

  private told(variation = this.story.variation ?? null): PilotApplicationFacts {
    const { ground, own, story, today } = this;
    const referenceYear = ground.plan.rounds[story.round]?.referenceYear ?? 0;
    return factsOf(own.random, own.school, { content: ground.content, referenceYear, today }, story, variation);
  }

  private async save(changes: PilotApplicationFacts): Promise<void> {
    if (Object.keys(changes).length === 0) return;
    await this.asSchool(() => this.services.applications.saveDraft(this.id, this.draftVersion, changes));
    this.draftVersion++;
    this.facts = { ...this.facts, ...changes };
  }

  /** The section of documents with these materials sent (anew). */
  private async withUploads(materials: readonly string[]): Promise<Pick<PilotApplicationFacts, 'documents'>> {
    if (materials.length === 0) return {};
    const others = (this.facts.documents ?? []).filter((row) => !materials.includes(row.material));
    const sent = await Promise.all(
      materials.map(async (material) => ({ material, files: [await this.upload(material)] })),
    );
    return { documents: [...others, ...sent] };
  }

  private async upload(material: string): Promise<FileFact> {
    const { documents, files } = this.services;
    const title = this.ground.content.materials.find((row) => row.id === material)?.title;
    if (!title) throw new Error(`no material ${material} in ${this.ground.content.id}`);
    const edition = this.attempt === 0 ? [] : [`第 ${this.attempt + 1} 次提交 · attempt ${this.attempt + 1}`];
    const bytes = smallPdf([title.zh, title.en, this.own.school.name, ...edition, '演示材料 · Demonstration document']);
    const name = `${title.zh}.pdf`;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { id } = await this.asSchool(() => documents.announce(this.id, material, name, bytes.length, sha256));
    await this.services.inScopeOf(this.own.submitter, () => files.receive(id, Readable.from([bytes])));
    return { fileId: id, name, sha256, size: bytes.length };
  }

  private async judge({ count, against }: ActOf<'judge'>): Promise<void> {
    const { applications, judgements } = this.services;
    const random = this.own.random.fork(`judgements-${this.attempt}`);
    await this.asReviewer(async () => {
      const open = (await judgements.state(this.id, this.attempt))?.findings.filter(isForJudgement) ?? [];
      for (const { rule } of open.slice(0, count)) {
        const bad = against?.rule === rule ? against.comment : null;
        const comment = bad ?? random.pick(favourableComments);
        await applications.judge(this.id, this.attempt, rule, bad === null ? 'MET' : 'NOT_MET', comment);
      }
    });
  }

  private asSchool<T>(work: () => Promise<T>): Promise<T> {
    return this.as(this.own.submitter, work);
  }

  private asReviewer<T>(work: () => Promise<T>): Promise<T> {
    return this.as(this.ground.reviewer, work);
  }

  private as<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    return this.services.as(actor, work);
  }
}
