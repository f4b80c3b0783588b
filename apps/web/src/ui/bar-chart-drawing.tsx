import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { BarChartProps, BarSeries } from './bar-chart';

register([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

// Told apart by pattern as well as by colour.
const styles: Record<BarSeries['tone'], object> = {
  full: { color: '#0c5b62' },
  half: {
    color: '#d9a441',
    decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: '#8a5300' },
  },
  light: { color: '#dfe9e9', borderColor: '#8a979c', borderWidth: 1 },
};
const ink = '#16282c';
const rowHeight = 30;
const frame = 76;

/** The drawing itself, with the library that draws it. */
export default function BarChartDrawing({ categories, series, stacked = false }: BarChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const height = categories.length * (stacked ? 1 : Math.max(1, series.length * 0.7)) * rowHeight + frame;

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const chart = init(element, null, { renderer: 'svg' });
    const text = { color: ink, fontFamily: getComputedStyle(element).fontFamily, fontSize: 13 };
    chart.setOption({
      animation: false,
      textStyle: text,
      grid: { top: 36, right: 24, bottom: 4, left: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      legend: { top: 0, left: 0, itemGap: 20, textStyle: text, data: series.map(({ name }) => name) },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, textStyle: text },
      xAxis: {
        type: 'value',
        minInterval: 1,
        axisLabel: { ...text, hideOverlap: true },
        splitLine: { lineStyle: { color: '#d9e0e2' } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: [...categories],
        axisLabel: { ...text, interval: 0 },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: '#8a979c' } },
      },
      series: series.map(({ name, tone, values }) => ({
        type: 'bar',
        name,
        data: [...values],
        barMaxWidth: 16,
        itemStyle: styles[tone],
        ...(stacked ? { stack: 'all' } : {}),
      })),
    });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [categories, series, stacked]);

  return <div ref={box} style={{ height }} />;
}
