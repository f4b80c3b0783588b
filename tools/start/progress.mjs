/**
 * Prints one line for each step, with the seconds it took; on a terminal the seconds run.
 * @param {number} total number of steps
 */
export function progress(total) {
  let number = 0;
  const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
  return {
    /**
     * @template T
     * @param {string} title
     * @param {(note: (text: string) => void) => Promise<T>} work
     * @returns {Promise<T>}
     */
    async step(title, work) {
      number += 1;
      const since = performance.now();
      const label = `[${number}/${total}] ${title}`;
      let note = '';
      const ticking = process.stdout.isTTY
        ? setInterval(() => process.stdout.write(`\r\x1b[K${label} … ${seconds(since)}`), 200)
        : undefined;
      try {
        const result = await work((text) => (note = ` (${text})`));
        process.stdout.write(`${ticking ? '\r\x1b[K' : ''}${label}${note}  ${seconds(since)}\n`);
        return result;
      } catch (error) {
        process.stdout.write(`${ticking ? '\r\x1b[K' : ''}${label}  ✗ ${seconds(since)}\n`);
        throw error;
      } finally {
        clearInterval(ticking);
      }
    },
  };
}
