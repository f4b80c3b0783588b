import { Module } from '@nestjs/common';
import { RevocationModule } from './revocation.module.js';

/** Revocations with their second person, and the bans that follow. As the API process serves it. */
@Module({ imports: [RevocationModule] })
export class RevocationApiModule {}
