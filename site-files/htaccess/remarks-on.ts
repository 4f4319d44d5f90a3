import type { Remark } from '../remark.ts';
import { rules } from './remarks/index.ts';
import type { Study } from './study.ts';

/** In the order of the file; nothing of them is proved. */
export function remarksOn(study: Study): Remark[] {
  const file = study.source.name;
  return rules
    .flatMap(({ id, find }) => find(study).map((found) => ({ id, file, ...found })))
    .sort((a, b) => a.at.start - b.at.start);
}
