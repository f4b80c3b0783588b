import { Info, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '@shidian/platform/graphql/selection.js';
import { AnnualEvaluation, AnnualEvaluationConnection } from './annual-evaluation.graphql.js';
import {
  AnnualEvaluationPayload,
  DecideEvaluationsPayload,
  type EvaluationItemFilter,
  RectificationPayload,
} from './annual-evaluation.inputs.js';
import { EvaluationItem, EvaluationItemConnection } from './evaluation-item.graphql.js';
import { EvaluationItemReader } from './evaluation-item.reader.js';
import { EvaluationRunReader } from './evaluation-run.reader.js';

/** After a refusal the payload holds what was asked. */
interface Refused {
  readonly refusedArgs?: {
    readonly input?: { readonly id?: string; readonly runId?: string; readonly providerId?: string };
  };
}

/** The number of all runs. */
@Resolver(() => AnnualEvaluationConnection)
export class AnnualEvaluationConnectionResolver {
  constructor(private readonly runs: EvaluationRunReader) {}

  @ResolveField(() => Int, { description: '总数。Number of all.' })
  totalCount(): Promise<number> {
    return this.runs.count();
  }
}

/** The total of a page's filter; counted only where it is asked for. */
@Resolver(() => EvaluationItemConnection)
export class EvaluationItemConnectionResolver {
  constructor(private readonly items: EvaluationItemReader) {}

  @ResolveField(() => Int, { description: '符合条件的总数。Number of all that match.' })
  totalCount(@Parent() page: { runId: string; filter: EvaluationItemFilter }): Promise<number> {
    return this.items.count(page.runId, page.filter);
  }
}

/** The run after a mutation. */
@Resolver(() => AnnualEvaluationPayload)
export class AnnualEvaluationPayloadResolver {
  constructor(private readonly runs: EvaluationRunReader) {}

  @ResolveField(() => AnnualEvaluation, { nullable: true, description: '操作后的评估。The run afterwards.' })
  run(@Parent() payload: Partial<AnnualEvaluationPayload> & Refused): Promise<AnnualEvaluation | null> | null {
    const id = payload.runId ?? payload.refusedArgs?.input?.id;
    return id ? this.runs.find(id) : null;
  }
}

/** The run after a batch of decisions. */
@Resolver(() => DecideEvaluationsPayload)
export class DecideEvaluationsPayloadResolver {
  constructor(private readonly runs: EvaluationRunReader) {}

  @ResolveField(() => AnnualEvaluation, { nullable: true, description: '操作后的评估。The run afterwards.' })
  run(@Parent() payload: Partial<DecideEvaluationsPayload> & Refused): Promise<AnnualEvaluation | null> | null {
    const id = payload.runId ?? payload.refusedArgs?.input?.runId;
    return id ? this.runs.find(id) : null;
  }
}

/** The provider of the run after a step of its rectification. */
@Resolver(() => RectificationPayload)
export class RectificationPayloadResolver {
  constructor(private readonly items: EvaluationItemReader) {}

  @ResolveField(() => EvaluationItem, { nullable: true, description: '操作后的情况。The provider afterwards.' })
  item(
    @Parent() payload: Partial<RectificationPayload> & Refused,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EvaluationItem | null> | null {
    const { runId, providerId } = payload.refusedArgs?.input ?? {};
    const id = payload.itemId ?? (runId && providerId ? `${runId}:${providerId}` : null);
    return id ? this.items.find(id, selectionOf(info)) : null;
  }
}
