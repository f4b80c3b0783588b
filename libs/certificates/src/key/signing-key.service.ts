import { createPrivateKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { PublicAddress } from '@shidian/platform/config/public-address.js';
import { Database } from '@shidian/platform/database/database.js';
import { Vault } from '@shidian/platform/secrets/vault.js';
import { issuerDid, KEYS, type PublicKey } from './issuer-did.js';
import { Ed25519Signer, type Signer } from './signer.js';

interface KeyRow {
  readonly id: string;
  readonly controller: string;
  readonly publicKey: Buffer;
  readonly privateSealed: Buffer;
}

// Shared with other signers until the transaction ends; a rotation waits for them, so nothing is signed by a key after it was retired.
const ACTIVE = {
  name: 'active-signing-key',
  text: `SELECT id, controller, public_key AS "publicKey", private_sealed AS "privateSealed" FROM signing_key WHERE retired_at IS NULL FOR SHARE`,
};

const INSERT = `
  INSERT INTO signing_key (tenant_id, id, algorithm, controller, public_key, private_sealed, created_at)
  SELECT app_tenant(), 'key-' || (SELECT count(*) + 1 FROM signing_key), 'Ed25519', $1, $2, $3, $4
  ON CONFLICT DO NOTHING RETURNING id`;

const RETIRE = `UPDATE signing_key SET retired_at = $1, private_sealed = NULL WHERE retired_at IS NULL`;

const makePair = promisify(generateKeyPair);

/** The keys with which a tenant signs. The private halves are sealed in the database and opened in this process alone. */
@Injectable()
export class SigningKeyService {
  private readonly opened = new Map<string, KeyObject>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly vault: Vault,
    private readonly address: PublicAddress,
  ) {}

  /** The signer of the scope's tenant, for as long as the open transaction; its first key is made when it is first needed. */
  async signer(): Promise<Signer> {
    const { tx } = this.database;
    let [row] = await tx.query<KeyRow>(ACTIVE);
    if (!row) {
      // Of two that make the first key at once, one does, and the other finds it.
      await this.create('certificate-key.create');
      [row] = await tx.query<KeyRow>(ACTIVE);
    }
    if (!row) throw new Error('This tenant has no signing key');
    return new Ed25519Signer(row.id, row.controller, this.open(row));
  }

  /** The keys of the scope's tenant, as the public may see them; the one in use first. */
  all(): Promise<PublicKey[]> {
    return this.database.read<PublicKey>({ ...KEYS, values: [] });
  }

  /** Retires the key in use, of which only the public half is left, and makes the next one; answers its id. What the old one signed stays good. */
  async rotate(): Promise<string> {
    const { tx } = this.database;
    await tx.execute(RETIRE, [this.clock.now()]);
    const id = await this.create('certificate-key.rotate');
    if (id === null) throw new Error('Another key was made at the same moment; run the rotation again');
    return id;
  }

  private async create(action: string): Promise<string | null> {
    const { tx } = this.database;
    const [tenant] = await tx.query<{ slug: string }>('SELECT slug FROM tenant WHERE id = app_tenant()');
    if (!tenant) throw new Error('No tenant is bound to the transaction');
    const { publicKey, privateKey } = await makePair('ed25519');
    const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    const secret = privateKey.export({ format: 'der', type: 'pkcs8' });
    const controller = issuerDid(this.address.url, tenant.slug);
    const sealed = this.vault.seal(secret, this.about(raw));
    const [made] = await tx.query<{ id: string }>(INSERT, [controller, raw, sealed, this.clock.now()]);
    if (!made) return null;
    await this.audit.record({ action, subjectKind: 'certificate-key', subjectId: made.id, detail: { controller } });
    return made.id;
  }

  private open({ publicKey, privateSealed }: KeyRow): KeyObject {
    const about = this.about(publicKey);
    let key = this.opened.get(about);
    if (!key) {
      key = createPrivateKey({ key: this.vault.open(privateSealed, about), format: 'der', type: 'pkcs8' });
      this.opened.set(about, key);
    }
    return key;
  }

  private about(publicKey: Buffer): string {
    return `${this.database.tx.binding.tenantId}/signing-key/${publicKey.toString('hex')}`;
  }
}
