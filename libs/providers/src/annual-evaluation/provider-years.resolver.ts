import { Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { perRequest } from '@shidian/platform/context/scope.js';
import { selectionOf } from '@shidian/platform/graphql/selection.js';
import { AnnualReport } from '../annual-report/annual-report.graphql.js';
import { AnnualReportReader } from '../annual-report/annual-report.reader.js';
import { Provider } from '../register/provider.graphql.js';
import { EvaluationItem } from './evaluation-item.graphql.js';
import { EvaluationItemReader } from './evaluation-item.reader.js';

/** A provider's years: its reports and its evaluations, one statement for all providers of a page. */
@Resolver(() => Provider)
export class ProviderYearsResolver {
  constructor(
    private readonly annualReports: AnnualReportReader,
    private readonly items: EvaluationItemReader,
  ) {}

  @ResolveField(() => [AnnualReport], { description: '历年年度报告，近年在前。Annual reports, latest year first.' })
  reports(@Parent() provider: Provider, @Info() info: GraphQLResolveInfo): Promise<AnnualReport[]> {
    const selection = selectionOf(info);
    return perRequest(
      `reports of providers ${JSON.stringify(selection)}`,
      () =>
        new DataLoader(async (ids: readonly string[]) =>
          inOrder(ids, await this.annualReports.ofProviders(ids, selection)),
        ),
    ).load(provider.id);
  }

  @ResolveField(() => [EvaluationItem], { description: '历年评估，近年在前。Evaluations, latest first.' })
  evaluations(@Parent() provider: Provider, @Info() info: GraphQLResolveInfo): Promise<EvaluationItem[]> {
    const selection = selectionOf(info);
    return perRequest(
      `evaluations of providers ${JSON.stringify(selection)}`,
      () =>
        new DataLoader(async (ids: readonly string[]) => inOrder(ids, await this.items.ofProviders(ids, selection))),
    ).load(provider.id);
  }
}

function inOrder<Row>(ids: readonly string[], found: ReadonlyMap<string, Row[]>): Row[][] {
  return ids.map((id) => found.get(id) ?? []);
}
