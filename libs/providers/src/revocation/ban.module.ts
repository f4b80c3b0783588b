import { Module } from '@nestjs/common';
import { BanService } from './ban.service.js';

/** Bans, for whoever lets a unit in. */
@Module({ providers: [BanService], exports: [BanService] })
export class BanModule {}
