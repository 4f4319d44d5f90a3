import type { Asked } from '../asked.ts';
import { bounded } from '../bounded.ts';
import type { Reading } from '../reading.ts';
import { originOf } from '../request.ts';
import { Source, type Span } from '../source.ts';
import { arrivalsOf, unknownsOf } from './arrivals.ts';
import type { Beside } from './beside.ts';
import { isBetter } from './better.ts';
import { parseHtaccess, type Tree } from './parse/tree.ts';
import { again } from './patched.ts';
import { provedOn, bare as withoutEdits } from './prove.ts';
import { provedInShort } from './prove-in-short.ts';
import { remarksOn } from './remarks-on.ts';
import { secretsIn } from './secrets.ts';
import { type Study, studied } from './study.ts';

/** Follows the client's request through a .htaccess file, and says what stands in its way. */
export function readHtaccess({ name, bytes }: Source, asked: Asked, beside?: Beside): Reading {
  const source = new Source(name, bytes, secretsIn(bytes));
  const around = beside && {
    folder: beside.folder,
    others: new Map(beside.others.map((one) => [one.folder, treeOf(one.source)])),
  };
  const most = LEAST_MS + Math.ceil(bytes.length / BYTES_A_MS);
  // Where that takes too long, each request has its own time, and no change is tried.
  return (
    bounded(() => withPatches(studied(source, asked, around)), most) ??
    withoutPatches(studied(source, asked, around))
  );
}

const trees = new WeakMap<Source, Tree>();

/** One file may hold with many. */
function treeOf(source: Source): Tree {
  const tree = trees.get(source) ?? parseHtaccess(source);
  trees.set(source, tree);
  return tree;
}

/** Of what any file of people takes, many times as much. */
const LEAST_MS = 3000;
const BYTES_A_MS = 1024;

const MARK = '\xef\xbb\xbf';

/** What a byte order mark at the start hides is seen, and patched, together with it. */
function withoutMark(study: Study): Reading {
  const { source } = study;
  const bare = again(study, new Source(source.name, source.bytes.slice(MARK.length)));
  const moved = <T extends Span>(one: T): T => ({
    ...one,
    start: one.start + MARK.length,
    end: one.end + MARK.length,
  });
  const rest = withPatches(bare).remarks.map(({ at, edits, ...one }) => ({
    ...one,
    at: moved(at),
    ...(edits && { edits: edits.map(moved) }),
  }));
  const own = remarksOn(study).filter(({ id }) => id === 'byte-order-mark');
  const isHelp = isBetter(study, bare);
  return {
    source,
    remarks: [...own.map((one) => (isHelp ? one : withoutEdits(one))), ...rest],
    arrivals: arrivalsOf(study),
    askedAt: [originOf(study.asked.request)],
    unknown: unknownsOf(study),
  };
}

function withoutPatches(study: Study): Reading {
  return {
    source: study.source,
    remarks: remarksOn(study).map(withoutEdits),
    arrivals: arrivalsOf(study),
    askedAt: [originOf(study.asked.request)],
    unknown: unknownsOf(study),
  };
}

function withPatches(study: Study): Reading {
  if (study.source.bytes.startsWith(MARK)) return withoutMark(study);
  const given = remarksOn(study);
  return {
    source: study.source,
    remarks: provedInShort(study, given) ?? provedOn(study, given),
    arrivals: arrivalsOf(study),
    askedAt: [originOf(study.asked.request)],
    unknown: unknownsOf(study),
  };
}
