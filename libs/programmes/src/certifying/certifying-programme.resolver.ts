import { Query, Resolver } from '@nestjs/graphql';
import { Database } from '@shidian/platform/database/database.js';
import { Allow } from '@shidian/platform/graphql/allow.js';
import type { CertificateLevel } from '@shidian/rules/certification-programme.js';
import { ProgrammePackages } from '../rule-package/programme-packages.js';
import { type CertificateLevelInfo, CertifyingProgrammeInfo } from './certifying-programme.graphql.js';

/** Programmes that issue certificates, as forms and lists need them. */
@Resolver()
export class CertifyingProgrammeResolver {
  constructor(
    private readonly database: Database,
    private readonly packages: ProgrammePackages,
  ) {}

  @Query(() => [CertifyingProgrammeInfo], {
    description: '发放证书的项目及其现行级别。Programmes that issue certificates, with the levels in force.',
  })
  @Allow('round:read')
  async certifyingProgrammes(): Promise<CertifyingProgrammeInfo[]> {
    const programmes = await this.packages.certifying();
    const names = await this.database.read<{ id: string; name: string; nameEn: string }>({
      name: 'programme-names',
      text: `SELECT id, name, name_en AS "nameEn" FROM programme WHERE tenant_id = app_tenant() ORDER BY created_at, id`,
    });
    return names.flatMap((programme) => {
      const found = programmes.find(({ programmeId }) => programmeId === programme.id);
      if (!found) return [];
      const { enrolledBy, levels } = found.certification;
      return [{ ...programme, enrolledBy, levels: levels.map(levelOf).sort((a, b) => a.rank - b.rank) }];
    });
  }
}

function levelOf({
  id,
  title,
  rank,
  closed,
  issued,
  directions,
  directionsAtLeast,
}: CertificateLevel): CertificateLevelInfo {
  return {
    ...{ id, rank, directionsAtLeast, title: title.zh, titleEn: title.en, open: closed === null && issued },
    directions: directions.map((one) => ({ id: one.id, title: one.title.zh, titleEn: one.title.en })),
  };
}
