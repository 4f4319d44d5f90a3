import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Of JavaScript's own objects, above what the last collection left. */
const GARBAGE_BYTES = 24 * 1024 * 1024;

/**
 * To be called now and then while a fleet runs. A visit lives long enough for its objects to grow old, and the engine
 * lets old ones pile up to 256 MB before it looks at them. Collected each 24 MB, and once at the beginning, after the
 * sites file, 1,000 sites need half of that.
 */
export function heapKeeper(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  // The bodies that hosts send lie outside of the heap, and go with the objects that hold them.
  const used = () => {
    const { used_heap_size, external_memory } = getHeapStatistics();
    return used_heap_size + external_memory;
  };
  let floor = 0;
  const keep = () => {
    if (typeof collect !== 'function' || used() < floor + GARBAGE_BYTES) return;
    collect();
    floor = used();
  };
  keep();
  return keep;
}
