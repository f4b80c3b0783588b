import { Module } from '@nestjs/common';

/** The register: its dated versions, changes, public reading. */
@Module({})
export class RegisterModule {}
