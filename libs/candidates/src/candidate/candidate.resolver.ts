import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { readPage } from '@shidian/platform/graphql/connection.js';
import { OwnTransactions } from '@shidian/platform/graphql/mutation.interceptor.js';
import { CandidatePhotoService } from './candidate-photo.service.js';
import {
  Candidate,
  CandidateConnection,
  CandidateCorrection,
  CandidatePayload,
  CandidateReveal,
  RevealedNumberPayload,
  StartPhotoUploadPayload,
} from './candidate.graphql.js';
import {
  CandidateFilter,
  CandidatePageArgs,
  CorrectCandidateInput,
  RevealCandidateNumberInput,
  SetCandidatePhotoInput,
  StartPhotoUploadInput,
} from './candidate.inputs.js';
import { CandidateReader } from './candidate.reader.js';
import { CandidateService } from './candidate.service.js';

type Answer = Pick<CandidatePayload, 'candidateId' | 'userErrors'>;

type Page = Omit<CandidateConnection, 'totalCount'> & { readonly filter: CandidateFilter };

/** Queries and mutations on candidates. */
@Resolver(() => Candidate)
export class CandidateResolver {
  constructor(
    private readonly reader: CandidateReader,
    private readonly service: CandidateService,
    private readonly photos: CandidatePhotoService,
  ) {}

  @Query(() => CandidateConnection, {
    description: '考生，最近登记的在前；学校只看到本校报送的。Candidates, latest first; a school sees its own.',
  })
  @Allow('candidate:read')
  async candidates(@Args() args: CandidatePageArgs): Promise<Page> {
    const filter = args.filter ?? {};
    return { ...(await this.reader.page(readPage(args, 2), filter)), filter };
  }

  @Query(() => Candidate, { nullable: true, description: '按标识查考生。A candidate by id.' })
  @Allow('candidate:read')
  candidate(@Args('id', { type: () => ID }) id: string): Promise<Candidate | null> {
    return this.reader.find(id);
  }

  @ResolveField(() => [CandidateCorrection], { description: '更正记录，最近的在前。Corrections, latest first.' })
  corrections(@Parent() { id }: Candidate): Promise<CandidateCorrection[]> {
    return this.reader.corrections(id);
  }

  @ResolveField(() => [CandidateReveal], {
    description: '查看完整号码的记录；学校用户看不到。Who looked at the whole number; not shown to schools.',
  })
  reveals(@Parent() { id }: Candidate): Promise<CandidateReveal[]> {
    return this.reader.reveals(id);
  }

  @Mutation(() => RevealedNumberPayload, {
    description:
      '查看完整证件号码，理由写入审计记录；不重放幂等结果。See the whole number; audited, and never answered from an idempotency key.',
  })
  @Allow('candidate:reveal')
  // An answer kept with an Idempotency-Key would keep the number.
  @OwnTransactions()
  async revealCandidateNumber(
    @Args('input') { id, reason }: RevealCandidateNumberInput,
  ): Promise<RevealedNumberPayload> {
    return { number: await this.service.reveal(id, reason), userErrors: [] };
  }

  @Mutation(() => CandidatePayload, { description: '更正姓名或证件号码，留下记录。Correct name or number, on record.' })
  @Allow('candidate:decide')
  async correctCandidate(@Args('input') input: CorrectCandidateInput): Promise<Answer> {
    await this.service.correct(input);
    return { candidateId: input.id, userErrors: [] };
  }

  @Mutation(() => StartPhotoUploadPayload, { description: '登记照片上传。Announce the upload of a photo.' })
  @Allow('candidate:enrol')
  async startPhotoUpload(@Args('input') input: StartPhotoUploadInput): Promise<StartPhotoUploadPayload> {
    const { id } = await this.photos.announce(input);
    return { fileId: id, uploadUrl: `/files/${id}`, userErrors: [] };
  }

  @Mutation(() => CandidatePayload, { description: '设置或移除照片。Set or remove the photo.' })
  @Allow('candidate:enrol')
  async setCandidatePhoto(@Args('input') { id, fileId }: SetCandidatePhotoInput): Promise<Answer> {
    await this.photos.set(id, fileId ?? null);
    return { candidateId: id, userErrors: [] };
  }
}

/** The total of a page's filter; counted only where it is asked for. */
@Resolver(() => CandidateConnection)
export class CandidateConnectionResolver {
  constructor(private readonly reader: CandidateReader) {}

  @ResolveField(() => Int, { description: '符合条件的总数。Number of all that match.' })
  totalCount(@Parent() { filter }: Page): Promise<number> {
    return this.reader.count(filter);
  }
}

/** The record after a mutation. */
@Resolver(() => CandidatePayload)
export class CandidatePayloadResolver {
  constructor(private readonly reader: CandidateReader) {}

  @ResolveField(() => Candidate, { nullable: true, description: '操作后的考生。The candidate afterwards.' })
  candidate(@Parent() payload: Answered): Promise<Candidate | null> | null {
    const id = payload.candidateId ?? payload.refusedArgs?.input?.id;
    return id ? this.reader.find(id) : null;
  }
}

type Answered = Partial<CandidatePayload> & { readonly refusedArgs?: { readonly input?: { readonly id?: string } } };
