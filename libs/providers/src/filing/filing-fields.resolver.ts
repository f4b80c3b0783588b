import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isAllowed } from '@shidian/contract/permissions.js';
import { Judgement, Submission } from '@shidian/cases/case-record/case-record.graphql.js';
import { judgementsInForce } from '@shidian/cases/judgement/judgement.service.js';
import { changedPaths } from '@shidian/cases/submission/changed-paths.js';
import { submissionOf } from '@shidian/cases/submission/submission-history.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { CapForecast } from './cap-forecast.js';
import { CapReader } from './cap-reader.js';
import { FilingCapEffect, SignOff } from './filing-review.graphql.js';
import { Filing } from './filing.graphql.js';

/** What became of the facts after a department's answer. */
@Resolver(() => SignOff)
export class SignOffFieldsResolver {
  @ResolveField(() => [String], {
    description: '作出之后改动的字段。Facts changed since it was given.',
  })
  changedPaths(@Parent() { submissions, attempt }: SignOff): string[] {
    const seen = submissions.find((one) => one.attempt === attempt);
    return seen ? changedPaths(seen.facts, submissions.at(-1)?.facts) : [];
  }
}

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
    description:
      '本环节上次办理以来改动的字段；未办理过的，与上一次提交相比。Facts changed since this desk decided last, or else since the submission before.',
  })
  changedPaths(@Parent() { review }: Filing): string[] {
    const [before, last] = review.submissions.slice(-2);
    if (!last) return [];
    const seen = review.submissions.find(({ attempt }) => attempt === review.seenAttempt) ?? before;
    return changedPaths(seen?.facts, last.facts);
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
