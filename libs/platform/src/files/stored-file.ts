/** A row of `stored_file`: what was announced, and once the bytes are there, what they are. */
export interface StoredFile {
  readonly id: string;
  readonly tenantId: string;
  readonly ownerOrganisationId: string;
  /** What the file belongs to (`pilot-application`) and which one; access follows the subject. */
  readonly subjectKind: string;
  readonly subjectId: string;
  /** What it is for within the subject: the material's id. */
  readonly purpose: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex; null until stored. */
  readonly sha256: string | null;
  readonly declaredSha256: string | null;
  readonly contentType: string | null;
  /** True for files about people: the store never holds them readable. */
  readonly sealed: boolean;
  /** SHA-256 of what the store holds where the bytes are sealed there; null where they lie as they came. */
  readonly sealedSha256: string | null;
  readonly state: 'AWAITING_BYTES' | 'STORED';
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly storedAt: Date | null;
}

/** Columns of `stored_file` under the names of StoredFile. */
export const storedFileColumns = `
  id, tenant_id AS "tenantId", owner_organisation_id AS "ownerOrganisationId", subject_kind AS "subjectKind", subject_id AS "subjectId",
  purpose, name, size_bytes::int AS size, encode(sha256, 'hex') AS sha256, encode(declared_sha256, 'hex') AS "declaredSha256",
  content_type AS "contentType", sealed, encode(sealed_sha256, 'hex') AS "sealedSha256", state, created_by AS "createdBy", created_at AS "createdAt", stored_at AS "storedAt"`;
