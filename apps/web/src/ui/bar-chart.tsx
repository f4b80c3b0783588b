import { lazy, Suspense, type ComponentType } from 'react';
import { RoutePending } from './route-states';

/** What the bars of one colour say. */
export interface BarSeries {
  readonly name: string;
  readonly tone: 'full' | 'half' | 'light';
  readonly values: readonly number[];
}

export interface BarChartProps {
  /** What the chart shows; its figures are in the table beside it. */
  label: string;
  categories: readonly string[];
  series: readonly BarSeries[];
  /** Bars of a category one after the other, else one below the other. */
  stacked?: boolean;
}

// A chart is never the only place of its figures: a page whose chart cannot be loaded is complete without it.
const Drawing = lazy<ComponentType<BarChartProps>>(() =>
  import('./bar-chart-drawing').catch(() => ({ default: () => null })),
);

/** Horizontal bars by category, drawn only on the pages that have one. */
export function BarChart(props: BarChartProps) {
  return (
    <div className="bar-chart" role="img" aria-label={props.label}>
      <Suspense fallback={<RoutePending />}>
        <Drawing {...props} />
      </Suspense>
    </div>
  );
}
