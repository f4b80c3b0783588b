import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { isAllowed } from '@shidian/contract/permissions.js';
import { perRequest, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import type { CorrectedCertificate } from './corrected-certificate.graphql.js';

interface Row extends CorrectedCertificate {
  readonly enrolmentId: string;
}

// The result that counts is that of the last exam in its last version. A certificate that was issued anew after a fail and a return to a
// pass rests on the latter: then there is nothing left to decide.
const CORRECTED = `
  SELECT c.enrolment_id AS "enrolmentId", c.id AS "certificateId", c.number, last.published_at AS "correctedAt",
    CASE WHEN last.passed THEN 'PASSED_AGAIN' ELSE 'NOW_FAILED' END AS state
  FROM certificate c
  JOIN LATERAL (
    SELECT r.passed, r.published_at FROM exam_result r WHERE r.tenant_id = c.tenant_id AND r.enrolment_id = c.enrolment_id
    ORDER BY r.admission_id DESC, r.version DESC LIMIT 1
  ) last ON true
  WHERE c.tenant_id = app_tenant() AND c.enrolment_id = ANY ($1::uuid[])
    AND NOT EXISTS (SELECT FROM certificate_end n WHERE n.tenant_id = c.tenant_id AND n.certificate_id = c.id)
    AND (NOT last.passed OR EXISTS (
      SELECT FROM exam_result r WHERE r.tenant_id = c.tenant_id AND r.enrolment_id = c.enrolment_id AND r.version > 1 AND NOT r.passed
        AND r.published_at >= c.issued_at))`;

/** Which certificates in force the certifying body has to look at again, because a result was corrected after issuing. */
@Injectable()
export class CorrectedCertificates {
  constructor(private readonly database: Database) {}

  /** The certificate of an enrolment, if it is such; for who may revoke and correct certificates, for all enrolments of a request at once. */
  of(enrolmentId: string): Promise<CorrectedCertificate | null> {
    if (!isAllowed(requireActor(), 'certificate:revoke')) return Promise.resolve(null);
    const load = async (ids: readonly string[]): Promise<(CorrectedCertificate | null)[]> => {
      const rows = await this.database.read<Row>({ name: 'corrected-certificates', text: CORRECTED, values: [ids] });
      return ids.map((id) => rows.find((row) => row.enrolmentId === id) ?? null);
    };
    return perRequest('corrected-certificates', () => new DataLoader(load, { cache: false })).load(enrolmentId);
  }

  /** The same for the enrolment that a correction concerns. */
  async ofCorrection(correctionId: string): Promise<CorrectedCertificate | null> {
    const [found] = await this.database.read<{ enrolmentId: string }>({
      name: 'enrolment-of-correction',
      text: `SELECT a.enrolment_id AS "enrolmentId" FROM exam_correction c
        JOIN exam_admission a ON a.tenant_id = c.tenant_id AND a.id = c.admission_id WHERE c.tenant_id = app_tenant() AND c.id = $1`,
      values: [correctionId],
    });
    return found ? this.of(found.enrolmentId) : null;
  }
}
