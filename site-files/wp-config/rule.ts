import type { Asked } from '../asked.ts';
import type { Remark } from '../remark.ts';
import type { WpConfig } from './config.ts';

type Found = Omit<Remark, 'id' | 'file'>;

/** One thing that may be wrong with a wp-config.php. */
export interface Rule {
  id: string;
  /** Whether it can be asked of a file that PHP cannot read. */
  isOfText?: true;
  find: (config: WpConfig, asked: Asked) => Found[];
}
