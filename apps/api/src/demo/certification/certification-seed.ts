import type { DemoTenant } from '../accounts.js';
import type { Province } from '../province/province.js';
import { Timetable } from '../province/timetable.js';
import type { LaidGround } from '../seed/ground.js';
import type { Step } from '../seed/perform-stories.js';
import type { PackageContent } from '@shidian/rules/package.js';
import type { Calendar } from '../story/calendar.js';
import { type BodySystem, CertifyingBody } from './certifying-body.js';
import { planPilotCertification } from './pilot-certification.js';
import { planProvinceCertification } from './province-certification.js';
import type { CertificationServices } from './services.js';

/** Days before the present before which nobody is trained or enrolled. */
const BEGINS = 800;

/** Candidates, exams and certificates of the demonstration, as steps in time. */
export function planCertification(
  services: CertificationServices,
  { grounds, actorOf }: LaidGround,
  province: Province,
  packages: readonly PackageContent[],
  calendar: Calendar,
  system: BodySystem,
): readonly Step[] {
  const morning = new Date(calendar.midnight(0).getTime() + 9 * 3_600_000);
  const timetable = new Timetable(morning, calendar.now, calendar.midnight(-BEGINS));
  const groundOf = (tenant: DemoTenant) => {
    const ground = grounds.find(({ plan }) => plan.tenant === tenant);
    if (!ground) throw new Error(`tenant ${tenant} is not laid`);
    return ground;
  };
  const bodyOf = (tenant: DemoTenant, programmeId: string, packageId: string): CertifyingBody => {
    const { tenantId } = groundOf(tenant);
    const certification = packages.find(({ id }) => id === packageId)?.certification;
    if (!certification) throw new Error(`package ${packageId} certifies nobody`);
    const listed = (who: string) => actorOf(`${who}@${tenant}.demo`, tenantId);
    const people = {
      ...{ officer: listed('certification'), second: listed('certification-2') },
      examiners: [listed('examiner'), listed('examiner-2')] as const,
    };
    return new CertifyingBody(services, programmeId, certification, people, system);
  };
  const provincial = bodyOf('zhejiang', province.programmeId, 'zhejiang-2014');
  planProvinceCertification(provincial, province, calendar, timetable);
  const jd = groundOf('jd');
  planPilotCertification(bodyOf('jd', jd.programmeId, 'jd-530050-2021'), jd, calendar, timetable);
  return timetable.steps;
}
