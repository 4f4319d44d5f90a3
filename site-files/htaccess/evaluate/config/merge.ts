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
    setEnvIf: [...base.setEnvIf, ...add.setEnvIf],
    requestHeaders: [...base.requestHeaders, ...add.requestHeaders],
    redirects: [...add.redirects, ...base.redirects],
    access: mergedAccess(base.access, add.access),
    core: mergedCore(base.core, add.core),
    sections: [...base.sections, ...add.sections],
    unknowns: [...base.unknowns, ...add.unknowns],
  };
}
