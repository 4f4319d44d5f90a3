import type { Lab } from '../lab.ts';
import { fixByCommand, isOfFiles } from './by-command.ts';
import type { Place } from './table.ts';
import { byFiles } from './with-own-files.ts';

/**
 * As many as the lab's own applier mended with nothing but files have to be mended by the command. Of one fault or one stack
 * all cells are run: what it cannot mend it has to leave as it was.
 */
export async function fixAll(lab: Lab, places: Place[], isPart: boolean): Promise<void> {
  const waiting = isPart ? [...places] : places.filter(isOfFiles);
  const total = waiting.length;
  let mended = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const place = next;
      const { isMended, isProved, by, status, complaints, said } = await fixByCommand(lab, place);
      if (isMended) mended += 1;
      const how = isMended
        ? `mended by ${by.join(', ') || 'nothing'}`
        : `NOT mended; kept ${by.join(', ') || 'nothing'}`;
      const wrong = complaints.length === 0 ? '' : `; WRONG: ${complaints.join('; ')}`;
      const trusted = isProved ? '' : ', with --trust-root';
      console.log(`${place.fault.id} on ${place.stack}: ${how} (exit ${status}${trusted})${wrong}`);
      if (complaints.length > 0) process.exitCode = 1;
      if (places.length === 1) console.log(said);
    }
  };
  await Promise.all([work(), work()]);
  console.log(`${mended} of ${total} mended`);
}

/** A patch that is printed has to help; what else the files show is for whoever reads on. */
export async function readAll(lab: Lab, places: Place[]): Promise<void> {
  const waiting = [...places];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { fault, stack } = next;
      const { lines, says, patch } = await byFiles(lab, next);
      if (patch !== null && patch !== 'mended' && patch !== 'cause gone') process.exitCode = 1;
      const found = [...lines, ...says].join('; ') || 'nothing';
      console.log(`${fault.id} on ${stack}: ${found}${patch === null ? '' : ` => ${patch}`}`);
    }
  };
  await Promise.all([work(), work()]);
}
