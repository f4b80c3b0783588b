import type { Department, OrganisationKind, SchoolType } from '@shidian/contract/organisations.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A school, provider, certifying body, authority or association, inside one tenant. */
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

  /** The place that an office or the Association works for, or in which a provider is registered. */
  @Column('text', { name: 'jurisdiction_code', nullable: true })
  jurisdictionCode!: string | null;

  /** The department whose office it is; authorities only. */
  @Column('text', { nullable: true })
  department!: Department | null;

  /** A provider that the Association may recommend. */
  @Column('boolean', { name: 'association_member' })
  associationMember!: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
