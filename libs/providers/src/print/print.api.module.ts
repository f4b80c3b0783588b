import { Module } from '@nestjs/common';
import { PrintModule } from './print.module.js';
import { PrintOrderPayloadResolver, PrintResolver } from './print.resolver.js';

/** Printed forms, notices and summaries as the API process serves them. */
@Module({ imports: [PrintModule], providers: [PrintResolver, PrintOrderPayloadResolver] })
export class PrintApiModule {}
