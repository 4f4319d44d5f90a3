import { defineFault, type Fault } from '../fault.ts';

type Shape = Omit<Fault, 'causes' | 'mendable'>;

/** A healthy site of another shape than most have: nothing must be named on it. */
export function defineShape(shape: Shape): Fault {
  return defineFault({ ...shape, causes: [], mendable: 'there is nothing to mend' });
}

/** A statement that gives the site other permalinks. */
export function permalinks(structure: string): string {
  return `UPDATE wp_options SET option_value = '${structure}' WHERE option_name = 'permalink_structure'; UPDATE wp_options SET option_value = '' WHERE option_name = 'rewrite_rules'`;
}
