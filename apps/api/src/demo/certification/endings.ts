import type { CertifyingBody } from './certifying-body.js';

interface Issued {
  readonly id: string;
  readonly name: string;
  readonly directions: readonly string[];
}

const IN_FORCE = `
  SELECT c.id, c.holder_name AS name, c.directions FROM certificate c
  WHERE c.programme_id = $1 AND c.level = $2 AND NOT EXISTS (SELECT FROM certificate_proposal p WHERE p.tenant_id = c.tenant_id AND p.certificate_id = c.id)
    AND NOT EXISTS (SELECT FROM certificate_end e WHERE e.tenant_id = c.tenant_id AND e.certificate_id = c.id)
  ORDER BY c.number LIMIT $3`;

/** What the second person says of a proposal; nothing: it waits for them. */
export type SecondWord = 'CONFIRMED' | 'DECLINED' | null;

const revocations: readonly (readonly [reason: string, evidence: string, word: SecondWord])[] = [
  ['FALSE_MATERIAL', '学历证明经发证学校核实为伪造。', 'CONFIRMED'],
  ['EXAM_FRAUD', '复核监控录像，确认由他人替考。', 'CONFIRMED'],
  ['HOLDER_REQUEST', '持证人书面申请注销。', 'CONFIRMED'],
  ['ISSUED_IN_ERROR', '成绩更正后不合格，证书属误发。', 'CONFIRMED'],
  ['FALSE_MATERIAL', '举报称工作年限不实，附单位说明一份。', 'DECLINED'],
  ['EXAM_FRAUD', '同场两份答卷雷同，已调取原始记录。', null],
];

/** Revokes certificates of a level by two people; one proposal is declined, one waits. */
export async function revokeSome(body: CertifyingBody, level: string, count = revocations.length): Promise<void> {
  const { proposals, decisions } = body.services;
  const wanted = revocations.slice(0, count);
  const certificates = await body.query<Issued>(IN_FORCE, [body.programmeId, level, wanted.length]);
  for (const [place, certificate] of certificates.entries()) {
    const [reason, evidence, word] = wanted[place] ?? ['', '', null];
    const id = await body.asOfficer(() => proposals.revoke({ certificateId: certificate.id, reason, evidence }));
    if (word) await body.asSecond(() => decisions.decide({ id, decision: word, reason: '已核对原始材料。' }));
  }
  await body.runJobs();
}

/** Corrects certificates of a level by two people: each is superseded by a new one, and the last proposal waits. */
export async function correctSome(body: CertifyingBody, level: string, count: number): Promise<void> {
  const { proposals, decisions } = body.services;
  const certificates = await body.query<Issued>(IN_FORCE, [body.programmeId, level, count]);
  const known = body.levels.find(({ id }) => id === level)?.directions.map(({ id }) => id) ?? [];
  for (const [place, { id: certificateId, name, directions }] of certificates.entries()) {
    const other = known.find((one) => !directions.includes(one));
    const wanted =
      place % 2 === 1 && other !== undefined
        ? { reason: 'DIRECTIONS_WRONG' as const, directions: [...directions.slice(1), other] }
        : { reason: 'NAME_MISWRITTEN' as const, holderName: `${name}华` };
    const evidence = '经与报名材料和证件原件核对，原证书记载有误。';
    const id = await body.asOfficer(() => proposals.correct({ certificateId, evidence, ...wanted }));
    if (place < certificates.length - 1)
      await body.asSecond(() => decisions.decide({ id, decision: 'CONFIRMED', reason: '情况属实。' }));
  }
  await body.runJobs();
}
