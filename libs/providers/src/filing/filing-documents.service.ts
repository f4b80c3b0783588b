import { Injectable } from '@nestjs/common';
import { notNow } from '@shidian/cases/review-case/review-case.service.js';
import { type Actor, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { FileAccess, type SubjectFileAccess } from '@shidian/platform/files/file-access.js';
import { FileService } from '@shidian/platform/files/file.service.js';
import type { StoredFile } from '@shidian/platform/files/stored-file.js';
import { FILING, guardedOf } from './filing-case.js';
import { FilingCases } from './filing-cases.js';
import { abilitiesOf, maySeeDraft } from './filing.policy.js';
import { isSubmittedFile } from './submitted-file.js';

/** Documents of filings: who may send and fetch them follows who may edit and see the filing. */
@Injectable()
export class FilingDocuments implements SubjectFileAccess {
  constructor(
    private readonly database: Database,
    private readonly files: FileService,
    private readonly filings: FilingCases,
    access: FileAccess,
  ) {
    access.register(FILING, this);
  }

  /** Announces a document for a material row. Refuses NOT_ALLOWED_NOW, UNKNOWN_MATERIAL and what a name or size shows. */
  async announce(id: string, material: string, name: string, size: number, sha256?: string): Promise<StoredFile> {
    const open = await this.filings.find(id);
    if (!open) throw new AccessError('NOT_FOUND');
    const { filing, content, viewer } = open;
    if (!abilitiesOf(viewer, guardedOf(open)).includes('EDIT')) throw notNow(filing.status);
    // A package with forms for both kinds says which of them asks for a document.
    const asked = content.materials.some(
      (row) => row.id === material && (row.ruleSet === undefined || row.ruleSet === filing.ruleSet),
    );
    if (!asked) throw new Refusal({ code: 'UNKNOWN_MATERIAL', field: ['material'], params: { material } });
    return this.files.announce({
      subjectKind: FILING,
      subjectId: id,
      ownerOrganisationId: requireActor().organisationId,
      purpose: material,
      name,
      size,
      ...(sha256 ? { sha256 } : {}),
    });
  }

  async canWrite(file: StoredFile): Promise<boolean> {
    const open = await this.filings.find(file.subjectId);
    return open !== null && abilitiesOf(open.viewer, guardedOf(open)).includes('EDIT');
  }

  /** The unit reads all that it sent; others read what a submission holds, never what lies in a draft only. */
  async canRead(file: StoredFile, actor: Actor): Promise<boolean> {
    const open = await this.filings.find(file.subjectId);
    return open !== null && (maySeeDraft(actor, open.filing) || isSubmittedFile(this.database, file));
  }
}
