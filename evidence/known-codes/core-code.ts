import type { CauseId } from '../../causes/ids.ts';

/** What WordPress, WooCommerce and the JWT plugin say with a code of theirs, and what they mean by it. */
export interface CoreCode {
  code: string;
  /** In English, as they write it; `…` is of the site. Several may share a code. */
  messages: string[];
  by: string;
  means: string;
  /** What to do first, where no cause says it. */
  step?: string;
  /** It is about rights: who asks decides, and its status says whether WordPress knows who that is. */
  isOfRights?: true;
  /** What answers so beside the causes whose model evidence does. */
  shows?: CauseId[];
}
