import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineFault, type Fault, type NamedFault } from './fault.ts';
import { ofReleases } from './on-wordpress.ts';
import { pairs } from './pairs.ts';
import { everyStack } from './stacks/groups.ts';

const folderOf = (name: string) => fileURLToPath(new URL(`./${name}/`, import.meta.url));

/** Nothing is wrong: no finding at all may come of it, on any stack. */
export const healthy: NamedFault = {
  id: 'healthy',
  parts: [],
  ...defineFault({
    says: 'nothing is wrong',
    stacks: everyStack,
    causes: [],
    mendable: 'there is nothing to mend',
  }),
};

/** Nothing must be named on such a site. */
export function isHealthy({ causes }: NamedFault): boolean {
  return causes.length === 0;
}

/**
 * Every fault of the lab in the order of their files, so that adding a file adds a fault; then the pairs, healthy sites
 * of other shapes, and what is run with another WordPress than the installed one.
 */
export async function allFaults(): Promise<NamedFault[]> {
  const single = await declaredIn(folderOf('faults'));
  const shapes = await declaredIn(folderOf('shapes'));
  return [
    ...single,
    ...pairs.map((pair) => pairOf(pair, single)),
    ...shapes,
    ...ofReleases(healthy, [...shapes, ...single]),
  ];
}

function declaredIn(folder: string): Promise<NamedFault[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort();
  return Promise.all(
    files.map(async (file): Promise<NamedFault> => {
      const module: { default: Fault } = await import(pathToFileURL(path.join(folder, file)).href);
      const id = path.basename(file, '.ts');
      return { id, parts: [id], ...module.default };
    }),
  );
}

/** Two faults at once. Both have to be named. */
function pairOf(
  { faults, stacks, causes, mendable, ...pair }: (typeof pairs)[number],
  known: NamedFault[],
): NamedFault {
  const [first, second] = faults.map((id) => {
    const fault = known.find((one) => one.id === id);
    if (!fault) throw new Error(`lab/pairs.ts names ${id}, and no fault is called so`);
    return fault;
  }) as [NamedFault, NamedFault];
  const needsLogin = pair.needsLogin ?? first.needsLogin ?? second.needsLogin;
  return {
    id: `${first.id} + ${second.id}`,
    parts: [first.id, second.id],
    says: `${first.says}, and ${second.says}`,
    stacks,
    causes: causes ?? [...new Set([...first.causes, ...second.causes])],
    mendable: mendable ?? (first.mendable === true ? second.mendable : first.mendable),
    ...(needsLogin ? { needsLogin } : {}),
    async put(site) {
      await first.put?.(site);
      await second.put?.(site);
    },
    async started(site) {
      await first.started?.(site);
      await second.started?.(site);
    },
    entry: (site) => ({ ...first.entry?.(site), ...second.entry?.(site) }),
  };
}
