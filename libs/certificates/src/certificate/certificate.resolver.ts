import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CorrectedCertificate } from '@shidian/candidates/score/corrected-certificate.graphql.js';
import { CorrectedCertificates } from '@shidian/candidates/score/corrected-certificates.js';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import { JsonScalar } from '@shidian/platform/graphql/scalars.js';
import { CredentialService } from '../credential/credential.service.js';
import { CertificatePageArgs } from './certificate.args.js';
import { Certificate, CertificateConnection } from './certificate.graphql.js';
import { CertificateReader } from './certificate.reader.js';

/** Queries on certificates. */
@Resolver(() => Certificate)
export class CertificateResolver {
  constructor(
    private readonly reader: CertificateReader,
    private readonly credentials: CredentialService,
    private readonly corrected: CorrectedCertificates,
  ) {}

  @Query(() => CertificateConnection, { description: '证书，最近的在前。Certificates, latest first.' })
  @Allow('certificate:read')
  certificates(@Args() args: CertificatePageArgs): Promise<Connection<Certificate>> {
    // By name the place in the list is that of the person, then of the certificate.
    return this.reader.page(readPage(args, args.filter?.holder?.trim() ? 2 : 1), args.filter ?? {});
  }

  @Query(() => Certificate, { nullable: true, description: '按标识查证书。A certificate by id.' })
  @Allow('certificate:read')
  certificate(@Args('id', { type: () => ID }) id: string): Promise<Certificate | null> {
    return this.reader.find({ id });
  }

  @Query(() => Certificate, { nullable: true, description: '按编号查证书。A certificate by number.' })
  @Allow('certificate:read')
  certificateByNumber(@Args('number') number: string): Promise<Certificate | null> {
    return this.reader.find({ number });
  }

  @ResolveField(() => CorrectedCertificate, {
    nullable: true,
    description:
      '发证后成绩有更正、证书仍有效时给出，请决定撤销或更正；无则为空。Present where the result was corrected after issuing while the certificate stands: revoke or correct it.',
  })
  async correctedResult(@Parent() { id, enrolmentId }: Certificate): Promise<CorrectedCertificate | null> {
    const found = await this.corrected.of(enrolmentId);
    return found?.certificateId === id ? found : null;
  }

  @ResolveField(() => JsonScalar, {
    description:
      '可验证凭证（VC 2.0 / Open Badges 3.0）；首次请求时生成，此后不变。The verifiable credential; made when first asked for, the same ever after.',
  })
  async credential(@Parent() { id }: Certificate): Promise<unknown> {
    const text = await this.credentials.of(id);
    if (text === null) throw new Error(`Certificate ${id} has no credential`);
    return JSON.parse(text) as unknown;
  }
}
