import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's second factor: a secret shared with their authenticator app. Asked for once it is confirmed. */
@Entity('totp_factor')
export class TotpFactor {
  @PrimaryColumn('uuid', { name: 'user_id' })
  userId!: string;

  @Column('bytea')
  secret!: Buffer;

  /** The last time step that opened anything; an older or equal one never does again. `bigint` arrives as text. */
  @Column('bigint', { name: 'last_step' })
  lastStep!: string;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
