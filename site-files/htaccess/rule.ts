import type { Remark } from '../remark.ts';
import type { Study } from './study.ts';

type Found = Omit<Remark, 'id' | 'file'>;

/** One kind of remark. */
export interface Rule {
  /** A noun in the failing state. */
  id: string;
  find(study: Study): Found[];
}
