import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person, known across tenants. */
@Entity('user_account')
export class UserAccount {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  locale!: 'zh-CN' | 'en';

  @Column('text', { name: 'password_hash', select: false })
  passwordHash!: string;

  @Column('uuid', { name: 'last_membership_id', nullable: true })
  lastMembershipId!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
