import { Injectable } from '@nestjs/common';
import { notNow } from '@shidian/cases/review-case/review-case.service.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { FileAccess, type SubjectFileAccess } from '@shidian/platform/files/file-access.js';
import { FileService } from '@shidian/platform/files/file.service.js';
import type { StoredFile } from '@shidian/platform/files/stored-file.js';
import { isSubmittedFile } from '../../filing/submitted-file.js';
import { ProviderReader } from '../provider.reader.js';
import { RegisterPackage } from '../register-package.js';
import { askedMaterials, type AskedMaterial } from './change-materials.js';
import type { ProviderChange } from './provider-change.graphql.js';
import { ProviderChangeReader } from './provider-change.reader.js';
import { PROVIDER_CHANGE } from './provider-change.sql.js';

/** Documents of changes: who may send and fetch them follows who may edit and see the change. */
@Injectable()
export class ChangeDocuments implements SubjectFileAccess {
  constructor(
    private readonly database: Database,
    private readonly files: FileService,
    private readonly changes: ProviderChangeReader,
    private readonly providers: ProviderReader,
    private readonly packages: RegisterPackage,
    access: FileAccess,
  ) {
    access.register(PROVIDER_CHANGE, this);
  }

  /** The documents that a change is asked for. */
  async askedOf({ kind, provider }: Pick<ProviderChange, 'kind' | 'provider'>): Promise<AskedMaterial[]> {
    const [{ filing }, entry] = [await this.packages.of(provider.id), await this.providers.find(provider.id)];
    return askedMaterials(filing, kind, entry?.scopes ?? []);
  }

  /** Announces a document for a material row. Refuses NOT_ALLOWED_NOW, UNKNOWN_MATERIAL and what a name or size shows. */
  async announce(id: string, material: string, name: string, size: number, sha256?: string): Promise<StoredFile> {
    const change = await this.changes.find(id);
    if (!change) throw new AccessError('NOT_FOUND');
    if (!change.abilities.includes('EDIT')) throw notNow(change.status);
    if (!(await this.askedOf(change)).some((row) => row.id === material))
      throw new Refusal({ code: 'UNKNOWN_MATERIAL', field: ['material'], params: { material } });
    return this.files.announce({
      subjectKind: PROVIDER_CHANGE,
      subjectId: id,
      ownerOrganisationId: requireActor().organisationId,
      purpose: material,
      name,
      size,
      ...(sha256 ? { sha256 } : {}),
    });
  }

  async canWrite(file: StoredFile): Promise<boolean> {
    return (await this.changes.find(file.subjectId))?.abilities.includes('EDIT') ?? false;
  }

  /** The unit, which alone sees the draft, reads all that it sent; others read what a submission holds. */
  async canRead(file: StoredFile): Promise<boolean> {
    const change = await this.changes.find(file.subjectId);
    return change !== null && (change.draft !== null || isSubmittedFile(this.database, file));
  }
}
