import type { Actor } from '@shidian/platform/context/scope.js';
import type { ProviderChangeKind } from '@shidian/contract/providers.js';
import type { ProviderChangeContentInput } from '@shidian/providers/register/change/provider-change.inputs.js';
import { PROVIDER_CHANGE } from '@shidian/providers/register/change/provider-change.sql.js';
import type { Words } from '@shidian/rules/words.js';
import { smallPdf } from '../data/pdf.js';
import type { ProvinceServices } from './services.js';

/** What a desk lists when it sends a change back. */
export interface ChangeDefect {
  readonly path: string;
  readonly code: string;
  readonly text: string;
}

/** One change of a filed unit, acted on through the product's services as its people and the province would. */
export class ChangeJourney {
  private id = '';
  private draftVersion = 1;
  private attempt = 0;

  constructor(
    private readonly services: ProvinceServices,
    private readonly submitter: Actor,
    private readonly officer: Actor,
  ) {}

  /** Begins the change of an entry and fills it in. */
  async draft(providerId: string, kind: ProviderChangeKind, content: ProviderChangeContentInput): Promise<void> {
    const { base, changes } = this.services;
    await base.as(this.submitter, async () => {
      this.id = await changes.create(providerId, kind);
    });
    await this.mend(content);
  }

  /** Fills it in again, as a whole, with the documents that it is asked for. */
  async mend(content: ProviderChangeContentInput): Promise<void> {
    const { base, changes, changeDocuments, changeReader } = this.services;
    await base.as(this.submitter, async () => {
      const change = await changeReader.find(this.id);
      const asked = change ? await changeDocuments.askedOf(change) : [];
      const documents = [];
      for (const { id, required, title } of asked)
        if (required) documents.push({ material: id, files: [await this.attach(id, title)] });
      await changes.save(this.id, this.draftVersion++, { ...content, documents });
    });
  }

  private async attach(purpose: string, title: Words) {
    const { organisationId: ownerOrganisationId, userId: madeFor } = this.submitter;
    const content = smallPdf([title.zh, title.en, '演示材料 · Demonstration document']);
    const announcement = { subjectKind: PROVIDER_CHANGE, subjectId: this.id, ownerOrganisationId, purpose };
    const made = { content, contentType: 'application/pdf', madeFor };
    const file = await this.services.base.files.make({ ...announcement, name: `${title.zh}.pdf` }, made);
    return { fileId: file.id, name: file.name, sha256: file.sha256 ?? '', size: file.size };
  }

  async submit(): Promise<void> {
    const { base, changes } = this.services;
    await base.as(this.submitter, () => changes.submit(this.id, this.draftVersion));
    this.attempt++;
  }

  async withdraw(reason: string): Promise<void> {
    const { base, changes } = this.services;
    await base.as(this.submitter, () => changes.withdraw(this.id, reason));
  }

  async accept(): Promise<void> {
    const { base, changes } = this.services;
    await base.as(this.officer, () => changes.accept(this.id, this.attempt, null));
  }

  async return(message: string, defects: readonly ChangeDefect[]): Promise<void> {
    const { base, changes } = this.services;
    const listed = defects.map((defect) => ({ ...defect, rule: null, material: null }));
    await base.as(this.officer, () => changes.return(this.id, this.attempt, message, listed));
  }

  async reject(code: string, text: string): Promise<void> {
    const { base, changes } = this.services;
    await base.as(this.officer, () => changes.reject(this.id, this.attempt, null, [{ code, rule: null, text }]));
  }
}
