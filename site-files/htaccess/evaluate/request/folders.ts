import { type DirConfig, emptyConfig } from '../config/dir-config.ts';
import { merged } from '../config/merge.ts';
import type { Journey, Pass } from './pass.ts';

export interface Found {
  filename: string;
  pathInfo: string;
  kind: 'file' | 'folder' | null;
  config: DirConfig;
  madeOf: Pass['madeOf'];
}

const nothing = emptyConfig();

/** Finds the file of a path, and what its folders say of it. */
export function foundAt(journey: Journey, uri: string): Found {
  const { documentRoot, files } = journey.server;
  let config = folderConfig(journey, nothing, '');
  let folder = '';
  let rest = uri;
  for (;;) {
    const slash = rest.indexOf('/', 1);
    const part = slash === -1 ? rest : rest.slice(0, slash);
    const after = slash === -1 ? '' : rest.slice(slash);
    if (part === '' || part === '/') return whole(folder + rest, '', 'folder', config);
    const kind = files.kind(folder + part);
    if (kind !== 'folder') return whole(folder + part, after, kind, config);
    folder += part;
    rest = after;
    config = folderConfig(journey, config, folder);
  }

  function whole(path: string, pathInfo: string, kind: Found['kind'], own: DirConfig): Found {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const sections =
      own.sections.length === 0 ? own.sections : own.sections.filter((section) => section.matches(name));
    const full = sections.reduce((base, section) => merged(base, section.config), own);
    return {
      filename: documentRoot + path,
      pathInfo,
      kind,
      config: full,
      madeOf: sections.length > 0 ? null : { folder, isPhp: name.endsWith('.php') },
    };
  }
}

function folderConfig(journey: Journey, base: DirConfig, folder: string): DirConfig {
  const tree = journey.files.get(folder);
  if (!tree || journey.server.override.classes.size === 0) return base;
  const { read, server } = journey;
  const own = read.of(tree, server, `${server.documentRoot}${folder}/`);
  return base === nothing ? own : merged(base, own);
}
