import { Module } from '@nestjs/common';
import { PrintModule } from './print.module.js';

/** Printed forms, notices and summaries. As the API process serves it. */
@Module({ imports: [PrintModule] })
export class PrintApiModule {}
