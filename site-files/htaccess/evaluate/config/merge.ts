import { mergedAccess } from './access.ts';
import { mergedCore } from './core.ts';
import type { DirConfig } from './dir-config.ts';
import { mergedEnv } from './environment.ts';
import { mergedRewrite } from './rewrite.ts';

/** What holds for a folder within another, or for a file of a section. */
export function merged(base: DirConfig, add: DirConfig): DirConfig {
  const rewrite =
    add.rewrite && base.rewrite ? mergedRewrite(base.rewrite, add.rewrite) : (add.rewrite ?? base.rewrite);
  const env = add.env && base.env ? mergedEnv(base.env, add.env) : (add.env ?? base.env);
  return {
    ...(rewrite && { rewrite }),
    ...(env && { env }),
    setEnvIf: joined(base.setEnvIf, add.setEnvIf),
    requestHeaders: joined(base.requestHeaders, add.requestHeaders),
    redirects: joined(add.redirects, base.redirects),
    access: mergedAccess(base.access, add.access),
    core: mergedCore(base.core, add.core),
    sections: joined(base.sections, add.sections),
    ifs: joined(base.ifs, add.ifs),
    unknowns: joined(base.unknowns, add.unknowns),
  };
}

/** One of them itself where the other is empty: what is known of its entries is kept by it. */
function joined<T>(first: T[], second: T[]): T[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}
