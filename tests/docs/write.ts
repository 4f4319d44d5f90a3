import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { docsFiles } from './files.ts';
import { root } from './files-root.ts';

// Writes the pages that are made of declarations, and removes those of what is gone.

const files = await docsFiles();
const folder = path.join(root, 'docs/causes');
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder))
  if (name.endsWith('.md') && !(`docs/causes/${name}` in files)) rmSync(path.join(folder, name));
for (const [file, text] of Object.entries(files)) writeFileSync(path.join(root, file), text);
