import { at, reader } from '../paths.js';

/** An entry of a list with its path. */
interface Placed {
  entry: unknown;
  place: string;
}

const placed = (list: unknown, path: string): Placed[] =>
  Array.isArray(list) ? list.map((entry: unknown, index) => ({ entry, place: `${path}.${index}` })) : [];

/**
 * Reads a list of which the records may show some entries: those, and what is stated. Records tell what there is, never that there
 * is nothing else: only a stated list does, even an empty one.
 */
export function recordedAndStated(
  list: string,
): (subject: unknown, prefix: string) => { entries: Placed[]; stated: boolean } {
  const readStated = reader(list);
  const readRecorded = reader(`recorded.${list}`);
  return (subject, prefix) => {
    const stated = readStated(subject);
    const recorded = placed(readRecorded(subject), at(prefix, `recorded.${list}`));
    return { entries: [...recorded, ...placed(stated, at(prefix, list))], stated: Array.isArray(stated) };
  };
}
