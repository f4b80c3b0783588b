import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isAllowed } from '@shidian/contract/permissions.js';
import { Judgement, Submission } from '@shidian/cases/case-record/case-record.graphql.js';
import { judgementsInForce } from '@shidian/cases/judgement/judgement.service.js';
import { changedPaths } from '@shidian/cases/submission/changed-paths.js';
import { submissionOf } from '@shidian/cases/submission/submission-history.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { CapForecast } from './cap-forecast.js';
import { CapReader } from './cap-reader.js';
import { FilingCapEffect } from './filing-review.graphql.js';
import { Filing } from './filing.graphql.js';

/** Fields of a filing worked out from what the record brings along, and from the caps. */
@Resolver(() => Filing)
export class FilingFieldsResolver {
  constructor(private readonly caps: CapReader) {}

  @ResolveField(() => [Judgement], {
    description: '现行有效的判断；申报单位看不到。Judgements in force; not shown to the applicant.',
  })
  judgements(@Parent() { review, attempt }: Filing): Judgement[] {
    // What an officer notes while reading is not an answer to the unit; the decision is.
    return review.own ? [] : judgementsInForce(review, review.findings, attempt);
  }

  @ResolveField(() => [Submission], { description: '历次提交，先提交的在前。Every submission, oldest first.' })
  submissions(@Parent() { review }: Filing): Submission[] {
    return review.submissions.map(submissionOf);
  }

  @ResolveField(() => [String], {
    description: '与上一次提交相比改动的字段。Facts changed since the submission before.',
  })
  changedPaths(@Parent() { review }: Filing): string[] {
    const [before, last] = review.submissions.slice(-2);
    return last ? changedPaths(before?.facts, last.facts) : [];
  }

  @ResolveField(() => [FilingCapEffect], {
    nullable: true,
    description:
      '通过后对名额的影响；占用名额之后、无权查看名额者为空。What passing would do to the caps; null once the slot is reserved, and to who may not see caps.',
  })
  async capEffect(@Parent() filing: Filing): Promise<FilingCapEffect[] | null> {
    if (!filing.beforeSlot || !isAllowed(requireActor(), 'quota:read')) return null;
    const { programmeId, county, kind } = filing;
    const path = await this.caps.of({ programmeId, jurisdictionCode: county.code, providerKind: kind });
    return CapForecast.preview(kind, path);
  }
}
