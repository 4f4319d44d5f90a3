import { onceFor } from '../../../../base/once-for.ts';
import type { AskedRequest } from '../../../request.ts';

/** All that is sent: requests with one key come to the same. */
export const keyOf = onceFor((asked: AskedRequest) => JSON.stringify(asked));
