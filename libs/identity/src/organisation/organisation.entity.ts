import type { OrganisationKind, SchoolType } from '@shidian/contract/organisations.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A school, certifying body or authority, inside one tenant. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: OrganisationKind;

  @Column('text')
  name!: string;

  /** Unified social credit code, GB 32100. */
  @Column('text', { nullable: true })
  uscc!: string | null;

  /** Given for schools, and for them only. */
  @Column('text', { name: 'school_type', nullable: true })
  schoolType!: SchoolType | null;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
