import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SECRET = /^define\( 'JWT_AUTH_SECRET_KEY', '([^']*)' \);$/m;

/** A defect put into the files of a real WordPress. */
export type Fault =
  | { readonly plugin: 'removed' }
  /** What becomes of the line that defines the secret. */
  | { readonly secret: (line: string) => string }
  | { readonly secretBelowSettings: true }
  /** A file that should not be there, by its path below WordPress's folder. */
  | { readonly file: string; readonly text: string }
  /** A must-use plugin, without its opening tag. */
  | { readonly php: string };

/** Does something while a fault is in place, and takes it out again. */
export async function withFault(folder: string, fault: Fault | undefined, work: () => Promise<void>) {
  const undo = fault && (await put(folder, fault));
  try {
    await work();
  } finally {
    await undo?.();
  }
}

export async function secretOf(folder: string): Promise<string> {
  const secret = SECRET.exec(await readFile(join(folder, 'wp-config.php'), 'utf8'))?.[1];
  if (!secret) throw new Error(`${folder}/wp-config.php defines no JWT_AUTH_SECRET_KEY.`);
  return secret;
}

async function put(folder: string, fault: Fault): Promise<() => Promise<void>> {
  if ('plugin' in fault) {
    const plugin = join(folder, 'wp-content/plugins/jwt-authentication-for-wp-rest-api');
    const aside = join(folder, 'wp-content/plugin-aside');
    await rename(plugin, aside);
    return () => rename(aside, plugin);
  }
  if ('file' in fault) {
    const file = join(folder, fault.file);
    await writeFile(file, fault.text);
    return () => rm(file);
  }
  if ('php' in fault) {
    const file = join(folder, 'wp-content/mu-plugins/fault.php');
    await mkdir(join(folder, 'wp-content/mu-plugins'), { recursive: true });
    await writeFile(file, `<?php\n${fault.php}\n`);
    return () => rm(file);
  }
  const path = join(folder, 'wp-config.php');
  const config = await readFile(path, 'utf8');
  await writeFile(path, 'secret' in fault ? config.replace(SECRET, fault.secret) : secretBelow(config));
  return () => writeFile(path, config);
}

function secretBelow(config: string): string {
  const line = SECRET.exec(config)?.[0] ?? '';
  return `${config.replace(SECRET, '')}\n${line}\n`;
}
