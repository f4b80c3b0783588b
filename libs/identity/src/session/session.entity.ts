import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser: a person, and the membership they work in at the moment. Only the hash of its secret is kept. */
@Entity('session')
export class Session {
  @PrimaryColumn('bytea', { name: 'id_hash' })
  idHash!: Buffer;

  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('uuid', { name: 'current_tenant_id' })
  tenantId!: string;

  @Column('uuid', { name: 'membership_id' })
  membershipId!: string;

  // Copied from the membership, which never changes but only ends: a request then needs no tenant to know its actor.
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  role!: string;

  /** Survives a change of membership, so that switching does not stretch the absolute limit. */
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt!: Date;
}
