import { fixed, type Noise } from './noise.ts';

/** Every status that is met in life, with a page, with JSON and with nothing: none of them says who wrote it. */
const statuses: [status: number, words: string][] = [
  [200, 'Welcome'],
  [202, 'Accepted'],
  [204, 'No Content'],
  [400, 'Bad Request'],
  [401, 'Unauthorized'],
  [403, 'Forbidden'],
  [404, 'Not Found'],
  [405, 'Method Not Allowed'],
  [406, 'Not Acceptable'],
  [409, 'Conflict'],
  [410, 'Gone'],
  [413, 'Content Too Large'],
  [415, 'Unsupported Media Type'],
  [418, 'I am a teapot'],
  [422, 'Unprocessable Content'],
  [423, 'Locked'],
  [429, 'Too Many Requests'],
  [451, 'Unavailable For Legal Reasons'],
  [500, 'Internal Server Error'],
  [501, 'Not Implemented'],
  [502, 'Bad Gateway'],
  [503, 'Service Unavailable'],
  [504, 'Gateway Timeout'],
  [508, 'Resource Limit Is Reached'],
  [520, 'Unknown Error'],
];

export const plainAnswers: Noise[] = statuses.flatMap(([status, words]) => {
  const proves = ({ 429: ['rate-limit'], 508: ['resource-limit'] } as Record<number, string[]>)[status] ?? [];
  const page = `<!DOCTYPE html>\n<html><head><title>${words}</title></head><body><h1>${words}</h1></body></html>`;
  const kinds = [
    fixed(`${status}, a page`, 'unknown', { status, body: page }, ...proves),
    fixed(
      `${status}, JSON`,
      'unknown',
      { status, body: JSON.stringify({ error: words }), type: 'application/json' },
      ...proves,
    ),
    fixed(`${status}, empty`, 'unknown', { status }, ...proves, ...(status < 300 ? ['empty-answers'] : [])),
  ];
  return status === 204 ? kinds.slice(2) : kinds;
});
