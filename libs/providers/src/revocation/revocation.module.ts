import { Module } from '@nestjs/common';

/** Revocations with their second person, and the bans that follow. */
@Module({})
export class RevocationModule {}
