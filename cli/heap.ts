import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Of JavaScript's own objects, above what the last collection left. */
const GARBAGE_BYTES = 32 * 1024 * 1024;

/**
 * To be called now and then while a fleet runs. A visit lives long enough for its objects to grow old, and the engine
 * lets old ones pile up to 256 MB before it looks at them; collected each 32 MB, ten thousand sites need what ten do.
 */
export function heapKeeper(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const used = () => getHeapStatistics().used_heap_size;
  let floor = used();
  return () => {
    if (typeof collect !== 'function' || used() < floor + GARBAGE_BYTES) return;
    collect();
    floor = used();
  };
}
