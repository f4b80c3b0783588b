import type { Role } from '@shidian/contract/roles.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's place in an organisation of a tenant. Never changed: another role is another membership. */
@Entity('membership')
export class Membership {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  role!: Role;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
