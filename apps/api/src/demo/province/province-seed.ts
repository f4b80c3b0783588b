import type { PackageContent } from '@shidian/rules/package.js';
import type { DemoOrganisation, DemoTenant } from '../accounts.js';
import type { LaidGround } from '../seed/ground.js';
import type { Placed } from '../seed/people.js';
import type { Step } from '../seed/perform-stories.js';
import type { Calendar } from '../story/calendar.js';
import { layProvince, planProvince, type ProvinceGround } from './lay-province.js';
import type { Province } from './province.js';
import type { ProvinceServices } from './services.js';

/** The filings of tenant zhejiang, among the other stories of the demonstration. */
export class ProvinceSeed {
  private ground: ProvinceGround | null = null;

  constructor(
    private readonly services: ProvinceServices,
    private readonly tenantIds: ReadonlyMap<DemoTenant, string>,
    private readonly packages: readonly PackageContent[],
    private readonly calendar: Calendar,
  ) {}

  /** Makes offices and units, and notes those in which listed people work. */
  readonly lay = async (organisations: Map<DemoOrganisation, Placed>): Promise<void> => {
    const tenantId = this.tenantIds.get('zhejiang');
    if (!tenantId) throw new Error('tenant zhejiang is not there');
    this.ground = await layProvince(this.services, tenantId, organisations, this.calendar.today);
  };

  /** What happens in the province, as steps in time, and the province in which it does. */
  async plan(laid: LaidGround, runJobs: () => Promise<void>): Promise<readonly [readonly Step[], Province]> {
    const content = this.packages.find(({ filing }) => filing !== undefined);
    if (!this.ground || !content) throw new Error('the province has no ground, or no package');
    const { timetable, province } = await planProvince(
      this.services,
      this.ground,
      content,
      laid,
      this.calendar,
      runJobs,
    );
    return [timetable.steps, province];
  }
}
