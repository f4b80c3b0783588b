import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { IssueBatchStatus, IssueItemState } from '@shidian/contract/certificates.js';
import { IssueBatchReader } from './issue-batch.reader.js';
import { IssueItemReader } from './issue-item.reader.js';
import { IssueItemConnection } from './issue-item.graphql.js';
import { IssueBatch, IssueBatchConnection } from './issue.graphql.js';
import { IssueBatchPayload } from './issue.inputs.js';

/** After a refusal the payload holds what was asked. */
type Answered = Partial<IssueBatchPayload> & { readonly refusedArgs?: { readonly input?: { readonly id?: string } } };

/** The total of a list of batches; counted only where it is asked for. */
@Resolver(() => IssueBatchConnection)
export class IssueBatchConnectionResolver {
  constructor(private readonly batches: IssueBatchReader) {}

  @ResolveField(() => Int, { description: '总数。Number of all.' })
  totalCount(@Parent() page: { status: IssueBatchStatus[] | null }): Promise<number> {
    return this.batches.count(page.status);
  }
}

/** The total of a list of people. */
@Resolver(() => IssueItemConnection)
export class IssueItemConnectionResolver {
  constructor(private readonly items: IssueItemReader) {}

  @ResolveField(() => Int, { description: '符合条件的总数。Number of all that match.' })
  totalCount(@Parent() page: { batchId: string; state: IssueItemState | null }): Promise<number> {
    return this.items.count(page.batchId, page.state);
  }
}

/** The batch after a mutation. */
@Resolver(() => IssueBatchPayload)
export class IssueBatchPayloadResolver {
  constructor(private readonly batches: IssueBatchReader) {}

  @ResolveField(() => IssueBatch, { nullable: true, description: '操作后的批次。The batch afterwards.' })
  batch(@Parent() payload: Answered): Promise<IssueBatch | null> | null {
    const id = payload.batchId ?? payload.refusedArgs?.input?.id;
    return id ? this.batches.find(id) : null;
  }
}
