import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Clock } from '@shidian/platform/clock/clock.js';
import { PublicAddress } from '@shidian/platform/config/public-address.js';
import { Database } from '@shidian/platform/database/database.js';
import { SigningKeyService } from '../key/signing-key.service.js';
import { readRecord } from '../record/certificate-record.js';
import { unsignedCredential } from './credential.js';

const FIND = `
  SELECT k.content, c.record, t.slug FROM certificate c JOIN tenant t ON t.id = c.tenant_id
  LEFT JOIN certificate_credential k ON k.tenant_id = c.tenant_id AND k.certificate_id = c.id WHERE c.id = $1`;

const STORE = `
  INSERT INTO certificate_credential (tenant_id, certificate_id, content, minted_at) VALUES (app_tenant(), $1, $2, $3)
  ON CONFLICT (tenant_id, certificate_id) DO NOTHING`;

interface Row {
  readonly content: string | null;
  readonly record: string;
  readonly slug: string;
}

/** Verifiable credentials of certificates: made when first asked for, kept, and the same to the byte ever after. */
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
    await this.database.tx.execute(STORE, [certificateId, JSON.stringify(signed), now]);
    // Of two that made it at once the first is kept, and both hand out that one.
    return (await this.find(certificateId))?.content ?? null;
  }

  private async find(certificateId: string): Promise<Row | null> {
    if (!isUuid(certificateId)) return null;
    const [row] = await this.database.read<Row>({ text: FIND, values: [certificateId] });
    return row ?? null;
  }
}
