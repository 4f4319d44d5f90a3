import type { Asked } from '../asked.ts';
import { applied, type Edit } from '../edit.ts';
import { proved } from '../proved.ts';
import type { Reading } from '../reading.ts';
import type { Remark } from '../remark.ts';
import { Source } from '../source.ts';
import { arrivalsOf, unknownsOf } from './arrivals.ts';
import { isBetter } from './better.ts';
import { rules } from './remarks/index.ts';
import { type Study, studied } from './study.ts';

/** Follows the client's request through a .htaccess file, and says what stands in its way. */
export function readHtaccess(source: Source, asked: Asked): Reading {
  const study = studied(source, asked);
  const remarks = remarksOn(study).map((remark) => withHelpOnly(remark, study));
  return {
    source,
    remarks: proved(source, remarks, (one) => remarksOn(studied(one, asked)), 'refused-file'),
    arrivals: arrivalsOf(study),
    unknown: unknownsOf(study),
  };
}

function remarksOn(study: Study): Remark[] {
  const file = study.source.name;
  return rules
    .flatMap(({ id, find }) => find(study).map((found) => ({ id, file, ...found })))
    .sort((a, b) => a.at.start - b.at.start);
}

/** Edits stay where a request comes off better with them, and none worse. */
function withHelpOnly(remark: Remark, study: Study): Remark {
  const { edits, ...bare } = remark;
  if (!edits) return remark;
  return isBetter(study, studied(patchedBy(study.source, edits), study.asked)) ? remark : bare;
}

function patchedBy(source: Source, edits: readonly Edit[]): Source {
  return new Source(source.name, applied(source, edits));
}
