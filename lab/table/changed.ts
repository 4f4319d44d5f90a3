import type { NamedFault } from '../fault.ts';
import { cellAgain } from './again.ts';
import type { Cell } from './cell.ts';
import { dueCells } from './due.ts';
import { materials } from './made.ts';
import { writeRecordings } from './recording.ts';
import { writeResults } from './results.ts';
import { complaintsOf, type Place } from './table.ts';

/** The cells whose servers have to run again. What is said otherwise of the same answers is kept without them. */
export async function changedOf(
  places: Place[],
  faults: NamedFault[],
  isRecorded: boolean,
): Promise<Place[]> {
  const known = await dueCells(places);
  const due = known.filter(({ why }) => why !== null);
  for (const { fault, stack, why } of due) console.log(`${fault.id} on ${stack}: ${why}`);
  const cells = known.filter(({ isSaidOtherwise }) => isSaidOtherwise).flatMap(judgedAgain);
  if (!isRecorded || cells.length === 0) return due;
  await writeRecordings(cells, faults, await materials());
  console.log(`Written: ${writeResults(cells, faults, null)}`);
  return due;
}

function judgedAgain(place: Place): Cell[] {
  const cell = cellAgain(place);
  if (!cell) return [];
  const wrong = complaintsOf(cell, place.fault).map((one) => `; NOT ${one}`);
  console.log(`${cell.fault} on ${cell.stack}: judged otherwise, without its servers${wrong.join('')}`);
  return [cell];
}
