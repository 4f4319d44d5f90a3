import type { Look, RunStart } from '../formats/renderer.ts';
import { styleOf } from '../text/style.ts';

const FEWEST_COLUMNS = 60;
const MOST_COLUMNS = 110;

/** Returns how a run is shown on a stream, by what the stream can show. */
export function lookOf(
  stream: { isTTY?: boolean; columns?: number | undefined },
  env: NodeJS.ProcessEnv,
  quiet: boolean,
): Look {
  const width = Math.min(Math.max(stream.columns ?? 80, FEWEST_COLUMNS), MOST_COLUMNS);
  return { style: styleOf(stream, env), width, quiet };
}

/** Returns what is known of a run before the first of its sites is shown. */
export function startOf(sites: readonly { name: string; url: string }[], started: Date): RunStart {
  const [first] = sites;
  const only = first && sites.length === 1 ? { name: first.name, url: first.url } : null;
  const longestName = sites.reduce((most, { name }) => Math.max(most, name.length), 0);
  return { started, sites: sites.length, only, longestName };
}
