// A register of many certificates, as years of issuing leave it: real numbers and records, signatures that nobody checks here.
import { randomBytes, randomUUID } from 'node:crypto';
import { nameKey } from '@shidian/candidates/candidate/person-name.js';
import { recordTextsOf } from '@shidian/certificates/record/certificate-record.js';
import { certificateNumber } from '@shidian/certificates/series/certificate-number.js';
import { verifyCode } from '@shidian/certificates/verify/verify-code.js';
import { withClient } from '../../lib/postgres-client.mjs';
import { pilotPackage } from './templates.mjs';

/** Goes into the names of kept databases: change it with what this file writes. */
export const registerVersion = 1;

const tenantCode = 'BENCH';
const firstYear = 2016;
const years = 10;
const portion = 5_000;
const place = 131_072;

const families = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎',
];
const given = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红鹏建国欣怡子涵宇轩诗琪思源雨泽嘉宁晨曦若彤浩然梓萱',
];

// Families are unlike in size, as in life: the first of the list are each a tenth of all.
function nameOf(n) {
  const family = families[Math.floor(families.length * ((n * 0.618034) % 1) ** 2)];
  const first = given[(n * 7 + Math.floor(n / 61)) % given.length];
  return n % 4 === 0 ? family + first : family + first + given[(n * 11 + Math.floor(n / 53)) % given.length];
}

const INSERT = `
  WITH one AS (
    SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::int[], $6::uuid[], $7::text[], $8::text[], $9::date[], $10::int[], $11::int[], $12::text[],
      $13::bytea[]) AS r (id, number, level, year, serial, candidate_id, name, name_key, issued_on, list, at, record, signature)
  ), people AS (
    INSERT INTO candidate (tenant_id, id, name, name_key, document_kind, document_sealed, document_index, document_masked, person_index, created_at, changed_at)
    SELECT $14, candidate_id, name, name_key, 'RESIDENT_ID', '\\x00', sha256(candidate_id::text::bytea), '330101********0011', sha256(id::text::bytea), now(), now() FROM one
  ), pairs AS (
    INSERT INTO candidate_name_pair (tenant_id, pair, candidate_id) SELECT $14, pair, candidate_id FROM one, name_pairs(name_key) AS pair
  )
  INSERT INTO certificate (tenant_id, id, number, programme_id, level, year, serial, candidate_id, enrolment_id, holder_name, holder_masked, issued_on, issued_at,
    status_list_id, status_index, record, signature, key_id)
  SELECT $14, id, number, $15, level, year, serial, candidate_id, id, name, '330101********0011', issued_on, issued_on + interval '9 hours', list, at, record, signature,
    'key-1' FROM one`;

/** Fills the register of the first tenant. @param {string} superuserUrl @param {number} count @param {(line: string) => void} log */
export async function layRegister(superuserUrl, count, log) {
  const { certification } = pilotPackage().content;
  await withClient(superuserUrl, async (client) => {
    const { rows } = await client.query('SELECT id, round_id AS programme FROM bench.tenant WHERE n = 0');
    const [{ id: tenantId, programme }] = rows;
    await client.query('UPDATE tenant SET certificate_code = $2 WHERE id = $1', [tenantId, tenantCode]);
    const makers = makersOf(certification, programme);
    for (let from = 0; from < count; from += portion) {
      const made = Array.from({ length: Math.min(portion, count - from) }, (_, at) => certificate(makers, from + at));
      const columns = Object.keys(made[0]).map((column) => made.map((row) => row[column]));
      await client.query('BEGIN; SET LOCAL session_replication_role = replica');
      await client.query({ name: 'certificates', text: INSERT, values: [...columns, tenantId, programme] });
      await client.query('COMMIT');
      if ((from + portion) % 250_000 === 0) log(`${(from + portion).toLocaleString('en')} certificates written`);
    }
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  });
}

// One writer of records for each level and year.
function makersOf(certification, programmeId) {
  const tenant = { slug: 'bench-0', name: '租户 0', nameEn: 'Tenant 0', certificateCode: tenantCode };
  const programme = { programmeId, name: '项目', nameEn: 'Programme', certification, tenant };
  return certification.levels.flatMap((level) =>
    Array.from({ length: years }, (_, n) => {
      const issuedOn = `${firstYear + n}-06-30`;
      const signer = { issuer: 'did:web:bench.test:issuers:bench-0', key: 'did:web:bench.test:issuers:bench-0#key-1' };
      const textOf = recordTextsOf({ programme, level, issuedAt: new Date(`${issuedOn}T01:00:00Z`), issuedOn }, signer);
      return { level, year: firstYear + n, issuedOn, textOf };
    }),
  );
}

function certificate(makers, n) {
  const { level, year, issuedOn, textOf } = makers[n % makers.length];
  const serial = Math.floor(n / makers.length) + 1;
  const number = certificateNumber({ tenantCode, levelCode: level.code, year, serial });
  const [id, candidateId, holderName] = [idOf(n, 1), idOf(n, 2), nameOf(n)];
  const statusPlace = { listId: Math.floor(n / place) + 1, index: n % place };
  const record = textOf({ id, number, holderName, directions: [], place: statusPlace, supersedes: null });
  return {
    ...{ id, number, level: level.id, year, serial, candidateId, holderName, key: nameKey(holderName), issuedOn },
    ...{ list: statusPlace.listId, at: statusPlace.index, record, signature: randomBytes(64) },
  };
}

// In the order in which they were made, as the product's own ids are.
const idOf = (n, kind) =>
  `${(0x0170_0000_0000 + n)
    .toString(16)
    .padStart(12, '0')
    .replace(/^(.{8})/, '$1-')}-7${kind}00-8${randomUUID().slice(25, 28)}-${randomUUID().slice(24)}`;

/** Certificates from all over the register. @param {import('pg').Client} client a superuser's @param {number} count */
export async function drawCertificates(client, count) {
  const { rows } = await client.query(
    `SELECT tenant_id AS "tenantId", id, number, signature, holder_name AS name FROM certificate
     WHERE id IN (SELECT id FROM certificate ORDER BY md5(number) LIMIT $1)`,
    [count],
  );
  return rows;
}

/** The code of a row's QR. @param {{ signature: Buffer }} row */
export const codeOf = ({ signature }) => verifyCode(signature);
