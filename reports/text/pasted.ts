/** What can be made out of a text as it was pasted from a log, a console or a body. */
export interface Pasted {
  /** What may be a code, the likeliest first. */
  codes: string[];
  /** Of a body; null where it is none. */
  message: string | null;
  /** Named as one, or before the words for it; null where none is. */
  status: number | null;
}

const CODE = /"code"\s*:\s*"([^"\\]{1,200})"/;
/** Simple JWT Login numbers its errors, miniOrange's plugin has them under another name. */
const ERROR_CODE = /"error_?code"\s*:\s*"?(\d{1,3})\b/i;
const ERROR_WORD = /"error"\s*:\s*"([A-Z]+(?:_[A-Z]+)*)"/;
const MESSAGE = /"message"\s*:\s*"((?:[^"\\]|\\.){1,2000})/;
/** Two words or more: a single one may be of any sentence. */
const SNAKE = /(?:\[jwt_auth\] )?[a-z][a-z0-9]*(?:_[a-z0-9]+)+/gi;
const STATUS =
  /(?:\bstatus(?: ?code| of)?|\bHTTP(?:\/\d(?:\.\d)?)?(?: error)?|\bresponse code|\berror)["']?\s*[:=]?\s*\(?([1-5]\d\d)\b|^\s*\(?([45]\d\d)\b|\(([45]\d\d)\)|\b([45]\d\d) \((?:[A-Z])/i;

/** A body that was cut off when it was copied is read as well. */
export function partsOf(text: string): Pasted {
  const named = [ERROR_CODE, ERROR_WORD, CODE].flatMap((one) => one.exec(text)?.[1] ?? []);
  const [, message] = MESSAGE.exec(text) ?? [];
  const status = STATUS.exec(text)
    ?.slice(1)
    .find((one) => one !== undefined);
  return {
    codes: [...named, ...(text.match(SNAKE) ?? [])],
    message: message === undefined ? null : message.replace(/\\(["/])/g, '$1'),
    status: status === undefined ? null : Number(status),
  };
}
