/**
 * Does `work` for every item, a few at a time. `start` makes what a worker keeps from item to item.
 *
 * Three workers keep two cores busy: one of them waits for the browser at any time.
 */
export async function each(items, start, work) {
  const queue = [...items];
  const worker = async () => {
    const kept = await start();
    while (queue.length > 0) await work(kept, queue.shift());
  };
  await Promise.all([worker(), worker(), worker()]);
}
