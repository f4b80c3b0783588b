// What a run found, as JSON for machines and as a table for people.
import { figure, median } from './measure.mjs';

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {number} ratio of medians
 * @property {number} from the middle half of the rounds
 * @property {number} to the middle half of the rounds
 * @property {{ atLeast?: number, atMost?: number }} [target] absent for what is only reported
 * @property {Record<string, number[]>} samples speeds (a second) or times (milliseconds) of the contenders
 * @property {Record<string, number[]>} [cpu] processor milliseconds per request: the process, and the database
 */

/** @param {Result} result */
export const met = ({ ratio, target }) =>
  !target || (ratio >= (target.atLeast ?? 0) && ratio <= (target.atMost ?? Infinity));

/** @param {Result[]} results */
export function markdownOf(results) {
  const rows = results.map((result) => {
    const { name, ratio, from, to, samples, cpu } = result;
    const medians = Object.entries(samples).map(([who, values]) => `${who} ${figure(median(values))}`);
    const used = Object.entries(cpu ?? {}).map(
      ([who, [own, database]]) => `${who} ${own.toFixed(2)} + ${database.toFixed(2)}`,
    );
    const cells = [name, `**${ratio.toFixed(2)}**`, `${from.toFixed(2)} – ${to.toFixed(2)}`, targetOf(result)];
    return `| ${[...cells, medians.join(', '), byProcessor(cpu), used.join(', ')].join(' | ')} |`;
  });
  return [
    '| what | ratio of medians | middle half of rounds | target | medians | by processor time | processor ms a request: process + database |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

// What a busy machine does not blur: the work of the second contender over that of the first.
function byProcessor(cpu) {
  if (!cpu) return '';
  const [one, other] = Object.values(cpu).map(([own, database]) => own + database);
  return (other / one).toFixed(2);
}

function targetOf(result) {
  const { target } = result;
  if (!target) return '–';
  const text = target.atLeast === undefined ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`;
  return met(result) ? `${text} ✓` : `${text} **missed**`;
}
