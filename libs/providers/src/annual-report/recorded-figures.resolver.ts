import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { perRequest } from '@shidian/platform/context/scope.js';
import { AnnualReport } from './annual-report.graphql.js';
import { RecordedFiguresType } from './recorded-figures.graphql.js';
import {
  contradictions,
  type ProviderYear,
  type RecordedFigures,
  RecordedFiguresRegistry,
} from './recorded-figures.js';

/** What is on record beside what was reported; one statement for all reports of a request. */
@Resolver(() => AnnualReport)
export class RecordedFiguresResolver {
  constructor(private readonly registry: RecordedFiguresRegistry) {}

  @ResolveField(() => RecordedFiguresType, {
    nullable: true,
    description:
      '本系统记录的数据，用于预填和核对；没有任何记录为空。Figures on record, to fill in and compare; null where nothing is.',
  })
  recorded(@Parent() report: AnnualReport): Promise<RecordedFigures | null> {
    return this.load(report);
  }

  @ResolveField(() => [String], {
    description: '所报与记录不一致的指标。Figures that were reported otherwise than they are on record.',
  })
  async contradictions(@Parent() report: AnnualReport): Promise<string[]> {
    return contradictions(report.figures ? { ...report.figures } : null, await this.load(report));
  }

  private load({ provider, year }: AnnualReport): Promise<RecordedFigures | null> {
    const loader = perRequest(
      RecordedFiguresResolver,
      () =>
        new DataLoader<ProviderYear, RecordedFigures | null, string>((years) => this.registry.of(years), {
          cacheKeyFn: ({ providerId, year: of }) => `${providerId}/${of}`,
        }),
    );
    return loader.load({ providerId: provider.id, year });
  }
}
