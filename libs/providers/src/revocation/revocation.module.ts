import { Module } from '@nestjs/common';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { RegisterModule } from '../register/register.module.js';
import { BanModule } from './ban.module.js';
import { revocationWording } from './revocation.wording.js';

/** Revocations with their second person, and the bans that follow. */
@Module({ imports: [RegisterModule, BanModule], exports: [BanModule] })
export class RevocationModule {
  constructor(wording: RefusalWording) {
    wording.register(revocationWording);
  }
}
