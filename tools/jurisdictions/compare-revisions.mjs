/**
 * Turns revisions of the codes of administrative divisions (oldest first, each the state on its day) into divisions with their days
 * of validity. A change lies somewhere between two revisions: `dates` says on which day. One without a day is taken as made on the
 * first day that it can have been made, but only before `datedFrom`; later ones must be dated.
 *
 * @param {{ on: string, names: Map<string, string> }[]} revisions
 * @param {{ code: string, name: string, change: string, on: string }[]} dates
 * @param {string} datedFrom
 * @returns {{ code: string, name: string, level: string, parent: string, validFrom: string, validUntil: string }[]}
 */
export function compareRevisions(revisions, dates, datedFrom) {
  const [first, ...later] = revisions;
  const open = new Map([...first.names].map(([code, name]) => [code, { code, name, validFrom: first.on }]));
  const closed = [];
  const unused = new Set(dates);
  let before = first.on;

  const dayOf = (code, name, change, revision) => {
    const dated = dates.find((row) => row.code === code && row.name === name && row.change === change);
    if (!dated && revision.on >= datedFrom)
      throw new Error(`${code} ${name} ${change} between ${before} and ${revision.on}: no day given`);
    if (!dated) return dayAfter(before);
    if (dated.on <= before || dated.on > revision.on)
      throw new Error(
        `${code} ${name} ${change} on ${dated.on}, but the revisions show it between ${before} and ${revision.on}`,
      );
    unused.delete(dated);
    return dated.on;
  };

  for (const revision of later) {
    for (const [code, division] of open) {
      if (revision.names.get(code) === division.name) continue;
      closed.push({ ...division, validUntil: dayOf(code, division.name, 'ends', revision) });
      open.delete(code);
    }
    for (const [code, name] of revision.names) {
      if (!open.has(code)) open.set(code, { code, name, validFrom: dayOf(code, name, 'begins', revision) });
    }
    before = revision.on;
  }
  if (unused.size > 0)
    throw new Error(`no revision shows: ${[...unused].map((row) => Object.values(row).join(' ')).join('; ')}`);
  return [...closed, ...open.values()]
    .map((division) => ({
      validUntil: '',
      ...division,
      level: levelOf(division.code),
      parent: parentOf(division.code),
    }))
    .sort((a, b) => (a.code + a.validFrom < b.code + b.validFrom ? -1 : 1));
}

/** The last day of a month written YYYYMM: a revision tells the state at the end of its month. */
export function lastDayOf(month) {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(4)), 0)).toISOString().slice(0, 10);
}

function dayAfter(day) {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function levelOf(code) {
  if (code.endsWith('0000')) return 'PROVINCE';
  return code.endsWith('00') ? 'CITY' : 'COUNTY';
}

function parentOf(code) {
  const level = levelOf(code);
  if (level === 'PROVINCE') return '';
  return level === 'CITY' ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
}
