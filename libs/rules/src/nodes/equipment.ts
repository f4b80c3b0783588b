import type { Equipment } from '../nodes.js';
import type { EquipmentItem } from '../package.js';
import { isCount } from '../exact.js';
import { asBag, asEntries, pathsOf, reader } from '../paths.js';
import { met, nothing, notMet, notShown, quantity, type Check, type Step } from '../verdict.js';

type Line = EquipmentItem & { quantity: number };

/** The stated quantities against the annex, line by line; a line without a printed figure asks for nothing. */
export function compileEquipment(node: Equipment, items: readonly EquipmentItem[]): Check {
  const read = reader(node.list);
  const pathsAt = pathsOf(node.list);
  const lines = items.filter((item): item is Line => item.quantity !== null);
  const actualOf = (count: number) =>
    quantity('equipment.actual', 'items', count, { count, lines: lines.length }, lines.length);
  const complete = actualOf(lines.length);
  const last = items.reduce((highest, item) => Math.max(highest, item.line), 0);
  const required = quantity('equipment.required', 'items', lines.length, { lines: lines.length });

  return (subject, prefix) => {
    const paths = pathsAt(prefix);
    const stated = new Array<unknown>(last + 1).fill(undefined);
    for (const entry of asEntries(read(subject)) ?? nothing) {
      const row = asBag(entry);
      const line = row?.['line'];
      if (!isCount(line) || line > last) continue;
      // A line stated twice contradicts itself and counts as not shown.
      stated[line] = stated[line] === undefined ? (row?.['quantity'] ?? null) : null;
    }
    const steps: Step[] = [];
    const missing: string[] = [];
    let reached = 0;
    for (const line of lines) {
      const value = stated[line.line];
      if (!isCount(value)) missing.push(`${paths[0]}.line-${line.line}`);
      else if (value >= line.quantity) reached += 1;
      else {
        const words = { nameZh: line.name.zh, nameEn: line.name.en, unitZh: line.unit.zh, unitEn: line.unit.en };
        steps.push({ code: 'equipment.add', params: { line: line.line, count: line.quantity - value, ...words } });
      }
    }
    if (reached === lines.length) return met(required, complete, paths);
    const actual = actualOf(reached);
    if (steps.length > 0) {
      const reason = { code: 'equipment.below', params: { count: steps.length, lines: lines.length } } as const;
      return { ...notMet(required, actual, paths, reason, [steps], steps.length), missing };
    }
    return notShown(required, actual, paths, missing);
  };
}
