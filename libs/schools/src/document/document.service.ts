import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { type Actor, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { FileAccess, type SubjectFileAccess } from '@shidian/platform/files/file-access.js';
import { FileService } from '@shidian/platform/files/file.service.js';
import type { StoredFile } from '@shidian/platform/files/stored-file.js';
import { notNow } from '@shidian/cases/review-case/review-case.service.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import { abilitiesOf, type Guarded, maySee, maySeeDraft } from '../pilot-application/pilot-application.policy.js';
import { PILOT_APPLICATION } from '../pilot-application/pilot-application.service.js';

/** Purpose of a workbook that is read once and is no evidence. */
export const ROSTER = 'roster';

interface SubjectRow extends Guarded {
  readonly packageId: string;
  readonly packageVersion: string;
}

/** Documents of applications: who may send and fetch them follows who may edit and see the application. */
@Injectable()
export class DocumentService implements SubjectFileAccess {
  constructor(
    private readonly database: Database,
    private readonly files: FileService,
    private readonly packages: RulePackageService,
    access: FileAccess,
  ) {
    access.register(PILOT_APPLICATION, this);
  }

  /** Announces a document for a material row, or a roster workbook. Refuses NOT_ALLOWED_NOW, UNKNOWN_MATERIAL and what a name or size shows. */
  async announce(
    applicationId: string,
    material: string,
    name: string,
    size: number,
    sha256?: string,
  ): Promise<StoredFile> {
    const actor = requireActor();
    const subject = await this.subject(applicationId);
    if (!subject || !maySee(actor, subject)) throw new AccessError('NOT_FOUND');
    if (!abilitiesOf(actor, subject).includes('EDIT')) throw notNow(subject.status);
    if (material !== ROSTER) {
      const { content } = await this.packages.get(subject.packageId, subject.packageVersion);
      if (!content.materials.some((row) => row.id === material)) {
        throw new Refusal({ code: 'UNKNOWN_MATERIAL', field: ['material'], params: { material } });
      }
    }
    return this.files.announce({
      subjectKind: PILOT_APPLICATION,
      subjectId: applicationId,
      ownerOrganisationId: actor.organisationId,
      purpose: material,
      name,
      size,
      ...(sha256 ? { sha256 } : {}),
    });
  }

  async canWrite(file: StoredFile, actor: Actor): Promise<boolean> {
    const subject = await this.subject(file.subjectId);
    return subject !== null && abilitiesOf(actor, subject).includes('EDIT');
  }

  /** The school reads all that it sent; others read what a submission holds, never what lies in a draft only. */
  async canRead(file: StoredFile, actor: Actor): Promise<boolean> {
    const subject = await this.subject(file.subjectId);
    if (!subject || !maySee(actor, subject)) return false;
    return maySeeDraft(actor, subject) || this.isSubmitted(file);
  }

  private async isSubmitted(file: StoredFile): Promise<boolean> {
    const [found] = await this.database.read({
      text: `SELECT FROM case_submission s WHERE s.case_id = $1
        AND jsonb_path_exists(s.facts, '$.documents[*].files[*] ? (@.fileId == $file)', jsonb_build_object('file', $2::text)) LIMIT 1`,
      values: [file.subjectId, file.id],
    });
    return found !== undefined;
  }

  private async subject(id: string): Promise<SubjectRow | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.database.read<SubjectRow>({
      text: `SELECT c.applicant_id AS "applicantId", c.status, c.attempt, r.package_id AS "packageId", r.package_version AS "packageVersion"
        FROM review_case c JOIN round r ON r.tenant_id = c.tenant_id AND r.id = c.round_id WHERE c.id = $1 AND c.kind = '${PILOT_APPLICATION}'`,
      values: [id],
    });
    return row ?? null;
  }
}
