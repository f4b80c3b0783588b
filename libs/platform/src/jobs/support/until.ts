/** Asks again until the answer is as wanted; then, or after `timeoutMs`, answers the last answer. */
export async function until<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean, timeoutMs = 15_000): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (wanted(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
