import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseOwnJson } from '../../base/json.ts';
import { counted } from '../../base/text.ts';
import { OutputError, reasonOf } from '../../base/user-error.ts';
import { writeWhole } from '../../base/write-whole.ts';
import { type Baseline, emptyBaseline } from './baseline.ts';
import { soundBaseline } from './shape.ts';

/** 10,000 sites take about 8 MiB. */
const LARGEST = 256 * 1024 * 1024;

/**
 * A missing, older or damaged file is said and replaced, and so is what in it is unsound: no run fails for what the last
 * one left. Throws `OutputError` for one that is there and may not be read.
 */
export function readBaseline(
  file: string,
  { cwd, now, say }: { cwd: string; now: Date; say(text: string): void },
): Baseline {
  const trouble = (what: string) => {
    say(`${file}: ${what}; this run is the first to be remembered\n`);
    return emptyBaseline;
  };
  const text = textOf(file, cwd);
  // That this is the first run is said at its end.
  if (text === null) return emptyBaseline;
  const found = parseOwnJson(text);
  if (found === undefined) return trouble('the file is damaged');
  const sound = soundBaseline(found, now);
  if (sound === null) return trouble('this is not a baseline of this version');
  if (sound.dropped > 0)
    say(
      `${file}: ${counted(sound.dropped, 'part')} left out, which no run can have written; the others hold\n`,
    );
  return sound.baseline;
}

/** Throws `OutputError`. */
export function writeBaseline(file: string, cwd: string, baseline: Baseline): void {
  writeWhole(path.resolve(cwd, file), `${JSON.stringify(baseline)}\n`, { name: `baseline ${file}` });
}

/** Null where there is no such file. */
function textOf(file: string, cwd: string): string | null {
  try {
    const place = path.resolve(cwd, file);
    const found = statSync(place, { throwIfNoEntry: false });
    if (!found) return null;
    // A device or a pipe may never end.
    if (!found.isFile()) throw new Error('this is no file');
    if (found.size > LARGEST) throw new Error('it is too large for a baseline');
    return readFileSync(place, 'utf8');
  } catch (error) {
    throw new OutputError(`baseline ${file}: ${reasonOf(error)}`);
  }
}
