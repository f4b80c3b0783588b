import type { Equipment } from '../nodes.js';
import type { EquipmentItem } from '../package.js';
import { isCount } from '../exact.js';
import { asBag, asEntries, pathsOf, reader } from '../paths.js';
import { met, notMet, notShown, quantity, type Check, type Step } from '../verdict.js';

type Line = EquipmentItem & { quantity: number };

/** The stated quantities against the annex, line by line; a line without a printed figure asks for nothing. */
export function compileEquipment(node: Equipment, items: readonly EquipmentItem[]): Check {
  const read = reader(node.list);
  const pathsAt = pathsOf(node.list);
  const lines = items.filter((item): item is Line => item.quantity !== null);
  const required = quantity('equipment.required', 'items', lines.length, { lines: lines.length });

  return (subject, prefix) => {
    const paths = pathsAt(prefix);
    const stated = new Map<unknown, unknown>();
    for (const entry of asEntries(read(subject)) ?? []) {
      const row = asBag(entry);
      // A line stated twice contradicts itself and counts as not shown.
      stated.set(row?.['line'], stated.has(row?.['line']) ? undefined : row?.['quantity']);
    }
    const steps: Step[] = [];
    const missing: string[] = [];
    let reached = 0;
    for (const line of lines) {
      const value = stated.get(line.line);
      if (!isCount(value)) missing.push(`${paths[0]}.line-${line.line}`);
      else if (value >= line.quantity) reached += 1;
      else {
        const words = { nameZh: line.name.zh, nameEn: line.name.en, unitZh: line.unit.zh, unitEn: line.unit.en };
        steps.push({ code: 'equipment.add', params: { line: line.line, count: line.quantity - value, ...words } });
      }
    }
    const actual = quantity(
      'equipment.actual',
      'items',
      reached,
      { count: reached, lines: lines.length },
      lines.length,
    );
    if (steps.length > 0) {
      const reason = { code: 'equipment.below', params: { count: steps.length, lines: lines.length } } as const;
      return { ...notMet(required, actual, paths, reason, [steps], steps.length), missing };
    }
    return missing.length > 0 ? notShown(required, actual, paths, missing) : met(required, actual, paths);
  };
}
