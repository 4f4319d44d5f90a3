import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What GitHub keeps: caches from run to run, artifacts for one. Folders, by their names. */
export interface Store {
  repository: string;
  caches: string;
  artifacts: string;
}

type Inputs = Record<string, string>;

/** What an action does, as far as it does it to files. */
export function actionOf(uses: string): (inputs: Inputs, workspace: string, store: Store) => void {
  const action = actions[uses];
  if (!action) throw new Error(`the test does not know what ${uses} does`);
  return action;
}

const actions: Record<string, (inputs: Inputs, workspace: string, store: Store) => void> = {
  'actions/checkout@v6': (_inputs, workspace, { repository }) => copy(repository, workspace),
  'actions/setup-node@v6': () => {},

  'actions/cache/restore@v5': (
    { path: place = '', key = '', 'restore-keys': prefix = '' },
    workspace,
    store,
  ) => {
    const made = (name: string) => statSync(path.join(store.caches, name)).mtimeMs;
    const newest = namesIn(store.caches)
      .filter((name) => name === key || name.startsWith(prefix))
      .sort((a, b) => made(b) - made(a))[0];
    if (newest) copy(path.join(store.caches, newest), path.join(workspace, place));
  },

  'actions/cache/save@v5': ({ path: place = '', key = '' }, workspace, { caches }) => {
    const target = path.join(caches, key);
    if (existsSync(target))
      throw new Error(`a cache called ${key} is there already, and GitHub replaces none`);
    copy(path.join(workspace, place), target);
  },

  'actions/upload-artifact@v7': ({ path: place = '', name = '', overwrite }, workspace, { artifacts }) => {
    const source = path.join(workspace, place);
    const target = path.join(artifacts, name);
    if (existsSync(target) && overwrite !== 'true')
      throw new Error(`an artifact called ${name} is there already`);
    if (!existsSync(source)) return;
    copy(source, statSync(source).isFile() ? path.join(target, path.basename(place)) : target);
  },

  'actions/download-artifact@v8': (
    { pattern = '', path: place = '', 'merge-multiple': merge },
    workspace,
    store,
  ) => {
    if (merge !== 'true') throw new Error('the test knows what merge-multiple: true does, and nothing else');
    for (const name of namesIn(store.artifacts).filter((one) => one.startsWith(pattern.replace(/\*$/, ''))))
      copy(path.join(store.artifacts, name), path.join(workspace, place));
  },
};

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function copy(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}
