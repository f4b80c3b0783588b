import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { HolidayType, ImportHolidaysInput, ImportHolidaysPayload } from './holiday.graphql.js';
import { type Holiday, HolidayService } from './holiday.service.js';

/** The tenant's table of holidays. */
@Resolver(() => HolidayType)
export class HolidayResolver {
  constructor(private readonly service: HolidayService) {}

  @Query(() => [HolidayType], {
    description: '某年的节假日与调休上班日。Days of a year that differ from the plain week.',
  })
  @Allow('filing:read')
  async holidays(@Args('year', { type: () => Int, description: '年份。Year.' }) year: number): Promise<Holiday[]> {
    // Beyond these the calendar of the database ends, and no table was ever loaded.
    return year >= 1 && year < 9999 ? this.service.ofYear(year) : [];
  }

  @Mutation(() => ImportHolidaysPayload, {
    description:
      '载入节假日表，并重算在办件的办理期限。Load days into the table; deadlines of open cases follow at once.',
  })
  @Allow('holiday:manage')
  async importHolidays(@Args('input') { days }: ImportHolidaysInput): Promise<ImportHolidaysPayload> {
    return { recomputed: await this.service.import(days), userErrors: [] };
  }
}
