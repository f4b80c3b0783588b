import { Module } from '@nestjs/common';
import { CasesModule } from './cases.module.js';
import { HolidayResolver } from './holiday/holiday.resolver.js';

/** The cases context as the API process serves it. */
@Module({ imports: [CasesModule], providers: [HolidayResolver] })
export class CasesApiModule {}
