// The bare contender: Fastify and pg, one prepared statement for the same answer. No sign-in, no policies, no row-level security,
// no transaction, no GraphQL, no limits.
import Fastify from 'fastify';
import pg from 'pg';

const MAIN = `
  SELECT c.id, c.number, c.status, c.attempt, c.updated_at, c.submitted_at,
    o.id AS school_id, o.name AS school_name, o.uscc, o.school_type, o.place,
    e.outcome, e.findings, e.evaluated_at, s.package_id, s.package_version`;
const JOINS = `
  FROM review_case c
  JOIN organisation o ON o.tenant_id = c.tenant_id AND o.id = c.applicant_id
  LEFT JOIN case_evaluation e ON e.tenant_id = c.tenant_id AND e.case_id = c.id AND e.attempt = c.attempt
  LEFT JOIN case_submission s ON s.tenant_id = c.tenant_id AND s.case_id = c.id AND s.attempt = c.attempt`;
const LIST = {
  name: 'list',
  text: `${MAIN}, c.updated_at::text AS exact ${JOINS}
    WHERE c.tenant_id = $1 AND c.kind = 'pilot-application' AND c.attempt > 0 ORDER BY c.updated_at DESC, c.id DESC LIMIT 21`,
};
const DETAIL = {
  name: 'detail',
  text: `${MAIN}, r.id AS round_id, r.name AS round_name, r.name_en AS round_name_en, r.reference_year, r.opens_at, r.closes_at, r.capacity, r.approved,
      s.facts, encode(s.hash, 'hex') AS hash, s.submitted_at AS frozen_at, u.name AS submitted_by,
      (SELECT json_agg(json_build_object('id', d.id, 'kind', d.kind, 'stage', d.stage, 'attempt', d.attempt, 'decidedAt', d.decided_at,
          'actorName', a.name, 'message', d.message, 'reasons', d.reasons, 'defects', d.defects) ORDER BY d.decided_at, d.id)
        FROM case_decision d JOIN user_account a ON a.id = d.actor_id WHERE d.tenant_id = c.tenant_id AND d.case_id = c.id) AS decisions
    ${JOINS}
    JOIN round r ON r.tenant_id = c.tenant_id AND r.id = c.round_id
    JOIN user_account u ON u.id = s.submitted_by
    WHERE c.tenant_id = $1 AND c.id = $2`,
};

const pool = new pg.Pool({ connectionString: process.env.BARE_DATABASE_URL, max: Number(process.env.DATABASE_POOL) });
const app = Fastify();

app.get('/list/:tenant', async (request) => {
  const { rows } = await pool.query({ ...LIST, values: [request.params.tenant] });
  const page = rows.slice(0, 20).map((row) => ({
    cursor: Buffer.from(JSON.stringify([row.exact, row.id])).toString('base64url'),
    node: recordOf(row),
  }));
  const pageInfo = { hasNextPage: rows.length > 20, endCursor: page.at(-1)?.cursor ?? null };
  return { data: { pilotApplications: { edges: page, pageInfo } } };
});

app.get('/detail/:tenant/:id', async (request) => {
  const { rows } = await pool.query({ ...DETAIL, values: [request.params.tenant, request.params.id] });
  const [row] = rows;
  return {
    data: {
      pilotApplication: {
        ...recordOf(row),
        round: {
          id: row.round_id,
          name: row.round_name,
          nameEn: row.round_name_en,
          referenceYear: row.reference_year,
          opensAt: row.opens_at,
          closesAt: row.closes_at,
          capacity: row.capacity,
          approved: row.approved,
        },
        submission: {
          attempt: row.attempt,
          facts: row.facts,
          hash: row.hash,
          submittedAt: row.frozen_at,
          submittedBy: row.submitted_by,
        },
        decisions: row.decisions,
      },
    },
  };
});

function recordOf(row) {
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    attempt: row.attempt,
    updatedAt: row.updated_at,
    submittedAt: row.submitted_at,
    school: { id: row.school_id, name: row.school_name, uscc: row.uscc, schoolType: row.school_type, place: row.place },
    evaluation: {
      outcome: row.outcome,
      findings: row.findings,
      packageId: row.package_id,
      packageVersion: row.package_version,
      evaluatedAt: row.evaluated_at,
    },
  };
}

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.on('disconnect', () => process.exit(0));
