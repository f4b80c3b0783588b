// The bare contender of verification: Fastify and pg, one certificate by primary key, the same answer. No check of number and code, no row-level
// security, no limits, nothing counted.
import { createHash } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';

const FIND = {
  name: 'certificate',
  text: `SELECT c.record, c.signature, c.holder_masked, e.kind, e.reason, e.effective_at FROM certificate c
    LEFT JOIN certificate_end e ON e.tenant_id = c.tenant_id AND e.certificate_id = c.id WHERE c.tenant_id = $1 AND c.id = $2`,
};
const covers = JSON.parse(process.env.COVERS);
const pool = new pg.Pool({ connectionString: process.env.BARE_DATABASE_URL, max: Number(process.env.DATABASE_POOL) });
const app = Fastify();

app.get('/certificate/:tenant/:id', async (request) => {
  const { rows } = await pool.query({ ...FIND, values: [request.params.tenant, request.params.id] });
  const [{ record, signature, holder_masked: holderMasked, kind }] = rows;
  const { number, title, holder, programme, level, directions, issuer, issuedOn, supersedes } = JSON.parse(record);
  const code = createHash('sha256').update(signature).digest('base64url').slice(0, 16);
  const certificate = {
    ...{ number, title, holderName: holder.name, holderMasked, programme: programme.name, level: level.title },
    ...{ directions: directions.map((one) => one.title), issuer: issuer.name, issuedOn, supersedes },
    documents: {
      pdf: `/verify/${number}/certificate.pdf?c=${code}`,
      credential: `/verify/${number}/credential.json?c=${code}`,
    },
    covers: covers[level.id],
    end: null,
  };
  return { answer: kind ?? 'VALID', certificate, checkedAt: new Date().toISOString() };
});

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.on('disconnect', () => process.exit(0));
