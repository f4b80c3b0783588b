import { Module } from '@nestjs/common';

/** Printed forms, notices and summaries. */
@Module({})
export class PrintModule {}
