import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Clock } from '@shidian/platform/clock/clock.js';
import { PublicAddress } from '@shidian/platform/config/public-address.js';
import { Database } from '@shidian/platform/database/database.js';
import { SigningKeyService } from '../key/signing-key.service.js';
import { readRecord } from '../record/certificate-record.js';
import { unsignedCredential } from './credential.js';

// What a key signed that others may have had is worth nothing: it is not handed out any more.
const FIND = `
  SELECT c.record, t.slug, (
    SELECT k.content FROM (
      SELECT content, minted_at, false AS renewed FROM certificate_credential WHERE certificate_id = $1
      UNION ALL SELECT content, minted_at, true FROM credential_renewal WHERE certificate_id = $1
    ) k
    WHERE NOT EXISTS (
      SELECT FROM signing_key s WHERE s.revoked_at IS NOT NULL AND strpos(k.content, '"' || s.controller || '#' || s.id || '"') > 0
    ) ORDER BY k.renewed, k.minted_at LIMIT 1
  ) AS content
  FROM certificate c JOIN tenant t ON t.id = c.tenant_id WHERE c.id = $1`;

const STORE = `
  INSERT INTO certificate_credential (tenant_id, certificate_id, content, minted_at) VALUES (app_tenant(), $1, $2, $3)
  ON CONFLICT (tenant_id, certificate_id) DO NOTHING`;

const RENEW = `
  INSERT INTO credential_renewal (tenant_id, certificate_id, content, minted_at, key_id) VALUES (app_tenant(), $1, $2, $3, $4)
  ON CONFLICT (tenant_id, certificate_id, key_id) DO NOTHING`;

interface Row {
  readonly content: string | null;
  readonly record: string;
  readonly slug: string;
}

/** Verifiable credentials of certificates: made when first asked for, kept, and the same to the byte as long as its key is good. */
@Injectable()
export class CredentialService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: SigningKeyService,
    private readonly address: PublicAddress,
  ) {}

  /** The credential as text; null where there is no such certificate. Who may have it is the caller's question. */
  async of(certificateId: string): Promise<string | null> {
    const found = await this.find(certificateId);
    if (!found || found.content !== null) return found?.content ?? null;
    return this.database.transaction(() => this.mint(certificateId, found));
  }

  private async mint(certificateId: string, { record, slug }: Row): Promise<string | null> {
    const { signCredential } = await import('./credential.signer.js');
    const signer = await this.keys.signer();
    const issuer = { did: signer.controller, url: this.address.url, slug };
    const now = this.clock.now();
    const signed = await signCredential(unsignedCredential(readRecord(record), issuer), signer, now);
    const row = [certificateId, JSON.stringify(signed), now];
    await this.database.tx.execute(STORE, row);
    // Of two that made it at once the first is kept, and both hand out that one.
    const kept = (await this.find(certificateId))?.content;
    if (kept) return kept;
    // The first is there and its key was revoked.
    await this.database.tx.execute(RENEW, [...row, signer.keyId]);
    return (await this.find(certificateId))?.content ?? null;
  }

  private async find(certificateId: string): Promise<Row | null> {
    if (!isUuid(certificateId)) return null;
    const [row] = await this.database.read<Row>({ text: FIND, values: [certificateId] });
    return row ?? null;
  }
}
