import type { fixFormats } from '../../program/names.ts';
import type { GivenSite } from '../../targets/given.ts';

/** The options of `fix` as the command line gives them. */
export interface FixOptions extends GivenSite {
  /** The folder of the site. */
  root: string;
  user?: string;
  only?: string;
  yes?: true;
  dryRun?: true;
  undo?: true;
  /** The folder is that of the site, whatever can be shown. */
  trustRoot?: true;
  timeout?: string;
  format?: (typeof fixFormats)[number];
}
