import type { Asked } from '../asked.ts';
import type { Remark } from '../remark.ts';
import type { NginxConfig } from './config.ts';

type Found = Omit<Remark, 'id' | 'file'>;

/** One thing that may be wrong with a configuration of nginx. */
export interface Rule {
  id: string;
  find: (config: NginxConfig, asked: Asked) => Found[];
}
